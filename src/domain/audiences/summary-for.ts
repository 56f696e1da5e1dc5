import { changesSince } from '../changes/changes-since';
import type { Earlier } from '../changes/snapshot';
import type { Finding } from '../model/finding';
import type { GoalOverride } from '../model/goal-override';
import { withoutNhsNumbers } from '../model/nhs-number';
import type { PartNumber, ReportNotes } from '../model/report-notes';
import { atOnce, type Steps } from '../model/steps';
import type { Workspace } from '../model/workspace';
import { COMMITMENT_IN_SHORT, GOALS_IN_SHORT, PLAN_IN_SHORT, WHAT_IS_NEXT, WHAT_IS_NEXT_BY_NAME } from '../summary/headline';
import { summarising, type SummaryOptions, type SummaryPlan } from '../summary/summarise';
import type { Sentence, Summary } from '../summary/summary';
import { tellsRatings, type SummaryChoice } from './choice';
import { onePage } from './one-page';
import { AUDIENCE_PLANS } from './plans';
import { isJudgement, redacting } from './redact';
import { rolesOf } from './roles';

export type { SummaryChoice } from './choice';

/** All that a summary is made from. */
export interface SummaryGround extends Required<SummaryOptions> {
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
  /** What it is compared with; null for nothing. */
  readonly earlier: Earlier | null;
}

/** The summary as an audience gets it: made from what that audience may know, and holding nothing else in any field. */
export function summaryFor(ground: SummaryGround, choice: SummaryChoice): Summary {
  return atOnce(summarisingFor(ground, choice));
}

/** The same, step by step: a large workbook takes a moment. */
export function* summarisingFor({ workspace, findings, aside, notes, overrides, legend, earlier }: SummaryGround, choice: SummaryChoice): Steps<Summary> {
  const known = yield* redacting(workspace, choice);
  const isShared = choice.audience === 'shared';
  const whole = yield* summarising(known, findings, { aside, legend, notes: notesFor(notes, choice), overrides: overridesFor(overrides, choice) }, planFor(choice));
  const summary: Summary = {
    ...whole,
    audience: choice.audience,
    hasRatings: known.commitmentRatings.length > 0 || known.stakeholders.some(({ riskIfLeftOut }) => riskIfLeftOut !== null),
    since:
      earlier === null
        ? null
        : changesSince(earlierFor(earlier, choice), known, { goals: whole.goals, withRatings: tellsRatings(choice), ...(isShared && { mayName: rolesOf(workspace.members) }) }),
    basis: isShared ? [...whole.basis, LEFT_OUT] : whole.basis,
  };
  yield;
  const subjects = AUDIENCE_PLANS[choice.audience].page.map(({ subject }) => subject(known, summary)).filter((subject) => subject !== null);
  yield;
  return { ...summary, ...onePage(summary.headline, summary.goals, subjects, besidesOnPage(summary)) };
}

/** Where there is no detail, the rules behind the words of the goals stand on the page, too. */
function besidesOnPage({ parts, statusRules }: Summary): string[] {
  return parts.length > 0 || statusRules.length === 0 ? [] : [statusRules.map(({ status, rule }) => `${status}: ${rule}`).join(' ')];
}

/** Those who get less should know that they do. */
const LEFT_OUT: Sentence = { text: 'People’s names, and notes in which people are spoken of, are left out on purpose.', rows: [] };

function planFor(choice: SummaryChoice): SummaryPlan {
  const hasRatings = tellsRatings(choice);
  const isShared = choice.audience === 'shared';
  return {
    headline: [PLAN_IN_SHORT, isShared ? WHAT_IS_NEXT_BY_NAME : WHAT_IS_NEXT, hasRatings ? COMMITMENT_IN_SHORT : GOALS_IN_SHORT],
    parts: AUDIENCE_PLANS[choice.audience].parts.map(({ part, withoutRatings = part }) => (hasRatings ? part : withoutRatings)),
    quotes: (place) => !isShared && (hasRatings || !isJudgement(place)),
    countsByKind: !isShared,
  };
}

/** Of the earlier day, a comparison names leads only as far as it may (`mayName`); what a file is called, nobody checks. */
function earlierFor(earlier: Earlier, { audience }: SummaryChoice): Earlier {
  const { from } = earlier;
  return from.kind === 'file' && from.name !== null ? { ...earlier, from: { ...from, name: audience === 'shared' ? null : withoutNhsNumbers(from.name) } } : earlier;
}

/** What people add for themselves is not shared; nor is, without ratings, what they add to where stakeholders stand. */
function notesFor(notes: ReportNotes, choice: SummaryChoice): ReportNotes {
  if (choice.audience === 'shared') return new Map();
  const kept = [...notes].filter(([part]) => part !== ABOUT_STAKEHOLDERS || tellsRatings(choice));
  return new Map(kept.map(([part, text]) => [part, withoutNhsNumbers(text)]));
}

const ABOUT_STAKEHOLDERS: PartNumber = 7;

/** The group’s word is shared, but not its reason. */
function overridesFor(overrides: readonly GoalOverride[], { audience }: SummaryChoice): GoalOverride[] {
  return overrides.map((override) => ({ ...override, goal: withoutNhsNumbers(override.goal), reason: audience === 'shared' ? '' : withoutNhsNumbers(override.reason) }));
}
