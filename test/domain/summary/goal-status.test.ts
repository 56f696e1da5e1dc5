import { calendarDate, addDays } from '../../../src/domain/model/calendar-date';
import type { Action } from '../../../src/domain/model/actions';
import type { GoalOverride, GoalProgress } from '../../../src/domain/model/goal-override';
import type { LegendEntry } from '../../../src/domain/model/status-legend';
import type { Place, Workspace } from '../../../src/domain/model/workspace';
import { goalStatuses, statusRules } from '../../../src/domain/summary/goal-status';
import type { GoalStatus } from '../../../src/domain/summary/summary';
import { partOf } from '../../support/summary-parts';
import { action, goal, TODAY, workspace } from '../../support/workspace-builders';

type Given = Partial<Action>;

/** The status of one goal with these actions, A1 and so on. */
function statusOf(actions: readonly Given[], { overrides = [], legend = [], ...given }: Partial<Workspace> & { overrides?: GoalOverride[]; legend?: LegendEntry[] } = {}): GoalStatus {
  const [status] = goalStatuses(workspace({ goals: [goal()], actions: actions.map((one, index) => action({ id: `A${index + 1}`, ...one })), ...given }), overrides, legend);
  if (status === undefined) throw new Error('The goal should be active');
  return status;
}

const ofStatus = (...statuses: Action['status'][]): Given[] => statuses.map((status) => ({ status }));
const callOutsOf = (...given: Parameters<typeof statusOf>): string[] => statusOf(...given).callOuts.map(({ text }) => text);
const unread = (field: string, ...positions: (number | null)[]): Place[] => positions.map((index) => ({ collection: 'actions', index, field }));

describe('what a status follows from', () => {
  test.each<[Action['status'][], GoalProgress, string]>([
    [['Off track', 'At risk', 'On track', 'On track'], 'Off track', '1 of 4 open actions is off track; 1 is at risk and 2 are on track.'],
    [['Blocked', 'Blocked', 'Not started', null, 'Complete'], 'Blocked', '2 of 4 open actions are blocked; 2 are not started.'],
    [['On track'], 'On track', 'The only open action is on track.'],
    [['On track', 'On track', 'Complete'], 'On track', 'Both open actions are on track.'],
    [['At risk', 'At risk', 'At risk'], 'At risk', 'All 3 open actions are at risk.'],
    [['Not started', 'Complete'], 'Not started', 'The only open action is not started; 1 more is complete.'],
    [['Not started', null, 'Complete', 'Complete'], 'Not started', 'Both open actions are not started; 2 more are complete.'],
    [['Complete'], 'Complete', 'The only action is complete.'],
    [['Complete', 'Complete', 'Complete'], 'Complete', 'All 3 actions are complete.'],
    [['Complete', 'Cancelled'], 'Complete', 'The only action that was not cancelled is complete.'],
    [['Complete', 'Complete', 'Cancelled'], 'Complete', 'Both actions that were not cancelled are complete.'],
    [['Cancelled'], 'Unknown', 'The only action was cancelled.'],
    [['Cancelled', 'Cancelled'], 'Unknown', 'Both actions were cancelled.'],
    [[], 'Unknown', 'It has no actions yet.'],
  ])('%j: %s', (statuses, status, because) => {
    const said = statusOf(ofStatus(...statuses));
    expect([said.status, said.because.text]).toEqual([status, because]);
  });

  test.each<[number, number[], GoalProgress, string]>([
    [1, [0], 'Unknown', 'The status of the only open action could not be read.'],
    [2, [0, 1], 'Unknown', 'The statuses of both open actions could not be read.'],
    [3, [0, 1, 2], 'Unknown', 'The statuses of all 3 open actions could not be read.'],
  ])('of %i actions, unread: %j', (count, positions, status, because) => {
    const said = statusOf(ofStatus(...Array.from({ length: count }, () => null)), { unreadable: unread('status', ...positions) });
    expect([said.status, said.because.text]).toEqual([status, because]);
  });

  test('what could not be read stands beside what could', () => {
    expect(statusOf(ofStatus('On track', null), { unreadable: unread('status', 1) }).because.text).toBe('1 of 2 open actions is on track; the status of 1 could not be read.');
    expect(statusOf(ofStatus('Not started', null, null), { unreadable: unread('status', 1, 2) })).toMatchObject({ status: 'Unknown', because: { text: '1 of 3 open actions is not started; the statuses of 2 could not be read.' } });
  });

  test('where nothing can be said of any goal, or of this one', () => {
    const no = (given: Partial<Workspace>) => statusOf(ofStatus('On track'), given).because.text;
    expect(no({ present: new Set(['goals'] as const), actions: [] })).toBe('Nothing can be said about how the goals stand: this workbook lacks the table PlanActions.');
    expect(no({ unreadable: unread('status', null) })).toBe('Nothing can be said about how the goals stand: this workbook lacks the column “Status” of PlanActions.');
    expect(no({ actions: [action({ goal: null })], unreadable: unread('goal', 0) })).toBe('No action is known to serve it.');
    expect(no({ goals: [goal({ id: null })] })).toBe('It has no ID, so that no action can be linked to it.');
    expect(no({ goals: [goal({ id: null })], unreadable: [{ collection: 'goals', index: 0, field: 'id' }] })).toBe('No action is known to serve it.');
  });

  test('rests on the goal and the actions that it counts', () => {
    const rows = (...statuses: Action['status'][]) => statusOf(ofStatus(...statuses)).because.rows.map(({ id }) => id);
    expect(rows('On track', 'Off track', 'Complete')).toEqual(['G1', 'A2', 'A1']);
    expect(rows('Complete', 'Not started')).toEqual(['G1', 'A2', 'A1']);
    expect(rows('Complete', 'Cancelled')).toEqual(['G1', 'A1', 'A2']);
    expect(rows()).toEqual(['G1']);
  });
});

describe('what makes a colour doubtful', () => {
  const late = { due: addDays(TODAY, -14) };

  test.each<[string, Given, string]>([
    ['overdue', late, 'A1 “Test an evening triage rota” was due on 10 Nov 2026 (14 days ago).'],
    ['nobody leads it', { lead: null }, 'A1 “Test an evening triage rota” has no lead yet.'],
    ['no due date', { due: null }, 'A1 “Test an evening triage rota” has no due date yet.'],
    ['something in its way', { blockedBy: 'Ward staffing' }, 'A1 “Test an evening triage rota” is held up by “Ward staffing”.'],
  ])('beneath a green one: %s', (_, given, text) => {
    expect(callOutsOf([given])).toEqual([text]);
    expect(callOutsOf([{ ...given, status: 'Not started' }])).toEqual([text]);
  });

  test('a status that is blank, and one that could not be read', () => {
    const statuses = ofStatus('On track', null, null);
    expect(callOutsOf(statuses, { unreadable: unread('status', 2) })).toEqual([
      'A2 “Test an evening triage rota” has no status yet.',
      'The status of A3 “Test an evening triage rota” could not be read.',
    ]);
    expect(callOutsOf([...ofStatus('On track'), ...ofStatus(null, null)], { unreadable: unread('status', 1, 2) })).toEqual(['The statuses of 2 open actions could not be read: A2 and A3.']);
  });

  test('several are counted and the first named: of what is overdue, the longest overdue', () => {
    expect(callOutsOf([1, 9, 3, 5, 7].map((days) => ({ due: addDays(TODAY, -days) })))).toEqual(['5 open actions are overdue: A2, A5, A4 and 2 more.']);
    expect(callOutsOf([{ lead: null }, { lead: null, id: null }])).toEqual(['2 open actions have no lead yet: A1 and “Test an evening triage rota” (no ID).']);
    expect(callOutsOf([{ due: null }, {}, { due: null }])).toEqual(['2 open actions have no due date yet: A1 and A3.']);
    expect(callOutsOf([{ blockedBy: 'This' }, { blockedBy: 'That' }])).toEqual(['2 open actions are held up: A1 and A2.']);
    expect(callOutsOf([{}, { status: null }, { status: null }])).toEqual(['2 open actions have no status yet: A2 and A3.']);
  });

  test('at risk is not bad enough for what is late or stands still', () => {
    expect(callOutsOf([{ status: 'At risk', lead: null, ...late, blockedBy: 'The lease' }])).toEqual([
      'A1 “Test an evening triage rota” was due on 10 Nov 2026 (14 days ago).',
      'A1 “Test an evening triage rota” is held up by “The lease”.',
    ]);
  });

  test.each<Action['status']>(['Off track', 'Blocked', 'Complete', 'Cancelled'])('nothing is added to %s', (status) => {
    expect(callOutsOf([{ status, ...late, lead: null, blockedBy: 'The lease' }])).toEqual([]);
  });

  test('a cell that could not be read is no want', () => {
    expect(callOutsOf([{ lead: null, due: null }], { unreadable: [...unread('lead', 0), ...unread('due', 0)] })).toEqual([]);
  });

  test('rests on the goal and every action that is meant', () => {
    const [callOut] = statusOf([late, {}, late, late, late]).callOuts;
    expect(callOut?.rows.map(({ id }) => id)).toEqual(['G1', 'A1', 'A3', 'A4', 'A5']);
  });
});

describe('the group’s own word', () => {
  const word = (given: Partial<GoalOverride> = {}): GoalOverride => ({ goal: 'G1', status: 'At risk', reason: 'The GPs want more time.', on: calendarDate('2026-11-03'), instead: 'On track', ...given });

  test('counts, with its reason, its day and what the actions say', () => {
    const said = statusOf(ofStatus('On track', 'On track'), { overrides: [word()] });
    expect(said).toMatchObject({ status: 'At risk', colour: 'Amber', override: word(), callOuts: [] });
    expect(said.because.text).toBe('The group said so on 3 Nov 2026; by the actions alone it would be on track. Its reason: “The GPs want more time.” Both open actions are on track.');
  });

  test('of green is called out over overdue actions all the same', () => {
    const said = statusOf([{ status: 'Off track', due: addDays(TODAY, -1) }], { overrides: [word({ status: 'On track', instead: 'Off track' })] });
    expect(said).toMatchObject({ status: 'On track', colour: 'Green' });
    expect(said.callOuts.map(({ text }) => text)).toEqual(['A1 “Test an evening triage rota” was due on 23 Nov 2026 (1 day ago).']);
  });

  test('that all is complete is called out over what is open', () => {
    expect(callOutsOf(ofStatus('On track', 'Complete'), { overrides: [word({ status: 'Complete' })] })).toEqual(['A1 “Test an evening triage rota” is still open.']);
    expect(callOutsOf(ofStatus('On track', 'On track'), { overrides: [word({ status: 'Complete' })] })).toEqual(['2 actions are still open: A1 and A2.']);
  });

  test('lapses when something else follows from the actions, which is said', () => {
    const said = statusOf(ofStatus('Off track'), { overrides: [word()] });
    expect(said).toMatchObject({ status: 'Off track', colour: 'Red', override: null, because: { text: 'The only open action is off track.' } });
    expect(said.callOuts.map(({ text }) => text)).toEqual(['The group’s word of 3 Nov 2026, at risk (“The GPs want more time.”), no longer counts: the actions have changed since.']);
  });

  test('of several the last counts; that of another goal does not', () => {
    const overrides = [word(), word({ goal: 'g1', status: 'Blocked', reason: 'Later.' }), word({ goal: 'G2', status: 'Unknown' })];
    expect(statusOf(ofStatus('On track'), { overrides }).status).toBe('Blocked');
    expect(statusOf([], { goals: [goal({ id: null })], overrides: [word({ goal: '', instead: 'Unknown' })] }).status).toBe('Unknown');
  });

  test('without its reason, where that is not for the reader', () => {
    expect(statusOf(ofStatus('On track'), { overrides: [word({ reason: '' })] }).because.text).toBe('The group said so on 3 Nov 2026; by the actions alone it would be on track. The only open action is on track.');
    expect(callOutsOf(ofStatus('At risk'), { overrides: [word({ reason: '' })] })).toEqual(['The group’s word of 3 Nov 2026, at risk, no longer counts: the actions have changed since.']);
  });

  test('in full, on one line', () => {
    const reason = `First line\nsecond line ${'and more '.repeat(20)}end`;
    expect(statusOf(ofStatus('On track'), { overrides: [word({ reason })] }).because.text).toContain(`First line second line ${'and more '.repeat(20)}end”`);
  });
});

describe('the colour', () => {
  const legend = (colours: Readonly<Record<string, string>>): LegendEntry[] => Object.entries(colours).map(([status, colour]) => ({ status, colour, meaning: 'Ours.' }));

  test.each<[Action['status'][], Readonly<Record<string, string>>, string]>([
    [['On track'], {}, 'Green'],
    [['On track'], { 'on track': 'Blue' }, 'Blue'],
    [['Complete'], { Complete: 'Green' }, 'Green'],
    [['Not started'], {}, 'Grey'],
    [['Not started'], { 'Not started': 'White' }, 'White'],
    [['Not started'], { 'Not started': 'Green' }, 'Grey'],
    [['Not started'], { 'Not started': 'Blue', 'On track': 'Blue' }, 'Grey'],
    [[], {}, 'White'],
    [[], { Unknown: 'Green' }, 'White'],
  ])('of %j with %j is %s', (statuses, colours, colour) => {
    expect(statusOf(ofStatus(...statuses), { legend: legend(colours) }).colour).toBe(colour);
  });
});

describe('the rules behind the words', () => {
  const statuses = (...given: GoalStatus[]) => statusRules(given).map(({ status, colour, rule }) => `${status}, ${colour}: ${rule}`);

  test('one for each word that appears, in their order', () => {
    expect(statuses(statusOf([]), statusOf(ofStatus('Off track')), statusOf(ofStatus('On track')), statusOf(ofStatus('Off track')))).toEqual([
      'On track, Green: At least one open action is on track, and none is known to be at risk, blocked or off track.',
      'Off track, Red: At least one open action is off track.',
      'Unknown, White: There is no action to go by, or what its lead says could not be read.',
    ]);
    expect(statuses()).toEqual([]);
  });

  test('the group’s word is a rule of its own', () => {
    const overrides: GoalOverride[] = [{ goal: 'G1', status: 'Blocked', reason: 'No room.', on: TODAY, instead: 'On track' }];
    expect(statuses(statusOf(ofStatus('On track'), { overrides }))).toEqual([
      'Blocked, Purple: At least one open action is blocked, and none is known to be off track. Or the group has said so, with a reason: that counts until something else follows from the actions.',
    ]);
  });
});

test('in the summary, a goal’s word comes first and then what makes it doubtful', () => {
  expect(partOf(workspace({ goals: [goal()], actions: [action({ lead: null })] }), 5)).toEqual([
    ['G1 “Quicker first response”', 'On track: the only open action is on track.', 'A1 “Test an evening triage rota” has no lead yet.', 'Started at 95 minutes; the target is 60 minutes by 31 Mar 2027.'],
  ]);
});
