import type { Action } from '../../../src/domain/model/actions';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import type { Workspace } from '../../../src/domain/model/workspace';
import { action, completeAction, workspace } from '../../support/workspace-builders';
import { keptOf, lines, since } from './compare';

const NAME = 'A1 “Test an evening triage rota”';
const LATER = calendarDate('2027-01-15');
const SOONER = calendarDate('2026-12-04');

const plan = (...actions: Action[]): Workspace => workspace({ actions });

/** The action A1 then and now, and what is told of it. */
const EXAMPLES: readonly (readonly [name: string, then: Partial<Action>, now: Partial<Action>, told: readonly string[]])[] = [
  ['what is finished, with its day', {}, { status: 'Complete', completedOn: calendarDate('2026-11-20') }, [`Finished: ${NAME} was completed on 20 Nov 2026.`]],
  ['what is finished on a day that was noted before the report', {}, { status: 'Complete', completedOn: calendarDate('2026-11-03') }, [`Finished: ${NAME} was completed on 3 Nov 2026.`]],
  ['what is finished without a day', {}, { status: 'Complete' }, [`Finished: ${NAME} is complete now.`]],
  ['what is said to be finished on a day to come', {}, { status: 'Complete', completedOn: SOONER }, [`Finished: ${NAME} is complete now.`]],
  ['what is finished, and nothing else of it', {}, { status: 'Complete', due: LATER, lead: 'Peer worker' }, [`Finished: ${NAME} is complete now.`]],
  ['what slipped', {}, { due: LATER }, [`Slipped: ${NAME} slipped from 18 Dec 2026 to 15 Jan 2027.`]],
  [
    'what slipped, with all else that is different of it in one sentence',
    {},
    { due: LATER, status: 'Off track', lead: 'Peer worker' },
    [`Slipped: ${NAME} slipped from 18 Dec 2026 to 15 Jan 2027, is off track now (it was on track) and has a new lead: Peer worker (before: Senior nurse).`],
  ],
  ['what was brought forward', {}, { due: SOONER }, [`Brought forward: ${NAME} was brought forward from 18 Dec 2026 to 4 Dec 2026.`]],
  [
    'a worse status before an earlier date: it matters more',
    {},
    { due: SOONER, status: 'At risk' },
    [`Status changed: ${NAME} is at risk now (it was on track) and was brought forward from 18 Dec 2026 to 4 Dec 2026.`],
  ],
  ['a due date that is given', { due: null }, {}, [`Due date given or taken away: ${NAME} has a due date now, 18 Dec 2026.`]],
  ['a due date that is taken away', {}, { due: null }, [`Due date given or taken away: ${NAME} has no due date any more (it was 18 Dec 2026).`]],
  ['another status', {}, { status: 'Off track' }, [`Status changed: ${NAME} is off track now (it was on track).`]],
  ['a first status', { status: null }, {}, [`Status changed: ${NAME} is on track now (it had no status).`]],
  ['a status that is taken away', {}, { status: null }, [`Status changed: ${NAME} has no status any more (it was on track).`]],
  ['a new lead', {}, { lead: 'Peer worker' }, [`New lead: ${NAME} has a new lead: Peer worker (before: Senior nurse).`]],
  ['a first lead', { lead: null }, {}, [`New lead: ${NAME} has a lead now: Senior nurse.`]],
  ['nobody who leads any more', {}, { lead: null }, [`New lead: ${NAME} has no lead any more (before: Senior nurse).`]],
  ['a lead in other letters is the same one', {}, { lead: ' senior  Nurse' }, []],
  ['an ID in other letters is the same one', {}, { id: ' a1' }, []],
  ['what is cancelled', { status: 'Blocked' }, { status: 'Cancelled' }, [`Dropped: ${NAME} is cancelled now (it was blocked).`]],
  ['what is open again', { status: 'Complete' }, { status: 'At risk' }, [`Reopened: ${NAME} is open again and at risk (it was complete).`]],
  [
    'what is open again is planned anew, and does not slip',
    { status: 'Cancelled' },
    { status: null, due: LATER, lead: 'Peer worker' },
    [`Reopened: ${NAME} is open again (it was cancelled), is now due on 15 Jan 2027 and has a new lead: Peer worker (before: Senior nurse).`],
  ],
  ['what was finished and is so now, whatever else is changed of it', { status: 'Complete' }, { status: 'Complete', due: LATER, lead: null }, []],
  ['what nobody asks about', {}, { progress: 0.9, evidence: 'Ten calls', blockedBy: 'Rota', updatedOn: LATER, group: 'W1', action: 'Test an evening triage rota' }, []],
];

test.each(EXAMPLES)('%s', (_, then, now, told) => {
  expect(lines(since(plan(action(then)), plan(action(now)))).filter((line) => !line.startsWith('Nothing'))).toEqual(told);
});

test('a new action says what there is of it, and not what it lacks', () => {
  const now = plan(
    action(),
    action({ id: 'A2', action: 'Ring people back', status: 'Not started' }),
    action({ id: 'A3', action: 'Ask the ward', status: null, due: null, lead: null }),
    completeAction({ id: 'A4', action: 'Draw a map' }),
  );
  expect(lines(since(plan(action()), now))).toEqual([
    'Finished: A4 “Draw a map” is new; it was completed on 10 Nov 2026.',
    'New: A2 “Ring people back” is new: not started, due on 18 Dec 2026 and led by Senior nurse.',
    'New: A3 “Ask the ward” is new.',
  ]);
});

test('an action of which the row is gone is known by what was kept of it; one that was finished was not dropped', () => {
  const then = plan(action(), action({ id: 'A2' }), action({ id: 'A3', status: null, due: null, lead: null }), completeAction({ id: 'A4' }));
  expect(lines(since(then, plan(action())))).toEqual([
    'Dropped: A2 is no longer listed; it was on track, due on 18 Dec 2026 and led by Senior nurse.',
    'Dropped: A3 is no longer listed.',
    'No longer listed: A4 is no longer listed; it was complete, due on 18 Dec 2026 and led by Senior nurse.',
  ]);
});

test('what slips over and over is counted from report to report, and told first', () => {
  const due = (day: string): Workspace => plan(action({ due: calendarDate(day) }), action({ id: 'A2', action: 'Ring people back', due: calendarDate('2026-12-18') }));
  let kept = keptOf(due('2026-10-01'));
  kept = keptOf(due('2026-10-15'), kept);
  kept = keptOf(due('2026-10-08'), kept);
  const now = plan(action({ due: LATER }), action({ id: 'A2', action: 'Ring people back', due: calendarDate('2027-06-01') }));
  expect(lines(since(kept, now))).toEqual([
    `Slipped: ${NAME} slipped from 8 Oct 2026 to 15 Jan 2027 (for the second time).`,
    'Slipped: A2 “Ring people back” slipped from 18 Dec 2026 to 1 Jun 2027.',
  ]);
  for (let time = 1; time < 12; time++) kept = keptOf(due(`2026-11-${10 + time}`), kept);
  expect(lines(since(kept, plan(action({ due: LATER }))))[0]).toContain('(13 times so far)');
});

test('what was finished and is taken up again with a later day has not slipped by that', () => {
  const finished = keptOf(plan(completeAction({ due: calendarDate('2026-11-01') })));
  const again = keptOf(plan(action({ due: calendarDate('2026-12-18') })), finished);
  expect(lines(since(again, plan(action({ due: LATER }))))).toEqual([`Slipped: ${NAME} slipped from 18 Dec 2026 to 15 Jan 2027.`]);
});

describe('what could not be read', () => {
  const unread = (field: string, rest: Workspace = plan(action({ [field]: null }))): Workspace => ({ ...rest, unreadable: [{ collection: 'actions', index: 0, field }] });

  test.each(['status', 'due', 'lead'])('says nothing, neither of then nor of now: %s', (field) => {
    for (const [then, now] of [[unread(field), plan(action())], [plan(action()), unread(field)]] as const)
      expect(lines(since(then, now))).toEqual([`Nothing that could be read is different in the statuses, due dates and leads of actions, how goals stand, the newest values of measures or where stakeholders stand.`]);
  });

  test('does not hide what could be read of the same row', () => {
    expect(lines(since(plan(action()), unread('status', plan(action({ status: null, due: LATER })))))).toEqual([`Slipped: ${NAME} slipped from 18 Dec 2026 to 15 Jan 2027.`]);
  });

  test('an ID that was not there to be read then, or is not now, is no sign of a new row or of one that is gone', () => {
    const nameless = plan(action({ id: null }), action({ id: 'A2', lead: null }));
    const named = plan(action(), action({ id: 'A2', lead: null }));
    expect(lines(since(nameless, named))).toEqual([`New: ${NAME} is new, or had no ID of its own then: on track, due on 18 Dec 2026 and led by Senior nurse.`]);
    expect(lines(since(named, nameless))).toEqual([
      'Dropped: A1 is no longer found by its ID; it was on track, due on 18 Dec 2026 and led by Senior nurse.',
      'Not compared: 1 action has no ID of its own and is not compared.',
    ]);
  });

  test('of a repeated ID the first row counts', () => {
    const twice = plan(action(), action({ status: 'Complete' }));
    expect(lines(since(plan(action()), twice))).toEqual([
      'Nothing is different in the statuses, due dates and leads of actions, how goals stand, the newest values of measures or where stakeholders stand.',
      'Not compared: 1 action has no ID of its own and is not compared.',
    ]);
  });

  test('a plan that is not there, or has no IDs, is not compared', () => {
    const [without, bare]: Workspace[] = [{ ...workspace(), present: new Set(['goals']) }, { ...plan(action({ id: null })), unreadable: [{ collection: 'actions', index: null, field: 'id' }] }];
    for (const gone of [without, bare]) {
      expect(lines(since(plan(action()), gone as Workspace))).toContain('Not compared: The actions cannot be compared: their IDs are not there to be read now.');
      expect(lines(since(gone as Workspace, plan(action())))).toContain('Not compared: The actions cannot be compared: their IDs were not there to be read then.');
    }
  });
});

describe('who may be named', () => {
  const mayName = (who: string): boolean => who === 'Peer worker';

  test('nobody is told who led before unless they may be named', () => {
    expect(lines(since(plan(action({ lead: 'Jo Bloggs' })), plan(action({ lead: 'Peer worker' })), { mayName }))).toEqual([`New lead: ${NAME} has a new lead: Peer worker.`]);
    expect(lines(since(plan(action({ lead: 'Peer worker' })), plan(action({ lead: 'Jo Bloggs' })), { mayName }))[0]).toMatch(/^Nothing/);
    expect(lines(since(plan(action({ lead: 'Jo Bloggs' })), plan(action({ lead: null })), { mayName }))).toEqual([`New lead: ${NAME} has no lead any more.`]);
  });

  test('nor of an action that is gone', () => {
    expect(lines(since(plan(action({ lead: 'Jo Bloggs' }), action({ id: 'A2', lead: 'Peer worker' })), plan(), { mayName }))).toEqual([
      'Dropped: A1 is no longer listed; it was on track and due on 18 Dec 2026.',
      'Dropped: A2 is no longer listed; it was on track, due on 18 Dec 2026 and led by Peer worker.',
    ]);
  });

  test('what is kept of a lead is short and holds no number of a patient', () => {
    const [kept] = keptOf(plan(action({ lead: `Ask about 943 476 5919 ${'and so on '.repeat(20)}` }))).actions?.rows ?? [];
    expect(kept?.lead).toMatch(/^Ask about \(number\) and so on .*…$/);
    expect(kept?.lead?.length).toBeLessThan(60);
  });
});
