import fc from 'fast-check';
import { addDays } from '../../src/domain/model/calendar-date';
import {
  actionStatuses,
  commitmentNeeded,
  commitmentNow,
  goalStatuses,
  pathwaySegments,
  resources,
} from '../../src/domain/model/choice-list';
import type { Workspace } from '../../src/domain/model/workspace';
import { action, goal, rating, stakeholder, TODAY, workspace } from './workspace-builders';

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 5 });
const oneOf = <const Value>(values: readonly Value[]): fc.Arbitrary<Value | null> => maybe(fc.constantFrom(...values));
const day = maybe(fc.integer({ min: -200, max: 200 }).map((days) => addDays(TODAY, days)));
const words = maybe(fc.constantFrom('CRT manager', 'crt manager', 'Peer worker', 'Ring them'));

/** IDs that often collide, sometimes in other letters: `A1` to `A6`. */
const id = (prefix: string): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(prefix, prefix.toLowerCase()), fc.integer({ min: 1, max: 6 })).map(([letter, number]) => `${letter}${number}`);

export const anyGoal = fc
  .record({ id: maybe(id('G')), measure: words, fidelityItems: fc.subarray([1, 26]), status: oneOf(goalStatuses.values) })
  .map(goal);

export const anyAction = fc
  .record({
    id: maybe(id('A')),
    goal: maybe(id('G')),
    lead: words,
    start: day,
    due: day,
    status: oneOf(actionStatuses.values),
    progress: oneOf([0, 0.5, 1]),
    completedOn: day,
    blockedBy: words,
    dependsOn: fc.array(id('A'), { maxLength: 2 }),
  })
  .map(action);

export const anyStakeholder = fc
  .record({
    id: maybe(id('S')),
    pathway: oneOf(pathwaySegments.values),
    holds: fc.subarray([...resources.values]),
    dependsOn: fc.array(id('S'), { maxLength: 2 }),
  })
  .map(stakeholder);

export const anyRating = fc
  .record({
    stakeholder: maybe(id('S')),
    ratedOn: day,
    now: oneOf(commitmentNow.values),
    needed: oneOf([...commitmentNeeded.values, 'Unknown', 'Opposed'] as const),
    nextStep: words,
    owner: words,
    byWhen: day,
  })
  .map(rating);

/** Small workspaces in which everything goes wrong that can. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    goals: fc.array(anyGoal, { maxLength: 5 }),
    actions: fc.array(anyAction, { maxLength: 8 }),
    stakeholders: fc.array(anyStakeholder, { maxLength: 6 }),
    commitmentRatings: fc.array(anyRating, { maxLength: 8 }),
    planStart: day,
    planEnd: day,
  })
  .map(({ planStart, planEnd, ...rows }) => workspace({ ...rows, settings: { planStart, planEnd } }));
