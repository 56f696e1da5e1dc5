import type { Checked, LocatedFinding } from '../actions/check-workspace';
import { inWords, type CalendarDate } from '../domain/model/calendar-date';
import { SEVERITIES, type Severity } from '../domain/model/finding';

interface CheckReport {
  readonly file: string;
  readonly today: CalendarDate;
  readonly checked: Checked;
}

/** For programs: the shape is a promise, and changes only together with its documentation. */
export function checkAsJson({ file, today, checked: { cells, findings, accepted, switchedOff } }: CheckReport): string {
  const report = {
    file,
    today,
    cells,
    counts: countBySeverity(findings),
    accepted: accepted.length + switchedOff.length,
    findings: findings.map(({ rule, severity, table, row, column, sheet, cell, value, message, repair }) => ({
      rule, severity, table, row, column, sheet, cell, value, message, repair,
    })),
  };
  return JSON.stringify(report, null, 2);
}

/** For people: what was looked at, and then a finding a paragraph. */
export function checkAsText({ file, today, checked: { cells, findings, accepted, switchedOff } }: CheckReport): string {
  const counts = countBySeverity(findings);
  const inWordsBySeverity = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], severity));
  const total = `${file}: ${plural(findings.length, 'problem')} in ${cells} cells on ${inWords(today)}${findings.length === 0 ? '' : ` (${inWordsBySeverity.join(', ')})`}.`;
  const aside = accepted.length + switchedOff.length;
  const notCounted = aside === 0 ? [] : [`${aside} accepted or switched off, and not counted.`];
  return [[total, ...notCounted].join('\n'), ...findings.map(paragraph)].join('\n\n');
}

function paragraph({ severity, cell, sheet, table, message, repair }: LocatedFinding): string {
  const place = cell ?? sheet ?? table;
  return `${severity.padEnd(8)} ${place}\n  ${message}\n  ${repair}`;
}

function countBySeverity(findings: readonly LocatedFinding[]): Record<Severity, number> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), prompt: count('prompt') };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
