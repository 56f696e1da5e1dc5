import type { Agenda } from '../domain/agenda/agenda';
import { kindOfMeeting, meetingFacts } from '../domain/agenda/meeting-in-words';
import { inWords } from '../domain/model/calendar-date';
import { shownId } from '../domain/model/row-name';
import type { Workspace } from '../domain/model/workspace';
import type { Block, ReportDocument } from './document';
import { fileName } from './file-name';
import { meetingTitle } from './meeting-title';
import { sectionBlocks } from './section-blocks';

/**
 * An agenda as a paper: where and how long, then the items by number.
 *
 * @param workspace the one that it was drafted from.
 */
export function agendaDocument({ team, meeting, items }: Agenda, workspace: Workspace): ReportDocument {
  const facts = meeting === null ? [] : meetingFacts(workspace, meeting);
  const kind = meeting === null ? 'SIG meeting' : kindOfMeeting(workspace.meetings[meeting.index] ?? { type: null });
  return {
    title: meetingTitle({ team, paper: 'agenda', kind, date: meeting?.date ?? null }),
    subtitle: meeting === null || meeting.id === null ? null : `Meeting ${shownId(meeting.id)}`,
    fileName: fileName(team, 'agenda', meeting?.date ?? workspace.today),
    date: workspace.today,
    blocks: [
      ...(facts.length === 0 ? [] : [{ kind: 'list' as const, lines: facts }]),
      ...items.flatMap(({ title, sections }, index): Block[] => [{ kind: 'heading', level: 2, text: `${index + 1}. ${title}` }, ...sections.flatMap(sectionBlocks)]),
      { kind: 'paragraph', tone: 'quiet', lines: [{ text: `Drafted from the workbook as it stood on ${inWords(workspace.today)}.`, rows: [] }] },
    ],
  };
}
