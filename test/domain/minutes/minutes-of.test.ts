import fc from 'fast-check';
import { findMeeting } from '../../../src/domain/agenda/find-meeting';
import { lastHeldMeeting, minutesOf } from '../../../src/domain/minutes/minutes-of';
import type { MinutesKind } from '../../../src/domain/minutes/minutes';
import { addDays } from '../../../src/domain/model/calendar-date';
import type { Workspace } from '../../../src/domain/model/workspace';
import { anyWorkspace } from '../../support/any-workspace';
import { decision, hostingNote } from '../../support/module-builders';
import { action, completeAction, meeting, scopingDay, TODAY, workspace } from '../../support/workspace-builders';

function minutes(given: Partial<Workspace>, id = 'M1') {
  const whole = workspace(given);
  const sought = findMeeting(whole, id);
  if (!sought.found) throw new RangeError(`no meeting ${id}`);
  return minutesOf(whole, sought.meeting);
}

/** The texts of an item with its headings, as people read them down the page; null where it is left out. */
function itemOf(given: Partial<Workspace>, kind: MinutesKind, id?: string): string[] | null {
  const item = minutes(given, id).items.find((one) => one.kind === kind);
  return item?.sections.flatMap(({ heading, sentences }) => [...(heading === null ? [] : [`[${heading}]`]), ...sentences.map(({ text }) => text)]) ?? null;
}

const held = meeting({ id: 'M1', date: addDays(TODAY, -3) });
const ahead = meeting({ id: 'M1', date: addDays(TODAY, 3) });

describe('who came', () => {
  const people = (given: Partial<typeof held>) => itemOf({ meetings: [{ ...held, ...given }] }, 'people');

  test('is told in the words of the row, on one line and with a full stop', () => {
    expect(people({ attended: 'CRT manager;\nFacilitator', apologies: 'Acute care manager.' })).toEqual(['Present: CRT manager; Facilitator.', 'Apologies: Acute care manager.']);
  });

  test('is asked for where it is not noted', () => {
    expect(people({ attended: null, people: null })).toEqual(['Who came is not noted.', 'No apologies are noted.']);
    expect(people({ attended: null, people: 7 })?.[0]).toBe('7 people came; who is not noted.');
    expect(people({ attended: null, people: 1 })?.[0]).toBe('1 person came; who is not noted.');
  });

  test('is not asked for before the meeting', () => {
    expect(itemOf({ meetings: [ahead] }, 'people')).toBeNull();
    expect(itemOf({ meetings: [{ ...ahead, apologies: 'Bed manager' }] }, 'people')).toEqual(['Apologies: Bed manager.']);
  });
});

describe('decisions', () => {
  const decisions = [
    decision({ meeting: 'm1', question: 'Where do we try it?', decision: 'On the late shift', owner: 'Senior nurse', byWhen: addDays(TODAY, 8), action: 'A2' }),
    decision({ meeting: 'M1', question: 'Evening rota', decision: 'yes', owner: null, byWhen: null }),
    decision({ meeting: 'M1', question: null, decision: 'We go on', owner: null, byWhen: addDays(TODAY, 1) }),
    decision({ meeting: 'M1', question: 'Which\nday?', decision: null, owner: 'Facilitator', byWhen: null }),
    decision({ meeting: 'M2', question: 'Not ours', decision: 'No' }),
    decision({ meeting: null, question: 'Nobody’s', decision: null }),
  ];

  test('that were taken say who sees to it and by when, and are not cut short', () => {
    const given = { meetings: [held], decisions, actions: [action({ id: 'A2' })] };
    expect(itemOf(given, 'decisions')).toEqual(['We go on (by 25 Nov 2026)', 'Where do we try it? On the late shift (Senior nurse, by 2 Dec 2026, about A2)', 'Evening rota: yes']);
    expect(minutes(given).items.find(({ kind }) => kind === 'decisions')?.sections[0]?.sentences[1]?.rows).toEqual([
      { collection: 'decisions', index: 0, id: 'm1' },
      { collection: 'actions', index: 0, id: 'A2' },
    ]);
    const long = 'word '.repeat(400).trim();
    expect(itemOf({ meetings: [held], decisions: [decision({ decision: long })] }, 'decisions')?.[0]).toContain(long);
  });

  test('that are open stand apart', () => {
    expect(itemOf({ meetings: [held], decisions }, 'open')).toEqual(['Which day? (Facilitator)']);
    expect(itemOf({ meetings: [held] }, 'open')).toBeNull();
  });

  test('are missed only once the meeting is over', () => {
    expect(itemOf({ meetings: [held] }, 'decisions')).toEqual(['No decision is noted.']);
    expect(itemOf({ meetings: [ahead] }, 'decisions')).toBeNull();
  });

  test('cannot be told where their table is gone', () => {
    const present = new Set([...workspace({}).present].filter((name) => name !== 'decisions'));
    expect(itemOf({ meetings: [held], present }, 'decisions')).toEqual(['Nothing can be said about decisions: this workbook lacks the table Decisions.']);
  });
});

describe('actions', () => {
  const actions = [
    action({ id: 'A1', raisedAt: 'M1', due: addDays(TODAY, 9), lead: 'Peer worker', action: 'Ask the forum' }),
    action({ id: 'A2', raisedAt: 'm1', due: null, lead: null, action: null }),
    completeAction({ id: 'A3', raisedAt: 'M1', due: addDays(TODAY, -1), lead: null }),
    action({ id: 'A4', raisedAt: 'M1', status: 'Cancelled', due: null }),
    action({ id: 'A5', raisedAt: 'M2' }),
  ];

  test('that were agreed are told as they stand today', () => {
    expect(itemOf({ meetings: [held], actions }, 'actions')).toEqual([
      'A3 Test an evening triage rota (by 23 Nov 2026, complete)',
      'A1 Ask the forum (Peer worker, by 3 Dec 2026)',
      'A2 An action without words (no lead yet, no due date yet)',
      'A4 Test an evening triage rota (Senior nurse, cancelled)',
    ]);
    expect(itemOf({ meetings: [held] }, 'actions')).toEqual(['No action is noted as raised at this meeting.']);
  });

  test('of which a lead or a day could not be read are not said to lack it', () => {
    const unreadable = (['lead', 'due'] as const).map((field) => ({ collection: 'actions' as const, index: 1, field }));
    expect(itemOf({ meetings: [held], actions, unreadable }, 'actions')?.[2]).toBe('A2 An action without words');
  });

  test('are listed for each lead after the latest meeting, all of them; after an earlier one, only its own', () => {
    const given = { actions: [...actions, action({ id: 'A6', lead: 'Peer worker', due: addDays(TODAY, -2), action: 'Count' })] };
    const lists = (meetings: Workspace['meetings']) => itemOf({ ...given, meetings }, 'leads');
    expect(lists([held])).toEqual([
      '[Nobody yet]', 'New: A2 An action without words, no date yet',
      '[Peer worker]', 'New: A1 Ask the forum, by 3 Dec 2026', 'A6 Count, overdue since 22 Nov 2026',
      '[Senior nurse]', 'A5 Test an evening triage rota, by 18 Dec 2026',
    ]);
    expect(lists([held, meeting({ id: 'M2', date: TODAY })])).toEqual(['[Nobody yet]', 'New: A2 An action without words, no date yet', '[Peer worker]', 'New: A1 Ask the forum, by 3 Dec 2026']);
    expect(lists([ahead])).toBeNull();
  });
});

test('notes are told line by line, and hosting as it was noted', () => {
  const given = { meetings: [{ ...held, notes: 'Evenings are hard\r\n\n  The forum wants a number ' }], hostingNotes: [hostingNote({ meeting: 'M1', who: 'Facilitator', role: 'Inviter', step: 'Forward', whatWeWillDo: 'Ring them' })] };
  expect(itemOf(given, 'notes')).toEqual(['Evenings are hard', 'The forum wants a number']);
  expect(itemOf(given, 'hosting')).toEqual(['Facilitator steps forward as inviter: Ring them.']);
  expect(itemOf({ meetings: [held] }, 'notes')).toBeNull();
});

test('the meeting after a scoping event is the next of the group, whenever that is', () => {
  const meetings = [scopingDay(), held, meeting({ id: 'M2', date: addDays(TODAY, 40), venue: null })];
  expect(itemOf({ meetings }, 'next', 'M0')).toEqual(['The next SIG meeting, M1, is on 21 Nov 2026 (Seminar room).']);
  expect(itemOf({ meetings: [scopingDay()] }, 'next', 'M0')).toEqual(['No SIG meeting is planned after this one.']);
  expect(itemOf({ meetings }, 'next')).toEqual(['The next one, M2, is on 3 Jan 2027.']);
});

test('unless one is named, they are of the latest SIG meeting up to today', () => {
  const meetings = [held, meeting({ id: 'M2', date: TODAY }), meeting({ id: 'M3', date: addDays(TODAY, 1) }), meeting({ id: 'W', date: TODAY, type: 'Working group' })];
  expect(lastHeldMeeting(workspace({ meetings }))).toEqual({ index: 1, id: 'M2', date: TODAY });
  expect(lastHeldMeeting(workspace({ meetings: meetings.slice(2) }))).toBeNull();
});

test('a meeting is found by its ID alone', () => {
  const whole = workspace({ meetings: [held, meeting({ id: 'M5', date: null }), meeting({ id: 'm1', date: TODAY }), meeting({ id: null })] });
  expect(findMeeting(whole, ' m1 ')).toEqual({ found: true, meeting: { index: 0, id: 'M1', date: held.date } });
  expect(findMeeting(whole, 'M5')).toEqual({ found: false, because: 'undated' });
  expect(findMeeting(whole, 'M9')).toEqual({ found: false, because: 'unknown' });
  expect(findMeeting(whole, '')).toEqual({ found: false, because: 'unknown' });
});

test('whatever the meeting, each of its decisions and actions is told once, with its row first', () => {
  fc.assert(
    fc.property(anyWorkspace, fc.integer({ min: 1, max: 6 }), (given, number) => {
      const sought = findMeeting(given, `M${number}`);
      fc.pre(sought.found);
      const { items } = minutesOf(given, sought.meeting);
      const told = (kind: MinutesKind) => items.filter((one) => one.kind === kind).flatMap(({ sections }) => sections.flatMap(({ sentences }) => sentences.flatMap(({ rows: [row] }) => (row === undefined ? [] : [row.index])))).sort();
      const isOurs = (id: string | null) => id?.toUpperCase() === `M${number}`;
      const where = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) => rows.flatMap((row, index) => (holds(row) ? [index] : [])).sort();
      expect(told('decisions')).toEqual(where(given.decisions, (row) => isOurs(row.meeting) && row.decision !== null));
      expect(told('open')).toEqual(where(given.decisions, (row) => isOurs(row.meeting) && row.decision === null && row.question !== null));
      expect(told('actions')).toEqual(where(given.actions, (row) => isOurs(row.raisedAt)));
    }),
  );
});
