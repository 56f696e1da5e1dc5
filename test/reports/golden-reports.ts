import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryFor } from '../../src/domain/audiences/summary-for';
import { AUDIENCES, type Audience } from '../../src/domain/model/audience';
import { calendarDate, type CalendarDate } from '../../src/domain/model/calendar-date';
import { runRules } from '../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import type { Summary } from '../../src/domain/summary/summary';
import { summaryDocument } from '../../src/reports/summary-document';
import { renderText } from '../../src/reports/text';
import { workspace } from '../support/workspace-builders';

/** The day on which the sample begins. */
const BEGUN = calendarDate('2026-11-24');
/** That day; the end of a February, when much is late and nobody has planned a meeting; and midsummer, past the plan's end. */
const DAYS = [BEGUN, ...['2027-02-28', '2027-06-24'].map(calendarDate)];

export interface GoldenReport {
  readonly day: CalendarDate;
  readonly audience: Audience;
  /** Where the report stands that a person has read. */
  readonly file: string;
}

/** The sample, left as it was, on each day for each audience. */
export const GOLDEN_REPORTS: readonly GoldenReport[] = DAYS.flatMap((day) =>
  AUDIENCES.map((audience) => ({ day, audience, file: join(__dirname, 'golden', `northmoor-${day}-${audience}.txt`) })),
);

/** As it is made today. */
export function goldenSummary({ day, audience }: GoldenReport): Summary {
  const given = workspace({ today: day, ...sampleWorkspace(BEGUN) });
  const ground = { workspace: given, findings: runRules(given).findings, aside: { accepted: [], switchedOff: [] }, notes: new Map(), overrides: [], legend: [], earlier: null };
  return summaryFor(ground, { audience, withRatings: audience === 'sig' });
}

export function goldenText(report: GoldenReport): string {
  return renderText(summaryDocument(goldenSummary(report)));
}

export function readGolden({ file }: GoldenReport): string {
  return readFileSync(file, 'utf8');
}
