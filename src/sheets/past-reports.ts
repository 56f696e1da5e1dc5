/**
 * The reports in a workbook. Each has a sheet of its own, a number that is never used twice, a hidden name by which its sheet is
 * found wherever people rename or move it, and a row on the hidden sheet that notes it.
 */
import type { PastReport } from '../domain/model/past-report';
import { parseCellReference } from './address';
import { REPORT_NAME, reportMark } from './hidden-names';
import { REPORT_KEY, reportMemoryOf } from './report-memory';
import type { StateEdit } from './state-edit';
import type { WorkbookReading } from './workbook-reading';

/** The sheet of the newest report; failing one with a number, that of the first versions. Null where there is none. */
export function newestReport(names: WorkbookReading['names'], sheets: readonly string[]): string | null {
  const marks = [...markedNumbers(names).reverse().map(reportMark), REPORT_NAME];
  return marks.map((mark) => sheetAt(names.get(mark), sheets)).find((sheet) => sheet !== null) ?? null;
}

/** Of every report that is noted or has left its hidden name, from the first one on. */
export function reportNumbers({ names, state }: Pick<WorkbookReading, 'names' | 'state'>): number[] {
  return [...new Set([...reportMemoryOf(state).reports.map(({ number }) => number), ...markedNumbers(names)])].sort((first, second) => first - second);
}

/**
 * One more than the highest number that a report was ever given: by the notes, by hidden names, which stay when a sheet is
 * deleted, and by the names of sheets. It is also that of no other sheet.
 */
export function nextReportNumber({ names, state }: Pick<WorkbookReading, 'names' | 'state'>, sheets: readonly string[]): number {
  const called = sheets.map((name) => Number(/^report ([1-9]\d*)$/i.exec(name)?.[1] ?? 0));
  const own = Math.max(0, ...reportNumbers({ names, state }), ...called.filter((number) => number <= LAST_LIKELY));
  return firstFree(own + 1, new Set(called));
}

export function reportSheetName(number: number): string {
  return `Report ${number}`;
}

/** Notes a report. It replaces none. */
export function notedReport(report: PastReport): StateEdit {
  return { rows: [], added: [{ key: REPORT_KEY, value: JSON.stringify(report) }] };
}

/** What an edit notes of a report; null where it notes none. */
export function noteOfReport({ added }: StateEdit): string | null {
  return added.find(({ key }) => key === REPORT_KEY)?.value ?? null;
}

/** A sheet with a higher number, such as `Report 2026`, is somebody else's: it counts nothing. */
const LAST_LIKELY = 999;

/** From the first one on. */
function markedNumbers(names: WorkbookReading['names']): number[] {
  const prefix = reportMark(0).slice(0, -1);
  return [...names.keys()]
    .flatMap((name) => (name.startsWith(prefix) && /^[1-9]\d{0,8}$/.test(name.slice(prefix.length)) ? [Number(name.slice(prefix.length))] : []))
    .sort((first, second) => first - second);
}

function sheetAt(formula: string | undefined, sheets: readonly string[]): string | null {
  const marked = parseCellReference(formula ?? '')?.sheet.toLowerCase();
  return sheets.find((name) => name.toLowerCase() === marked) ?? null;
}

function firstFree(wanted: number, taken: ReadonlySet<number>): number {
  return taken.has(wanted) ? firstFree(wanted + 1, taken) : wanted;
}
