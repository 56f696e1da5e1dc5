/**
 * What the workbook remembers for its reports, on the hidden sheet: a row for each note (`note.` with the part's number), each
 * override of a goal's status (`goalStatus`, as JSON), each report (`report`, as JSON) and each piece of a snapshot
 * (`snapshot.` with its day and the piece's number). What cannot be understood says nothing and stays as it is.
 */
import { goalOverrideOf, type GoalOverride } from '../domain/model/goal-override';
import { pastReportOf, type PastReport } from '../domain/model/past-report';
import { PART_NUMBERS, type ReportNotes } from '../domain/model/report-notes';
import { parseJson } from './parse-json';
import { snapshotsIn, type PackedSnapshot } from './snapshot-entries';
import type { StateReading } from './workbook-reading';

export interface ReportMemory {
  readonly notes: ReportNotes;
  readonly overrides: readonly GoalOverride[];
  /** By number. */
  readonly reports: readonly PastReport[];
  /** By day, as they are packed. */
  readonly snapshots: readonly PackedSnapshot[];
}

export const NOTE_PREFIX = 'note.';
export const OVERRIDE_KEY = 'goalStatus';
export const REPORT_KEY = 'report';

export function reportMemoryOf(state: StateReading | null): ReportMemory {
  const entries = state?.entries ?? [];
  const under = <Value>(key: string, valueOf: (json: unknown) => Value | null): Value[] =>
    entries.flatMap((entry) => (entry.key === key ? (valueOf(parseJson(entry.value)) ?? []) : []));
  return {
    notes: new Map(
      PART_NUMBERS.flatMap((number) => {
        // Two panes may have added one each at the same moment: the last is what was written last.
        const note = entries.findLast(({ key, value }) => key === `${NOTE_PREFIX}${number}` && value.trim() !== '');
        return note === undefined ? [] : [[number, note.value.trim()] as const];
      }),
    ),
    overrides: under(OVERRIDE_KEY, goalOverrideOf),
    reports: under(REPORT_KEY, pastReportOf).sort((first, second) => first.number - second.number),
    snapshots: snapshotsIn(state),
  };
}
