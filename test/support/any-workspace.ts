import fc from 'fast-check';
import { addDays } from '../../src/domain/model/calendar-date';
import {
  actionStatuses,
  commitmentNeeded,
  commitmentNow,
  frequencies,
  goalStatuses,
  hostRoles,
  livedExperience,
  managementSupport,
  meetingTypes,
  memberSeats,
  pathwaySegments,
  resources,
  risks,
  sustainabilityAnswers,
  yesNo,
} from '../../src/domain/model/choice-list';
import type { Workspace } from '../../src/domain/model/workspace';
import {
  checklistItem,
  communication,
  decision,
  hostingNote,
  involvement,
  measure,
  measureValue,
  sustainabilityQuestion,
} from './module-builders';
import { action, goal, meeting, member, rating, stakeholder, TODAY, workingGroup, workspace } from './workspace-builders';

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 5 });
const oneOf = <const Value>(values: readonly Value[]): fc.Arbitrary<Value | null> => maybe(fc.constantFrom(...values));
const day = maybe(fc.integer({ min: -200, max: 200 }).map((days) => addDays(TODAY, days)));
const words = maybe(fc.constantFrom('CRT manager', 'crt manager', 'Peer worker', 'Ring them'));

const hours = maybe(fc.constantFrom(0, 1, 2.5, 6));

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
    group: maybe(id('W')),
    updatedOn: day,
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
    riskIfLeftOut: oneOf(risks.values),
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

export const anyMember = fc
  .record({ role: words, seat: oneOf(memberSeats.values), joined: day, left: day, hoursAvailable: hours, hoursCommitted: hours })
  .map(member);

export const anyWorkingGroup = fc
  .record({
    id: maybe(id('W')),
    convenor: words,
    until: day,
    goals: fc.array(id('G'), { maxLength: 2 }),
    managementSupport: oneOf(managementSupport.values),
    supportFrom: words,
    lastReported: day,
  })
  .map(workingGroup);

export const anyMeeting = fc
  .record({ id: maybe(id('M')), date: day, type: oneOf(meetingTypes.values), existingMeetingUsed: words, hours, venue: words })
  .map(meeting);

const anyModuleRows = fc.record({
  decisions: fc.array(fc.record({ meeting: maybe(id('M')), decision: words, action: maybe(id('A')) }).map(decision), { maxLength: 3 }),
  scopingChecklist: fc.array(fc.record({ item: maybe(fc.constant('Fidelity feedback')), done: oneOf(yesNo.values) }).map(checklistItem), { maxLength: 2 }),
  communications: fc.array(
    fc.record({ audience: fc.array(fc.oneof(id('S'), fc.constant('All')), { maxLength: 2 }), frequency: oneOf(frequencies.values), lastSent: day, noneNeededBecause: words }).map(communication),
    { maxLength: 4 },
  ),
  involvementLog: fc.array(fc.record({ date: day, from: oneOf(livedExperience.values), linkedTo: fc.array(fc.oneof(id('G'), id('W')), { maxLength: 2 }) }).map(involvement), { maxLength: 4 }),
  measures: fc.array(fc.record({ id: maybe(id('K')), goal: maybe(id('G')) }).map(measure), { maxLength: 3 }),
  measureValues: fc.array(fc.record({ measure: maybe(id('K')), date: day, value: maybe(fc.integer({ min: 0, max: 9 })) }).map(measureValue), { maxLength: 30 }),
  sustainabilityQuestions: fc.array(fc.record({ goal: maybe(id('G')), answer: oneOf(sustainabilityAnswers.values) }).map(sustainabilityQuestion), { maxLength: 4 }),
  hostingNotes: fc.array(fc.record({ meeting: maybe(id('M')), role: oneOf(hostRoles.values) }).map(hostingNote), { maxLength: 5 }),
});

/** Small workspaces in which everything goes wrong that can. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    goals: fc.array(anyGoal, { maxLength: 5 }),
    actions: fc.array(anyAction, { maxLength: 8 }),
    stakeholders: fc.array(anyStakeholder, { maxLength: 6 }),
    commitmentRatings: fc.array(anyRating, { maxLength: 8 }),
    members: fc.array(anyMember, { maxLength: 10 }),
    workingGroups: fc.array(anyWorkingGroup, { maxLength: 4 }),
    meetings: fc.array(anyMeeting, { maxLength: 8 }),
    modules: anyModuleRows,
    planStart: day,
    planEnd: day,
  })
  .map(({ planStart, planEnd, modules, ...rows }) => workspace({ ...rows, ...modules, settings: { planStart, planEnd } }));
