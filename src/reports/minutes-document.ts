import type { Minutes } from '../domain/minutes/minutes';
import { inWords } from '../domain/model/calendar-date';
import { shownId } from '../domain/model/row-name';
import type { Block, ReportDocument } from './document';
import { fileName } from './file-name';
import { meetingTitle } from './meeting-title';
import { sectionBlocks } from './section-blocks';

/** Minutes as a paper. Those of a meeting that is still to come say so before anything else. */
export function minutesDocument({ team, today, meeting, kind, isAhead, facts, items }: Minutes): ReportDocument {
  return {
    title: meetingTitle({ team, paper: 'minutes', kind, date: meeting.date }),
    subtitle: meeting.id === null ? null : `Meeting ${shownId(meeting.id)}`,
    fileName: fileName(team, 'minutes', meeting.date),
    date: today,
    blocks: [
      ...(isAhead ? [{ kind: 'paragraph' as const, tone: 'lead' as const, lines: [{ text: STILL_TO_COME, rows: [] }] }] : []),
      ...(facts.length === 0 ? [] : [{ kind: 'list' as const, lines: facts }]),
      ...items.flatMap(({ title, sections }): Block[] => [{ kind: 'heading', level: 2, text: title }, ...sections.flatMap(sectionBlocks)]),
      { kind: 'paragraph', tone: 'quiet', lines: [{ text: `Written from the workbook as it stood on ${inWords(today)}.`, rows: [] }] },
    ],
  };
}

const STILL_TO_COME = 'This meeting is still to come. What follows is only what has been written down for it so far.';
