import { dataDigest } from '../domain/changes/data-digest';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { PastReport } from '../domain/model/past-report';
import type { ExcelPort } from '../excel/excel-port';
import { queueReports, type ReadReport } from '../excel/read-reports';
import { readWorkbook } from '../excel/read-workbook';
import { reportNumbers } from '../sheets/past-reports';
import { readingWorkspace } from '../sheets/read-workspace';
import { digestOfCells } from '../sheets/sheet-digest';
import { inTurns } from './in-turns';
import { troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

/** A report of this workbook, and what has become of it. */
export interface LookedAtReport {
  readonly number: number;
  /** What is noted of it: its day, whom it is for; null where the workbook has lost that. */
  readonly noted: PastReport | null;
  /** What its sheet is called now; null where that was deleted. */
  readonly sheet: string | null;
  /** Whether something else stands on its sheet than was written; null where nobody can tell, or nobody has looked. */
  readonly isEdited: boolean | null;
  /** Whether any data has changed since; null where nobody can tell. */
  readonly hasDataChanged: boolean | null;
}

export interface LookedAtReports {
  /** The newest first. */
  readonly reports: readonly LookedAtReport[];
}

export interface LookAtReportsOptions {
  readonly today: CalendarDate;
  /** The reports that are known of, as by an earlier check (`Checked.memory`): of others, Excel is asked once more. */
  readonly known: readonly number[];
}

/** A year and more of monthly reports. A long report is heavy: the cells of older ones are not asked for. */
const MOST_COMPARED = 15;

export const lookAtReports = {
  id: 'look-at-reports',
  label: 'Look at the reports',
  /** Reads, and never writes: in one round trip, and one more where there are reports that were not known of. */
  async run(host: ExcelPort, { today, known }: LookAtReportsOptions): Promise<Outcome<LookedAtReports>> {
    return attempt(() =>
      host.run(async (context) => {
        let takeKnown = (): ReadonlyMap<number, ReadReport> => new Map();
        const found = await readWorkbook(context, undefined, {
          queueAlongside: () => {
            takeKnown = queueReports(context, known, isCompared(known));
          },
        });
        if (!found.found) return stopped(troubleInFinding(found));
        const { workspace, memory, locate } = await inTurns(readingWorkspace(found.reading, today));
        const numbers = reportNumbers(found.reading);
        const unknown = numbers.filter((number) => !known.includes(number));
        const takeUnknown = queueReports(context, unknown, isCompared(numbers));
        if (unknown.length > 0) await context.sync();
        const sheets = new Map([...takeKnown(), ...takeUnknown()]);
        const data = dataDigest(workspace, (place) => locate(place).value);
        const noted = new Map(memory.reports.map((report) => [report.number, report]));
        return succeeded({ reports: numbers.map((number) => lookedAt(number, noted.get(number) ?? null, sheets.get(number) ?? null, data)).reverse() });
      }),
    );
  },
};

function lookedAt(number: number, noted: PastReport | null, read: ReadReport | null, data: string): LookedAtReport {
  return {
    number,
    noted,
    sheet: read?.sheet ?? null,
    isEdited: noted === null || read === null || read.cells === null ? null : digestOfCells(read.cells) !== noted.sheet,
    hasDataChanged: noted === null ? null : data !== noted.data,
  };
}

function isCompared(numbers: readonly number[]): (number: number) => boolean {
  const newest = new Set([...numbers].sort((first, second) => second - first).slice(0, MOST_COMPARED));
  return (number) => newest.has(number);
}
