import { absoluteAreaName, sheetPrefix } from '../sheets/address';
import { draftMark, reportMark } from '../sheets/hidden-names';
import { nextReportNumber } from '../sheets/past-reports';
import type { SheetLayout } from '../sheets/sheet-layout';
import type { StateEdit } from '../sheets/state-edit';
import { addChart } from './add-chart';
import { Cancelled, stopIfCancelled } from './cancelled';
import { excelErrorCode, WritingStopped } from './excel-refusal';
import type { FoundWorkspaceReading } from './read-workbook';
import { ReportInDoubt } from './report-in-doubt';
import { takeBackReport, type ReportBegun } from './take-back-report';
import { dress, writeBlock } from './write-sheets';
import { queueState } from './write-state';

/** A report with its number, and what is to be noted of it on the hidden sheet. */
export interface ReportDraft {
  readonly layout: SheetLayout;
  readonly notes: StateEdit;
}

export interface WrittenReport {
  readonly number: number;
  /** The sheet's name. */
  readonly sheet: string;
}

/**
 * Writes a report onto a new sheet behind all others, with its hidden name and its notes, in one round trip: neither is there
 * without the other. Where somebody else has just written a report of that number, this one gets the next, in one round trip
 * more. Nothing else changes, and the selection does not move.
 *
 * @param draft the report with this number.
 * @throws WritingStopped where Excel refused or the person stopped the work, and nothing of it remains.
 * @throws ReportInDoubt where it could not be found out whether anything does: `settleReport` asks again.
 * @throws Cancelled where the work was stopped before it was sent.
 */
export async function writeReport(context: Excel.RequestContext, found: FoundWorkspaceReading, draft: (number: number) => ReportDraft, signal?: AbortSignal): Promise<WrittenReport> {
  stopIfCancelled(signal);
  const number = nextReportNumber(found.reading, found.report.sheets);
  const first = queueReport(context, found, number, draft(number));
  try {
    await sent(context, signal);
    return first.written;
  } catch (cause) {
    // The sheet's name comes first: where that was taken, nothing has been written.
    if (excelErrorCode(cause) !== 'ItemAlreadyExists') return stoppedOrWritten(context, first, cause);
  }
  const next = nextReportNumber(found.reading, [...found.report.sheets, first.written.sheet]);
  const second = queueReport(context, found, next, draft(next));
  try {
    await sent(context, signal);
    return second.written;
  } catch (cause) {
    return stoppedOrWritten(context, second, cause);
  }
}

/**
 * Finds out what has become of a report that was in doubt, in one round trip or two. Where it was written whole it stays, and
 * what stands there in part is taken back.
 *
 * @returns the report that stands there; null where none does.
 * @throws ReportInDoubt where Excel cannot be asked.
 */
export async function settleReport(context: Excel.RequestContext, begun: ReportBegun): Promise<WrittenReport | null> {
  try {
    const { number, sheet } = begun;
    return (await takeBackReport(context, begun)) === 'stands' ? { number, sheet } : null;
  } catch (cause) {
    throw new ReportInDoubt(begun, { cause });
  }
}

interface QueuedReport {
  readonly written: WrittenReport;
  readonly begun: ReportBegun;
  /** Queues what takes back a report that was written whole. */
  queueUndoing(): void;
}

/** The sheet comes first: where its name has been taken meanwhile, nothing else is written. */
function queueReport(context: Excel.RequestContext, found: FoundWorkspaceReading, number: number, { layout, notes }: ReportDraft): QueuedReport {
  const { workbook, application } = context;
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = workbook.worksheets.add(layout.name);
  const draft = draftMark(Math.random().toString(36).slice(2));
  workbook.names.add(draft, `=${sheetPrefix(layout.name)}$A$1`).visible = false;
  for (const block of layout.blocks) writeBlock(sheet, block);
  dress(sheet, layout);
  for (const chart of layout.charts ?? []) addChart(workbook, sheet, chart);
  const state = queueState(context, found, notes);
  workbook.names.add(reportMark(number), markedArea(layout)).visible = false;
  workbook.names.getItem(draft).delete();
  return {
    written: { number, sheet: layout.name },
    begun: { number, sheet: layout.name, draft, notes, state: found.reading.state, made: state.made },
    queueUndoing: () => {
      state.queueUndoing();
      workbook.names.getItem(reportMark(number)).delete();
      workbook.worksheets.getItem(layout.name).delete();
    },
  };
}

async function sent(context: Excel.RequestContext, signal: AbortSignal | undefined): Promise<void> {
  await context.sync();
  if (signal?.aborted) throw new Cancelled();
}

/** Takes back what was written; where all of it was, and only the answer was lost, it stays. @throws WritingStopped, ReportInDoubt */
async function stoppedOrWritten(context: Excel.RequestContext, { written, begun, queueUndoing }: QueuedReport, cause: unknown): Promise<WrittenReport> {
  let stands = false;
  try {
    if (cause instanceof Cancelled) {
      queueUndoing();
      await context.sync();
    } else stands = (await takeBackReport(context, begun)) === 'stands';
  } catch {
    // Why writing stopped is what the caller reports; here only what is left counts.
    throw new ReportInDoubt(begun, { cause });
  }
  if (stands) return written;
  throw new WritingStopped([], { cause });
}

/** All that is printed: a name on a single cell would be lost with the first row that somebody deletes. */
function markedArea({ name, page }: SheetLayout): string {
  return `=${sheetPrefix(name)}${absoluteAreaName(page?.printed ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 })}`;
}
