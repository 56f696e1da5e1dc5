import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { agendaPaper, minutesPaper } from '../../src/actions/meeting-papers';
import { meetingToHold } from '../../src/domain/agenda/sitting';
import { lastHeldMeeting } from '../../src/domain/minutes/minutes-of';
import { addDays, calendarDate } from '../../src/domain/model/calendar-date';
import type { Workspace } from '../../src/domain/model/workspace';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import type { ReportDocument } from '../../src/reports/document';
import { renderText } from '../../src/reports/text';
import { anyWorkspace } from '../support/any-workspace';
import { action, meeting, TODAY, workspace } from '../support/workspace-builders';

/** Agendas and minutes as papers, read as prose: the files beside this test are what people get. */
const sample = workspace({ ...sampleWorkspace(TODAY), today: TODAY });
const next = meetingToHold(sample);
const last = lastHeldMeeting(sample);

const headingsOf = ({ blocks }: ReportDocument) => blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
const textsOf = ({ blocks }: ReportDocument) => blocks.flatMap((block) => ('lines' in block ? block.lines.map(({ text }) => text) : []));
const minutesOfLast = (given: Workspace) => {
  const held = lastHeldMeeting(given);
  return held === null ? null : minutesPaper(given, held);
};

test.each([
  ['agenda-northmoor-2026-12-01.txt', agendaPaper(sample)],
  ['minutes-northmoor-2026-10-06.txt', last && minutesPaper(sample, last)],
  ['minutes-northmoor-2026-12-01.txt', next && minutesPaper(sample, next)],
])('%s', (name, paper) => {
  expect(paper && renderText(paper)).toBe(readFileSync(join(__dirname, name), 'utf8'));
});

test('the name of a file says whose it is, what it is and of which day', () => {
  expect(agendaPaper(sample).fileName).toBe('northmoor-crt-agenda-2026-12-01');
  expect(minutesOfLast(sample)?.fileName).toBe('northmoor-crt-minutes-2026-10-06');
  expect(agendaPaper(workspace({ settings: { team: '../Night & day\n' } })).fileName).toBe('night-day-agenda-2026-11-24');
});

test('a workspace in which nothing has been written has an agenda all the same', () => {
  const paper = agendaPaper(workspace({}));
  expect(paper.title).toBe('Service improvement group: agenda of the next SIG meeting');
  expect(headingsOf(paper)).toEqual(['1. Next meeting']);
  expect(textsOf(paper)).toEqual(['No SIG meeting is planned yet.', 'Drafted from the workbook as it stood on 24 Nov 2026.']);
  expect(minutesOfLast(workspace({}))).toBeNull();
});

test('minutes of which nothing is noted say what is missing, and no more', () => {
  const paper = minutesOfLast(workspace({ meetings: [meeting({ date: calendarDate('2026-11-24'), venue: null, existingMeetingUsed: null, hours: null, people: null })] }));
  expect(paper && textsOf(paper)).toEqual([
    'Who came is not noted.',
    'No apologies are noted.',
    'No decision is noted.',
    'No action is noted as raised at this meeting.',
    'No SIG meeting is planned after this one; the next is due by 24 Jan 2027.',
    'Written from the workbook as it stood on 24 Nov 2026.',
  ]);
});

test('a meeting without an ID, and a team whose name is a page long, have papers too', () => {
  const given = workspace({ settings: { team: 'Team '.repeat(500) }, meetings: [meeting({ id: null, date: TODAY })] });
  expect([agendaPaper(given), minutesOfLast(given)].map((paper) => [paper?.subtitle, (paper?.title.length ?? 0) < 140, (paper?.fileName.length ?? 0) < 100])).toEqual([
    [null, true, true],
    [null, true, true],
  ]);
});

test('of thousands of actions each is there, with its row', () => {
  const actions = Array.from({ length: 3000 }, (_, index) => action({ id: `A${index}`, raisedAt: 'M1', due: addDays(TODAY, (index % 40) - 20), lead: index % 5 === 0 ? null : `Lead ${index % 30}` }));
  const paper = minutesOfLast(workspace({ meetings: [meeting()], actions }));
  const rowsOf = (document: ReportDocument | null) => new Set(document?.blocks.flatMap((block) => ('lines' in block ? block.lines.flatMap(({ rows }) => rows.flatMap(({ collection, index }) => (collection === 'actions' ? [index] : []))) : [])));
  expect(rowsOf(paper).size).toBe(3000);
});

test('nothing in an agenda or in minutes depends on where a stakeholder stands', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const others: Workspace = {
        ...given,
        commitmentRatings: given.commitmentRatings.map((rating) => ({ ...rating, now: 'Opposed', needed: 'Make it happen', howSure: 'Guess', why: 'Planted', nextStep: 'Planted' })),
      };
      expect(agendaPaper(others)).toEqual(agendaPaper(given));
      expect(minutesOfLast(others)).toEqual(minutesOfLast(given));
    }),
  );
});

test('every heading has something beneath it', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      for (const paper of [agendaPaper(given), minutesOfLast(given)])
        for (const [position, block] of (paper?.blocks ?? []).entries()) {
          const after = paper?.blocks[position + 1];
          if (block.kind === 'heading') expect(after?.kind === 'list' ? after.lines.length > 0 : after?.kind === 'heading' && after.level > block.level).toBe(true);
        }
    }),
  );
});
