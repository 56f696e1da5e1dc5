import type { Finding } from '../model/finding';
import type { GoalOverride } from '../model/goal-override';
import type { ReportNotes } from '../model/report-notes';
import type { LegendEntry } from '../model/status-legend';
import { atOnce, type Steps } from '../model/steps';
import type { Place, Workspace } from '../model/workspace';
import { basis, NOTHING_ASIDE, type SetAside } from './basis';
import { goalStatuses, statusRules } from './goal-status';
import { COMMITMENT_IN_SHORT, PLAN_IN_SHORT, WHAT_IS_NEXT, type HeadlineSentence } from './headline';
import { measureCharts } from './measure-charts';
import { openByStatus } from './open-by-status';
import { ALL_PARTS, type PartDeclaration } from './parts';
import type { Part, Summary } from './summary';

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

/** What a summary is to hold. */
export interface SummaryPlan {
  readonly headline: readonly [HeadlineSentence, HeadlineSentence, HeadlineSentence];
  /** In the order in which they are read. */
  readonly parts: readonly PartDeclaration[];
  /** Whether it may be said what stands in a cell that could not be read. */
  readonly quotes: (place: Place) => boolean;
  /** Whether what the check found is counted by kind, for those who use the check. */
  readonly countsByKind: boolean;
}

/** All that there is to say. */
export const WHOLE_SUMMARY: SummaryPlan = { headline: [PLAN_IN_SHORT, WHAT_IS_NEXT, COMMITMENT_IN_SHORT], parts: ALL_PARTS, quotes: () => true, countsByKind: true };

/**
 * The status summary for the next meeting (domain.md, section 5), as data: each sentence carries the rows that it rests
 * on. It says what the rows say and claims no causes; gaps of commitment are never added up.
 *
 * @param findings what reading and rules found in the same workspace.
 */
export function summarise(...of: Parameters<typeof summarising>): Summary {
  return atOnce(summarising(...of));
}

/** The same, step by step: a step for each part. */
export function* summarising(
  workspace: Workspace,
  findings: readonly Finding[],
  { aside = NOTHING_ASIDE, notes = new Map(), overrides = [], legend = [] }: SummaryOptions = {},
  { headline: [first, second, third], parts, quotes, countsByKind }: SummaryPlan = WHOLE_SUMMARY,
): Steps<Summary> {
  const goals = goalStatuses(workspace, overrides, legend);
  yield;
  const headline: Summary['headline'] = [first(workspace, goals), second(workspace, goals), third(workspace, goals)];
  yield;
  const told: Part[] = [];
  for (const { number, title, sections, needs } of parts) {
    if (needs !== undefined && !workspace.present.has(needs)) continue;
    told.push({ number, title: title(workspace), sections: sections(workspace, goals), note: notes.get(number) ?? null });
    yield;
  }
  return {
    team: workspace.settings.team,
    today: workspace.today,
    audience: 'sig',
    hasRatings: true,
    headline,
    pageGoals: { shown: [], more: 0 },
    page: [],
    openByStatus: openByStatus(workspace, legend),
    since: null,
    goals,
    statusRules: statusRules(goals),
    charts: measureCharts(workspace),
    parts: told,
    basis: basis(workspace, findings, aside, quotes, countsByKind),
  };
}
