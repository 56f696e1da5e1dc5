import type { Finding } from '../model/finding';
import type { GoalOverride } from '../model/goal-override';
import type { ReportNotes } from '../model/report-notes';
import type { LegendEntry } from '../model/status-legend';
import type { Rows, Workspace } from '../model/workspace';
import { actionSections } from './actions-by-lead';
import { basis, NOTHING_ASIDE, type SetAside } from './basis';
import { commitmentGapSections } from './commitment-gaps';
import { communicationSections } from './communications-due';
import { completedSections } from './completed-lately';
import { coverageSections } from './coverage-gaps';
import { decisionSections } from './decisions-needed';
import { dueNextSections } from './due-next';
import { goalStatuses, statusRules } from './goal-status';
import { goalSections } from './goals-and-measures';
import { groupSections } from './group-needs';
import { headline } from './headline';
import { DAYS_AHEAD, horizonOf } from './horizon';
import { measureCharts } from './measure-charts';
import { COMMITMENT, COMPLETED, DECISIONS, GOALS, GROUPS, MEETINGS, missingGround, PATHWAY, PLAN, WHAT_IS_DUE, type Ground } from './missing-ground';
import { meetingSections } from './next-meeting';
import { openByStatus } from './open-by-status';
import { sustainabilitySections } from './sustainability-concerns';
import type { GoalStatus, Part, Section, Summary } from './summary';

export interface SummaryOptions {
  /** What the check found beside, and the team does not count. */
  readonly aside?: SetAside;
  /** What people have added in their own words. */
  readonly notes?: ReportNotes;
  /** Goals that the group sees otherwise than their actions say. */
  readonly overrides?: readonly GoalOverride[];
  /** The colours of statuses as the team has them. */
  readonly legend?: readonly LegendEntry[];
}

/**
 * The status summary for the next meeting (domain.md, section 5), as data: each sentence carries the rows that it rests
 * on. It says what the rows say and claims no causes; gaps of commitment are never added up.
 *
 * @param findings what reading and rules found in the same workspace.
 */
export function summarise(workspace: Workspace, findings: readonly Finding[], { aside = NOTHING_ASIDE, notes = new Map(), overrides = [], legend = [] }: SummaryOptions = {}): Summary {
  const goals = goalStatuses(workspace, overrides, legend);
  return {
    team: workspace.settings.team,
    today: workspace.today,
    audience: 'sig',
    hasRatings: true,
    headline: headline(workspace),
    page: [],
    openByStatus: openByStatus(workspace, legend),
    since: null,
    goals,
    statusRules: statusRules(goals),
    charts: measureCharts(workspace),
    parts: PARTS.filter(({ needs }) => needs === undefined || workspace.present.has(needs)).map(({ number, title, sections }) => ({
      number,
      title: title(workspace),
      sections: sections(workspace, goals),
      note: notes.get(number) ?? null,
    })),
    basis: basis(workspace, findings, aside),
  };
}

interface PartDeclaration extends Omit<Part, 'title' | 'sections' | 'note'> {
  readonly title: (workspace: Workspace) => string;
  /** The table of a module that a workspace can do without; the part is left out with it. */
  readonly needs?: keyof Rows;
  readonly sections: Sections;
}

/** @param goals how each of them stands. */
type Sections = (workspace: Workspace, goals: readonly GoalStatus[]) => Section[];

/** In the order of their numbers. */
const PARTS: readonly PartDeclaration[] = [
  { number: 1, title: () => 'Decisions needed', sections: ifThere(DECISIONS, decisionSections) },
  {
    number: 2,
    title: () => 'Overdue, blocked and incomplete actions by lead',
    sections: ifThere(PLAN, actionSections),
  },
  {
    number: 3,
    title: () => 'Completed since the last meeting, and what was learnt',
    sections: ifThere(COMPLETED, completedSections),
  },
  {
    number: 4,
    title: (workspace) => (horizonOf(workspace).meeting === null ? `Due in the next ${DAYS_AHEAD} days` : 'Due before the next meeting'),
    sections: ifThere(WHAT_IS_DUE, dueNextSections),
  },
  { number: 5, title: () => 'Goals with their latest measure', sections: ifThere(GOALS, goalSections) },
  {
    number: 6,
    title: () => 'Working groups that need support',
    sections: ifThere(GROUPS, groupSections),
  },
  {
    number: 7,
    title: () => 'Commitment, pathway and lived experience',
    sections: (workspace, goals) => [
      ...ifThere(COMMITMENT, commitmentGapSections)(workspace, goals),
      ...ifThere(PATHWAY, coverageSections)(workspace, goals),
    ],
  },
  { number: 8, title: () => 'Communications due', needs: 'communications', sections: communicationSections },
  { number: 9, title: () => 'Sustainability concerns', needs: 'sustainabilityQuestions', sections: sustainabilitySections },
  { number: 10, title: () => 'Next meeting', sections: ifThere(MEETINGS, meetingSections) },
];

/** What is said of a subject where its tables and columns are there; otherwise, one sentence that names the missing ones. */
function ifThere(ground: Ground, sections: Sections): Sections {
  return (workspace, goals) => {
    const missing = missingGround(workspace, ground);
    return missing === null ? sections(workspace, goals) : [{ heading: null, sentences: [missing] }];
  };
}
