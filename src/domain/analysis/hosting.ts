import { isOpen } from '../model/actions';
import { identifierKey } from '../model/identifier';
import type { Workspace } from '../model/workspace';
import { cadence } from './cadence';
import { analyseCommitment } from './commitment';
import { emptySegments, type PathwaySegment } from './coverage';
import { stillGoals } from './goal-movement';
import { interdependentPairs, type InterdependentPair } from './interdependence';
import { managerOf } from './membership';
import { leadsMoreThanAThird, workload, type LeadLoad } from './workload';

/** What the data gives each of the six roles of a host to ask about (domain.md, section 4). Questions, not findings. */
export interface HostingQuestions {
  /** Goals that have not moved since the last SIG meeting; empty before the first. */
  readonly initiator: readonly number[];
  /** Who has no dated invitation: empty parts of the pathway, and stakeholders short of what is needed whose next step has no words or no date. */
  readonly inviter: { readonly segments: readonly PathwaySegment[]; readonly stakeholders: readonly number[] };
  /** The next SIG meeting, and whether its place and length are known. Null where there is none. */
  readonly spaceCreator: { readonly meeting: number; readonly hasVenue: boolean; readonly hasHours: boolean } | null;
  /** Open actions that serve no goal, or one that is achieved or stopped: what can we stop? */
  readonly gatekeeper: { readonly withoutGoal: readonly number[]; readonly forClosedGoal: readonly number[] };
  /** Stakeholders who depend on each other and have no action in common. */
  readonly connector: readonly InterdependentPair[];
  /** The manager's share of the open actions, where it is more than a third and at least four. */
  readonly coParticipator: LeadLoad | null;
}

export function hostingQuestions(workspace: Workspace): HostingQuestions {
  const { actions, goals, meetings, members, stakeholders, today } = workspace;
  const { last, next } = cadence(workspace);
  const load = workload(actions);
  const isManager = managerOf(members, today);
  const closed = new Set(goals.filter(({ status }) => status === 'Achieved' || status === 'Stopped').map(({ id }) => identifierKey(id ?? '')));
  const open = [...actions.entries()].filter(([, action]) => isOpen(action));
  const meeting = next === null ? undefined : meetings[next.index];
  return {
    initiator: last === null ? [] : stillGoals(workspace, last.date),
    inviter: {
      segments: emptySegments(stakeholders),
      stakeholders: analyseCommitment(workspace).flatMap(({ index, gap, rating }) =>
        (gap ?? 0) > 0 && (rating?.rating.nextStep === null || rating?.rating.byWhen === null) ? [index] : [],
      ),
    },
    spaceCreator:
      next === null || meeting === undefined ? null : { meeting: next.index, hasVenue: meeting.venue !== null, hasHours: meeting.hours !== null },
    gatekeeper: {
      withoutGoal: open.flatMap(([index, { goal }]) => (goal === null ? [index] : [])),
      forClosedGoal: open.flatMap(([index, { goal }]) => (goal !== null && closed.has(identifierKey(goal)) ? [index] : [])),
    },
    connector: interdependentPairs(workspace).filter(({ sharedActions }) => sharedActions.length === 0),
    coParticipator: load.leads.find((lead) => isManager(lead.lead) && leadsMoreThanAThird(lead, load)) ?? null,
  };
}
