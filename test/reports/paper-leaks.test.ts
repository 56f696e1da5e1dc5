import { agendaPaper, minutesPaper } from '../../src/actions/meeting-papers';
import { makeCalendar } from '../../src/actions/make-calendar';
import { makeFile, type Form } from '../../src/actions/make-file';
import { findMeeting } from '../../src/domain/agenda/find-meeting';
import { calendarLeads } from '../../src/domain/calendar/calendar-leads';
import type { ReportDocument } from '../../src/reports/document';
import { leaksIn, NHS_NUMBER, plantedWorkspace, type PlantedAt } from '../support/planted-workspace';

/** Agendas, minutes and calendars go round by e-mail and onto shared screens: what must not be in them is planted in every cell. */
const planted = plantedWorkspace();
const { workspace, words } = planted;

const papers: [string, ReportDocument][] = [
  ['the agenda', agendaPaper(workspace)],
  ...['M0', 'M1', 'M2', 'M3', 'M4'].map((id): [string, ReportDocument] => {
    const sought = findMeeting(workspace, id);
    if (!sought.found) throw new RangeError(`The sample has no meeting ${id}`);
    return [`the minutes of ${id}`, minutesPaper(workspace, sought.meeting)];
  }),
];

const textOf = async (paper: ReportDocument, form: Form) => String((await makeFile(paper, form)).content);

/** Old ratings are spoken of in an agenda by their day; what they are is nowhere. */
const leaks = (text: string) => leaksIn(text.replace(/was last rated on|Commitment to look at again/g, ''), planted, { audience: 'team', withRatings: false });

test.each(papers)('%s says nothing of where a stakeholder stands, and holds no NHS number', async (_name, paper) => {
  for (const form of ['text', 'markdown', 'html'] as const) expect(leaks(await textOf(paper, form))).toEqual([]);
  expect(await textOf(paper, 'text')).toMatch(/Planted\d/);
});

test('calendars hold who leads what and what is to be decided, and nothing else that is about people', async () => {
  const files = [await makeCalendar(workspace), ...(await Promise.all(calendarLeads(workspace).map((lead) => makeCalendar(workspace, lead))))];
  const isWanted = (at: PlantedAt) => at.in === 'cell' && (at.about !== 'people' || (at.collection === 'decisions' && at.field === 'question'));
  for (const file of files) {
    const text = String(file?.content).replaceAll('\r\n ', '');
    expect(leaks(text)).toEqual([]);
    expect([...words].filter(([word, at]) => text.includes(word) && !isWanted(at))).toEqual([]);
    expect(`${file?.name}`).not.toContain(NHS_NUMBER.replaceAll(' ', '-'));
  }
});

test('each lead’s calendar has something of theirs, also where the name holds what is taken out', async () => {
  const meetings = String((await makeCalendar({ ...workspace, actions: [], decisions: [] }))?.content).match(/^BEGIN:VEVENT/gm)?.length ?? 0;
  for (const lead of calendarLeads(workspace)) {
    const events = String((await makeCalendar(workspace, lead))?.content).match(/^BEGIN:VEVENT/gm)?.length ?? 0;
    expect([lead, events > meetings]).toEqual([lead, true]);
  }
});
