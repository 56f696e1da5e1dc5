import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryFor } from '../../src/domain/audiences/summary-for';
import { takeSnapshot, type Earlier } from '../../src/domain/changes/snapshot';
import type { Action } from '../../src/domain/model/actions';
import { AUDIENCES, type Audience } from '../../src/domain/model/audience';
import { calendarDate, type CalendarDate } from '../../src/domain/model/calendar-date';
import type { GoalOverride } from '../../src/domain/model/goal-override';
import type { ReportNotes } from '../../src/domain/model/report-notes';
import type { Workspace } from '../../src/domain/model/workspace';
import { runRules } from '../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { summarise } from '../../src/domain/summary/summarise';
import type { Summary } from '../../src/domain/summary/summary';
import { summaryDocument } from '../../src/reports/summary-document';
import { renderText } from '../../src/reports/text';
import { workspace } from '../support/workspace-builders';

/** The day of the first report, on which the sample begins. */
const BEGUN = calendarDate('2026-11-24');
/** At the end of a February the group has worked; by midsummer nobody has written anything more, and the plan has ended. */
const DAYS = [BEGUN, ...['2027-02-28', '2027-06-24'].map(calendarDate)];

export interface GoldenReport {
  readonly day: CalendarDate;
  readonly audience: Audience;
  /** Where the report stands that a person has read. */
  readonly file: string;
}

/** The sample on each day for each audience. */
export const GOLDEN_REPORTS: readonly GoldenReport[] = DAYS.flatMap((day) =>
  AUDIENCES.map((audience) => ({ day, audience, file: join(__dirname, 'golden', `northmoor-${day}-${audience}.txt`) })),
);

/** As it is made today. The later reports are compared with the first. */
export function goldenSummary({ day, audience }: GoldenReport): Summary {
  const begun = workspace({ today: BEGUN, ...sampleWorkspace(BEGUN) });
  const given = day === BEGUN ? begun : { ...afterWinter(begun), today: day };
  const earlier: Earlier | null = day === BEGUN ? null : { snapshot: takeSnapshot(begun, { goals: summarise(begun, []).goals, previous: null }), on: BEGUN, from: { kind: 'report' } };
  const notes: ReportNotes = day === BEGUN ? new Map() : new Map([[2, 'The evening rota stays.\nWard staffing is with the acute care manager.']]);
  const ground = { workspace: given, findings: runRules(given).findings, aside: { accepted: [], switchedOff: [] }, notes, overrides: day === BEGUN ? [] : [OVERRIDE], legend: [], earlier };
  return summaryFor(ground, { audience, withRatings: audience === 'sig' });
}

const OVERRIDE: GoalOverride = { goal: 'g3', status: 'At risk', reason: 'Two of three families could not come', on: calendarDate('2027-02-16'), instead: 'On track' };

/** What the group has written by the end of February. */
function afterWinter(begun: Workspace): Workspace {
  const changed: ReadonlyMap<string, Partial<Action>> = new Map([
    ['A2', { status: 'Complete', progress: 1, completedOn: calendarDate('2027-01-26'), evidence: 'Calls after 5 pm now wait 20 minutes', updatedOn: calendarDate('2027-01-26') }],
    ['A3', { due: calendarDate('2027-03-31'), status: 'At risk', updatedOn: calendarDate('2027-02-23') }],
    ['A9', { lead: 'Support worker', due: calendarDate('2027-03-16'), status: 'On track', updatedOn: calendarDate('2027-02-23') }],
    ['A12', { status: 'Cancelled', updatedOn: calendarDate('2027-02-23') }],
  ] satisfies [string, Partial<Action>][]);
  const actions = begun.actions.map((action) => ({ ...action, ...changed.get(action.id ?? '') }));
  const [like] = begun.actions;
  return {
    ...begun,
    actions: [
      ...actions,
      ...(like === undefined ? [] : [{ ...like, id: 'A13', goal: 'G4', action: 'A number to ring after discharge', lead: 'Ward link nurse', due: calendarDate('2027-03-09'), status: 'Not started' as const, progress: 0, completedOn: null, evidence: null }]),
    ],
    measureValues: [...begun.measureValues, { measure: 'K1', date: calendarDate('2027-02-16'), value: 58, note: null }],
    meetings: [...begun.meetings, ...begun.meetings.slice(-1).map((meeting) => ({ ...meeting, id: 'M5', date: calendarDate('2027-03-02') }))],
    commitmentRatings: [...begun.commitmentRatings, ...begun.commitmentRatings.filter(({ stakeholder }) => stakeholder === 'S4').slice(-1).map((rating) => ({ ...rating, ratedOn: calendarDate('2027-02-09'), now: 'No commitment' as const }))],
  };
}

export function goldenText(report: GoldenReport): string {
  return renderText(summaryDocument(goldenSummary(report)));
}

export function readGolden({ file }: GoldenReport): string {
  return readFileSync(file, 'utf8');
}
