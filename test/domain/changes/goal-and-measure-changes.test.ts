import { calendarDate } from '../../../src/domain/model/calendar-date';
import type { Workspace } from '../../../src/domain/model/workspace';
import { measure, measureValue } from '../../support/module-builders';
import { action, goal, rating, stakeholder, workspace } from '../../support/workspace-builders';
import { lines, since } from './compare';

const ON = calendarDate;

describe('goals', () => {
  const NAME = 'G1 “Quicker first response”';
  const withGoal = (given: Parameters<typeof goal>[0], ...statuses: NonNullable<ReturnType<typeof action>['status']>[]): Workspace =>
    workspace({ goals: [goal(given)], actions: statuses.map((status, index) => action({ id: `A${index + 1}`, status })) });
  const ofGoals = (then: Workspace, now: Workspace): string[] => lines(since(then, now)).filter((line) => line.startsWith('Goals'));

  test.each<readonly [name: string, then: Workspace, now: Workspace, told: readonly string[]]>([
    ['another word of the group', withGoal({ status: 'Proposed' }), withGoal({ status: 'Active' }), [`Goals: ${NAME} is active now (it was proposed).`]],
    ['one that is achieved', withGoal({}, 'On track'), withGoal({ status: 'Achieved' }, 'Complete'), [`Goals: ${NAME} is achieved now (it was active).`]],
    ['what its actions say', withGoal({}, 'On track', 'On track'), withGoal({}, 'On track', 'Off track'), [`Goals: ${NAME} is off track now (it was on track).`]],
    ['one of which nothing can be said any more', withGoal({}, 'On track'), withGoal({}), [`Goals: ${NAME} is no longer known to be on track.`]],
    ['one of which something can be said now', withGoal({}), withGoal({}, 'At risk'), [`Goals: ${NAME} is at risk now (it was not known how it stood).`]],
    ['a new one', workspace(), withGoal({ status: 'Proposed' }), [`Goals: ${NAME} is new: proposed.`]],
    ['one that is gone', withGoal({}), workspace(), ['Goals: G1 is no longer listed.']],
    ['one that stands as it stood', withGoal({}, 'At risk'), withGoal({ goal: 'Quicker still' }, 'At risk', 'On track'), []],
    ['a status that could not be read', withGoal({}), { ...withGoal({ status: null }), unreadable: [{ collection: 'goals', index: 0, field: 'status' }] }, []],
  ])('%s', (_, then, now, told) => {
    expect(ofGoals(then, now)).toEqual(told);
  });
});

describe('measures', () => {
  const NAME = 'K1 “Minutes to call-back”';
  const figures = (...values: readonly (readonly [day: string, value: number | null])[]): Workspace =>
    workspace({ measures: [measure()], measureValues: values.map(([day, value]) => measureValue({ date: ON(day), value })) });
  const THEN = figures(['2026-10-17', 84], ['2026-10-31', 82]);

  test.each<readonly [name: string, now: Workspace, told: readonly string[]]>([
    ['a newer value', figures(['2026-10-31', 82], ['2026-11-14', 76]), [`Measures: ${NAME} went from 82 minutes on 31 Oct 2026 to 76 minutes on 14 Nov 2026; lower is better.`]],
    ['a newer value, wherever its row is', figures(['2026-11-14', 76], ['2026-10-31', 82]), [`Measures: ${NAME} went from 82 minutes on 31 Oct 2026 to 76 minutes on 14 Nov 2026; lower is better.`]],
    ['a newer value that is the same', figures(['2026-11-14', 82]), [`Measures: ${NAME} was 82 minutes on 14 Nov 2026, as on 31 Oct 2026.`]],
    ['another value of the same day', figures(['2026-10-31', 28]), [`Measures: ${NAME} is now given as 28 minutes on 31 Oct 2026 (it was 82 minutes).`]],
    ['a value that is gone', figures(['2026-10-17', 84]), [`Measures: ${NAME} has no value of 31 Oct 2026 any more; the newest is 84 minutes on 17 Oct 2026.`]],
    ['all values gone', figures(), [`Measures: ${NAME} has no dated value any more (it was 82 minutes on 31 Oct 2026).`]],
    ['older values, of which nothing is told', figures(['2026-09-01', 90], ['2026-10-31', 82]), []],
    ['a measure that is gone', workspace(), ['Measures: K1 is no longer listed.']],
  ])('%s', (_, now, told) => {
    expect(lines(since(THEN, now)).filter((line) => line.startsWith('Measures'))).toEqual(told);
  });

  test('a new one, and a first value', () => {
    expect(lines(since(workspace(), THEN))).toEqual([`Measures: ${NAME} is new: 82 minutes on 31 Oct 2026.`]);
    expect(lines(since(workspace(), figures()))).toEqual([`Measures: ${NAME} is new.`]);
    expect(lines(since(figures(), THEN))).toEqual([`Measures: ${NAME} has its first value: 82 minutes on 31 Oct 2026.`]);
  });

  test('without a unit or a better side, neither is told', () => {
    const bare = (values: Workspace): Workspace => ({ ...values, measures: [measure({ unit: null, betterIs: null })] });
    expect(lines(since(bare(THEN), bare(figures(['2026-11-14', 76]))))).toEqual([`Measures: ${NAME} went from 82 on 31 Oct 2026 to 76 on 14 Nov 2026.`]);
  });

  test('a value that could not be read may be the newest: then nothing is said to be gone', () => {
    const unread = (now: Workspace, field: string): Workspace => ({ ...now, unreadable: [{ collection: 'measureValues', index: now.measureValues.length - 1, field }] });
    for (const field of ['measure', 'date', 'value']) {
      expect(lines(since(THEN, unread(figures(['2026-10-17', 84], ['2026-10-31', null]), field)))[0]).toMatch(/^Nothing that could be read/);
      expect(lines(since(unread(figures(['2026-10-31', null]), field), THEN))[0]).toMatch(/^Nothing that could be read/);
    }
    expect(lines(since(THEN, unread(figures(['2026-11-14', 76], ['2026-10-01', null]), 'value')))).toEqual([`Measures: ${NAME} went from 82 minutes on 31 Oct 2026 to 76 minutes on 14 Nov 2026; lower is better.`]);
  });

  test('a module that came or went is no change of its rows', () => {
    const without: Workspace = { ...workspace(), present: new Set(['goals', 'actions', 'stakeholders', 'commitmentRatings']) };
    expect(lines(since(without, without))).toEqual(['Nothing is different in the statuses, due dates and leads of actions, how goals stand or where stakeholders stand.']);
    expect(lines(since(without, THEN))).toEqual([
      'Nothing is different in the statuses, due dates and leads of actions, how goals stand or where stakeholders stand.',
      'Not compared: The measures cannot be compared: their IDs were not there to be read then.',
    ]);
  });
});

describe('commitment', () => {
  const NAME = 'S1 “Ward manager”';
  const rated = (...ratings: Parameters<typeof rating>[0][]): Workspace => workspace({ stakeholders: [stakeholder()], commitmentRatings: ratings.map(rating) });
  const THEN = rated({});
  const later = { ratedOn: ON('2026-11-20') };

  test.each<readonly [name: string, then: Workspace, now: Workspace, told: readonly string[]]>([
    ['who moved up', THEN, rated({}, { ...later, now: 'Help it happen' }), [`Commitment: ${NAME} has moved from “Let it happen” to “Help it happen”, closer to what is needed.`]],
    ['who moved back', THEN, rated({}, { ...later, now: 'Opposed' }), [`Commitment: ${NAME} has moved from “Let it happen” to “Opposed”, further from what is needed.`]],
    ['who stands where nobody knows', THEN, rated({}, { ...later, now: 'Unknown' }), [`Commitment: ${NAME} was at “Let it happen” and is not known now.`]],
    ['who is known now', rated({ now: null }), rated({ ...later, now: 'Opposed' }), [`Commitment: ${NAME} was not known and is now at “Opposed”.`]],
    ['who is needed elsewhere', THEN, rated({}, { ...later, needed: 'Make it happen' }), [`Commitment: ${NAME} is needed at “Make it happen” now (before: “Help it happen”).`]],
    [
      'who moved, and is needed elsewhere',
      THEN,
      rated({ ...later, now: 'No commitment', needed: null }),
      [`Commitment: ${NAME} has moved from “Let it happen” to “No commitment”, and has no needed place any more (before: “Help it happen”).`],
    ],
    ['who is rated again and stands where they stood', THEN, rated({}, { ...later, why: 'Said so', howSure: 'Known' }), []],
    ['who is rated for the first time', rated(), THEN, [`Commitment: ${NAME} is rated for the first time, at “Let it happen”.`]],
    ['whose ratings are gone', THEN, rated(), [`Commitment: ${NAME} has no rating any more.`]],
    ['who is new', workspace(), THEN, [`Commitment: ${NAME} is new, at “Let it happen”.`]],
    ['who is new and not rated', workspace(), rated(), [`Commitment: ${NAME} is new.`]],
    ['who is gone', THEN, workspace(), ['Commitment: S1 is no longer listed.']],
  ])('%s', (_, then, now, told) => {
    expect(lines(since(then, now)).filter((line) => !line.startsWith('Nothing'))).toEqual(told);
  });

  test('a rating of which the place or the day could not be read says nothing', () => {
    const unread = (now: Workspace, field: string): Workspace => ({ ...now, unreadable: [{ collection: 'commitmentRatings', index: 1, field }] });
    const now = rated({}, { ...later, now: 'Help it happen' });
    expect(lines(since(THEN, now))).toHaveLength(1);
    expect(lines(since(THEN, unread(rated({}, { ...later, now: null }), 'now')))[0]).toMatch(/^Nothing that could be read/);
    for (const field of ['ratedOn', 'stakeholder']) expect(lines(since(THEN, unread(now, field)))[0]).toMatch(/^Nothing that could be read/);
  });

  test('without ratings nothing is told of anybody, and emptied ratings are not missed', () => {
    const now = { ...rated(), unreadable: [{ collection: 'commitmentRatings' as const, index: null, field: 'now' }] };
    expect(lines(since(THEN, now, { withRatings: false }))).toEqual(['Nothing is different in the statuses, due dates and leads of actions, how goals stand or the newest values of measures.']);
    expect(lines(since(THEN, rated({ now: 'Opposed' }), { withRatings: false }))).toEqual(['Nothing is different in the statuses, due dates and leads of actions, how goals stand or the newest values of measures.']);
  });
});
