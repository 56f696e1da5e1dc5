import fc from 'fast-check';
import { calendarLeads } from '../../../src/domain/calendar/calendar-leads';
import { calendarOf } from '../../../src/domain/calendar/calendar-of';
import { nameKey } from '../../../src/domain/analysis/name-key';
import { isOpen } from '../../../src/domain/model/actions';
import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import type { Workspace } from '../../../src/domain/model/workspace';
import { anyWorkspace } from '../../support/any-workspace';
import { decision } from '../../support/module-builders';
import { action, completeAction, meeting, TODAY, workspace } from '../../support/workspace-builders';

const titlesOf = (given: Workspace, lead: string | null = null) => calendarOf(given, lead).events.map(({ title }) => title);
const uidOf = (given: Parameters<typeof workspace>[0]) => calendarOf(workspace(given)).events.map(({ uid }) => uid);

test('what is complete, cancelled or decided is left out, and so is what has no day', () => {
  const actions = [
    action({ id: 'A1' }),
    completeAction({ id: 'A2' }),
    action({ id: 'A3', status: 'Cancelled' }),
    action({ id: 'A4', due: null }),
    action({ id: 'A5', due: addDays(TODAY, -400), lead: null }),
    action({ id: null, action: null, status: null }),
  ];
  const decisions = [decision(), decision({ decision: null, question: 'Which day?' }), decision({ decision: null, byWhen: null }), decision({ question: null, decision: null })];
  const meetings = [
    meeting({ id: 'M1', date: addDays(TODAY, -1) }),
    meeting({ id: 'M2', date: TODAY, type: 'Learning exchange' }),
    meeting({ id: null, date: addDays(TODAY, 1), type: null }),
    meeting({ id: 'M3', date: null }),
  ];
  expect(titlesOf(workspace({ actions, decisions, meetings }))).toEqual([
    'Due: A5 Test an evening triage rota',
    'Learning exchange M2',
    'Meeting',
    'To decide: Which day? (CRT manager)',
    'Due: A1 Test an evening triage rota (Senior nurse)',
    'Due: an action without words (Senior nurse)',
  ]);
});

test('a lead gets what is theirs and every meeting, however the name is written', () => {
  const given = workspace({
    actions: [action({ id: 'A1', lead: 'Peer worker' }), action({ id: 'A2', lead: 'peer  worker ' }), action({ id: 'A3', lead: null })],
    decisions: [decision({ decision: null, owner: 'PEER WORKER' }), decision({ decision: null, owner: 'Facilitator' })],
    meetings: [meeting({ id: 'M2', date: TODAY })],
  });
  expect(titlesOf(given, 'Peer Worker')).toEqual([
    'SIG meeting M2',
    'To decide: Who leads the carer-awareness session? (PEER WORKER)',
    'Due: A1 Test an evening triage rota (Peer worker)',
    'Due: A2 Test an evening triage rota (peer worker)',
  ]);
  expect(calendarLeads(given)).toEqual(['Facilitator', 'PEER WORKER']);
});

test('a lead that could not be read is not said to be missing', () => {
  const lines = (unreadable: Workspace['unreadable']) => calendarOf(workspace({ actions: [action({ lead: null })], unreadable })).events[0]?.description;
  expect(lines([])).toContain('Nobody leads it yet.');
  expect(lines([{ collection: 'actions', index: 0, field: 'lead' }])).not.toContain('Nobody leads it yet.');
});

describe('the identifier of an event', () => {
  const settings = { team: 'Northmoor CRT' };

  test('stays when the day, the words or the lead change, when rows are sorted, and when the ID is typed in small letters', () => {
    const [before] = uidOf({ settings, actions: [action({ id: 'A1' })] });
    const after = uidOf({ settings, actions: [action({ id: 'A0' }), action({ id: 'a1', due: addDays(TODAY, 90), action: 'Another way', lead: null })] });
    expect(after).toContain(before);
    const [asked] = uidOf({ settings, decisions: [decision({ decision: null })] });
    expect(uidOf({ settings, decisions: [decision({ decision: null, byWhen: calendarDate('2027-01-01'), meeting: 'M7', owner: null })] })).toEqual([asked]);
  });

  test('differs between teams, between tables and between rows that nothing else tells apart', () => {
    const rows = { actions: [action({ id: 'A1' }), action({ id: 'A1' })], meetings: [meeting({ id: 'A1', date: TODAY })] };
    const [ours, theirs] = [uidOf({ ...rows, settings }), uidOf({ ...rows, settings: { team: 'Southmoor CRT' } })];
    expect(new Set([...ours, ...theirs]).size).toBe(6);
    const [one, other] = ['2026-06-02', '2026-06-03'].map((day) => uidOf({ ...rows, settings: { planStart: calendarDate(day) } }));
    expect(one).not.toEqual(other);
  });

  test('is one for each event, and the same in a lead’s calendar as in everybody’s', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const everybody = calendarOf(given).events;
        expect(new Set(everybody.map(({ uid }) => uid)).size).toBe(everybody.length);
        for (const lead of calendarLeads(given)) expect(everybody).toEqual(expect.arrayContaining([...calendarOf(given, lead).events]));
      }),
    );
  });

  test('is one for each of 20,000 actions', () => {
    const actions = Array.from({ length: 20_000 }, (_, index) => action({ id: `A${index}` }));
    expect(new Set(uidOf({ settings, actions })).size).toBe(20_000);
  });
});

test('each open action with a due date is in the calendar once, and in that of its lead', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const due = given.actions.flatMap((each, index) => (isOpen(each) && each.due !== null ? [index] : []));
      const told = (lead: string | null) => calendarOf(given, lead).events.flatMap(({ category, rows: [row] }) => (category === 'Action due' && row !== undefined ? [row.index] : [])).sort();
      expect(told(null)).toEqual(due.sort());
      for (const lead of calendarLeads(given)) expect(told(lead)).toEqual(due.filter((index) => nameKey(given.actions[index]?.lead ?? '') === nameKey(lead)));
    }),
  );
});
