import type { Rows, Workspace } from '../model/workspace';
import { actionSections } from './actions-by-lead';
import { commitmentGapSections } from './commitment-gaps';
import { communicationSections } from './communications-due';
import { completedSections } from './completed-lately';
import { coverageSections } from './coverage-gaps';
import { decisionSections } from './decisions-needed';
import { dueNextSections } from './due-next';
import { goalSections } from './goals-and-measures';
import { groupSections } from './group-needs';
import { DAYS_AHEAD, horizonOf } from './horizon';
import { hostLeadershipSections } from './host-leadership';
import { COMMITMENT, COMPLETED, DECISIONS, GOALS, GROUPS, MEETINGS, missingGround, PATHWAY, PLAN, WHAT_IS_DUE, type Ground } from './missing-ground';
import { meetingSections } from './next-meeting';
import { sustainabilitySections } from './sustainability-concerns';
import type { GoalStatus, Part, Section } from './summary';

/** One of the ten parts (domain.md, section 5): what it is called, and what it says of a workspace. */
export interface PartDeclaration extends Omit<Part, 'title' | 'sections' | 'note'> {
  readonly title: (workspace: Workspace) => string;
  /** The table of a module that a workspace can do without; the part is left out with it. */
  readonly needs?: keyof Rows;
  readonly sections: Sections;
}

/** @param goals how each of them stands. */
export type Sections = (workspace: Workspace, goals: readonly GoalStatus[]) => Section[];

export const DECISIONS_NEEDED: PartDeclaration = { number: 1, title: () => 'Decisions needed', sections: ifThere(DECISIONS, decisionSections) };

export const ACTIONS_BY_LEAD: PartDeclaration = {
  number: 2,
  title: () => 'Overdue, blocked and incomplete actions by lead',
  sections: ifThere(PLAN, actionSections),
};

export const COMPLETED_LATELY: PartDeclaration = {
  number: 3,
  title: () => 'Completed since the last meeting, and what was learnt',
  sections: ifThere(COMPLETED, (workspace) => completedSections(workspace)),
};

export const DUE_NEXT: PartDeclaration = {
  number: 4,
  title: (workspace) => (horizonOf(workspace).meeting === null ? `Due in the next ${DAYS_AHEAD} days` : 'Due before the next meeting'),
  sections: ifThere(WHAT_IS_DUE, dueNextSections),
};

export const GOALS_AND_MEASURES: PartDeclaration = { number: 5, title: () => 'Goals with their latest measure', sections: ifThere(GOALS, goalSections) };

export const GROUPS_TO_SUPPORT: PartDeclaration = { number: 6, title: () => 'Working groups that need support', sections: ifThere(GROUPS, groupSections) };

/** Who stands where, and who is not there at all. */
export const COMMITMENT_AND_PATHWAY: PartDeclaration = {
  number: 7,
  title: () => 'Commitment, pathway and lived experience',
  sections: (workspace, goals) => [...ifThere(COMMITMENT, commitmentGapSections)(workspace, goals), ...ifThere(PATHWAY, coverageSections)(workspace, goals)],
};

/** Without where anybody stands. */
export const PATHWAY_ALONE: PartDeclaration = { number: 7, title: () => 'Pathway and lived experience', sections: ifThere(PATHWAY, pathwayAlone) };

export const COMMUNICATIONS_DUE: PartDeclaration = { number: 8, title: () => 'Communications due', needs: 'communications', sections: communicationSections };

export const SUSTAINABILITY: PartDeclaration = {
  number: 9,
  title: () => 'Sustainability concerns',
  needs: 'sustainabilityQuestions',
  sections: sustainabilitySections,
};

/** With how it will be hosted. */
export const NEXT_MEETING: PartDeclaration = meetingPart((workspace) => [...meetingSections(workspace), ...hostLeadershipSections(workspace)]);

/** With how it will be hosted, but for the question that would tell who stands short of what is needed. */
export const NEXT_MEETING_WITHOUT_RATINGS: PartDeclaration = meetingPart((workspace) => [
  ...meetingSections(workspace),
  ...hostLeadershipSections(workspace, { withRatings: false }),
]);

export const NEXT_MEETING_ALONE: PartDeclaration = meetingPart(meetingSections);

/** The ten parts with all that they can say, in the order of their numbers. */
export const ALL_PARTS: readonly PartDeclaration[] = [
  DECISIONS_NEEDED,
  ACTIONS_BY_LEAD,
  COMPLETED_LATELY,
  DUE_NEXT,
  GOALS_AND_MEASURES,
  GROUPS_TO_SUPPORT,
  COMMITMENT_AND_PATHWAY,
  COMMUNICATIONS_DUE,
  SUSTAINABILITY,
  NEXT_MEETING,
];

function meetingPart(sections: Sections): PartDeclaration {
  return { number: 10, title: () => 'Next meeting', sections: ifThere(MEETINGS, sections) };
}

function pathwayAlone(workspace: Workspace): Section[] {
  const sections = coverageSections(workspace);
  return sections.length > 0 ? sections : [{ heading: null, sentences: [{ text: 'No stakeholders are listed yet.', rows: [] }] }];
}

/** What is said of a subject where its tables and columns are there; otherwise, one sentence that names the missing ones. */
export function ifThere(ground: Ground, sections: Sections): Sections {
  return (workspace, goals) => {
    const missing = missingGround(workspace, ground);
    return missing === null ? sections(workspace, goals) : [{ heading: null, sentences: [missing] }];
  };
}
