import type { Action } from '../../../src/domain/model/actions';
import { addDays } from '../../../src/domain/model/calendar-date';
import type { Workspace } from '../../../src/domain/model/workspace';
import { partOf, summaryOf } from '../../support/summary-parts';
import { action, completeAction, meeting, TODAY, workspace } from '../../support/workspace-builders';

describe('actions by lead', () => {
  const listed = (given: Workspace) => partOf(given, 2);

  test('what nobody leads comes first, then the latest work, then who leads most', () => {
    const given = workspace({
      actions: [
        action({ id: 'A1', lead: 'Quiet' }),
        action({ id: 'A2', lead: 'Late', due: addDays(TODAY, -2) }),
        action({ id: 'A3', lead: 'Busy' }),
        action({ id: 'A4', lead: 'busy ' }),
        action({ id: 'A5', lead: 'Later', due: addDays(TODAY, -1) }),
        action({ id: 'A6', lead: 'Later', due: addDays(TODAY, -30) }),
        action({ id: 'A7', lead: null }),
        completeAction({ id: 'A8', lead: 'Done' }),
      ],
    });
    expect(listed(given).map(([heading]) => heading)).toEqual(['Nobody yet', 'Later', 'Late', 'Busy', 'Quiet']);
    expect(listed(given)[1]).toEqual([
      'Later',
      'A6 “Test an evening triage rota” was due on 25 Oct 2026 (30 days ago).',
      'A5 “Test an evening triage rota” was due on 23 Nov 2026 (1 day ago).',
    ]);
  });

  test.each([
    ['a status that is bad news', { status: 'At risk' }, 'is at risk'],
    [
      'a block with its reason',
      { blockedBy: 'Ward staffing', outsideOurControl: 'Yes' },
      'is held up by “Ward staffing” (outside our control)',
    ],
    ['a block without a reason', { status: 'Blocked' }, 'is blocked, and nobody has noted by what'],
    ['what is missing', { goal: null, due: null }, 'has no goal and no due date yet'],
    [
      'all at once',
      { status: 'Off track', due: addDays(TODAY, -9), blockedBy: 'The lease', goal: null },
      'was due on 15 Nov 2026 (9 days ago), is off track, is held up by “The lease” and has no goal yet',
    ],
  ] as const)('says %s', (_name, given, words) => {
    expect(listed(workspace({ actions: [action(given)] }))).toEqual([['Senior nurse', `A1 “Test an evening triage rota” ${words}.`]]);
  });

  test('open actions without trouble are named, and many of them by ID', () => {
    const open = ['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => action({ id, action: null }));
    expect(listed(workspace({ actions: open }))).toEqual([['Senior nurse', 'Open: A1, A2, A3, A4 and A5.']]);
    expect(listed(workspace({ actions: [action({ status: 'At risk' }), action({ id: 'A2', action: 'Call the ward' })] }))).toEqual([
      ['Senior nurse', 'A1 “Test an evening triage rota” is at risk.', 'Also open: A2 “Call the ward”.'],
    ]);
  });

  test('an empty plan is not a finished one', () => {
    expect(listed(workspace())).toEqual([[null, 'The plan has no actions yet.']]);
    expect(listed(workspace({ actions: [completeAction()] }))).toEqual([[null, 'No action is open: all are complete or cancelled.']]);
  });
});

describe('what is due', () => {
  test('from today to the thirtieth day, soonest first', () => {
    const due = (id: string, days: number) => action({ id, action: null, due: addDays(TODAY, days) });
    const given = workspace({
      actions: [
        due('A1', 30),
        due('A2', 31),
        due('A3', -1),
        due('A4', 1),
        { ...due('A5', 0), lead: null },
        { ...due('A6', 2), status: 'Complete' },
      ],
    });
    expect(partOf(given, 4)).toEqual([
      [null, 'A5 is due today.', 'A4 is due tomorrow (Senior nurse).', 'A1 is due on 24 Dec 2026, in 30 days (Senior nurse).'],
    ]);
  });

  test('up to the next meeting where one is planned, its day included', () => {
    const due = (id: string, days: number) => action({ id, action: null, due: addDays(TODAY, days) });
    const meetings = [meeting({ date: TODAY }), meeting({ date: addDays(TODAY, 60) }), meeting({ date: addDays(TODAY, 40) })];
    const given = workspace({ meetings, actions: [due('A1', 40), due('A2', 41)] });
    expect(partOf(given, 4)).toEqual([[null, 'A1 is due on 3 Jan 2027, in 40 days (Senior nurse).']]);
    expect(summaryOf(given).parts.find(({ number }) => number === 4)?.title).toBe('Due before the next meeting');
  });

  test('and what waits for something overdue, one action after the other', () => {
    const late = action({ due: addDays(TODAY, -1) });
    const second = action({ id: 'A2', action: null, dependsOn: ['A1'], due: addDays(TODAY, 90) });
    const held = (...actions: Action[]) => partOf(workspace({ actions }), 4)[1];
    expect(held(late)).toBeUndefined();
    expect(held(late, second)).toEqual(['Waiting for what is overdue', 'A1 “Test an evening triage rota” is overdue, and A2 waits for it.']);
    expect(held(late, second, { ...second, id: 'A3', dependsOn: ['A2'] })?.[1]).toBe(
      'A1 “Test an evening triage rota” is overdue, and A2 and A3 wait for it, one after the other.',
    );
  });

  test('nothing', () => {
    expect(partOf(workspace({ meetings: [meeting({ date: addDays(TODAY, 7) })] }), 4)).toEqual([[null, 'No open action is due by the next meeting, on 1 Dec 2026.']]);
    expect(partOf(workspace(), 4)).toEqual([[null, 'No open action is due in the next 30 days.']]);
    // What is due already is not passed over.
    expect(partOf(workspace({ actions: [action({ due: addDays(TODAY, -1) })] }), 4)).toEqual([[null, 'Apart from what is overdue, no open action is due in the next 30 days.']]);
  });
});
