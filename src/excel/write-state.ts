import { DATE_SYSTEM_NAME } from '../sheets/hidden-names';
import { literalText } from '../sheets/literal-text';
import { nameWithin } from '../sheets/naming';
import { readRows } from '../sheets/read-workspace';
import type { KeyAndValue, StateEdit } from '../sheets/state-edit';
import { layOutState } from '../sheets/state-sheet';
import type { LaidOutSheet, WorkbookLayout } from '../sheets/workbook-layout';
import type { StateReading } from '../sheets/workbook-reading';
import type { FoundWorkspaceReading } from './read-workbook';
import { sendOrTakeBack } from './take-back';
import { queueSheets } from './write-sheets';

/**
 * Writes on the hidden sheet, in one round trip. Where that sheet is gone it is made anew, from the workbook as it is.
 * The highest IDs ever given are then those of the rows that are there.
 *
 * @throws WritingStopped where the sheet is made anew and Excel refused; its cause is Excel's error.
 */
export async function writeState(context: Excel.RequestContext, found: FoundWorkspaceReading, edit: StateEdit): Promise<void> {
  const { made } = queueState(context, found, edit);
  if (made === null) await context.sync();
  else await sendOrTakeBack(context, made);
}

export interface QueuedState {
  /** The sheet with its names, where it is made anew; null where it is there. */
  readonly made: WorkbookLayout | null;
  /** Queues what takes back an edit that was written: a sheet that was there is as it was then. */
  queueUndoing(): void;
}

/** Queues the same; nothing is sent. */
export function queueState(context: Excel.RequestContext, { reading, report }: FoundWorkspaceReading, edit: StateEdit): QueuedState {
  const { workbook } = context;
  const { state, names, marks } = reading;
  if (state !== null) return { made: null, queueUndoing: queueEntries(workbook.worksheets.getItem(state.sheet), edit, state) };
  const naming = nameWithin({ sheets: report.sheets, tables: [], names: [...names.keys()] }, { formulas: names, state: new Map() });
  const layout = missingOf(layOutState(readRows(reading), marks.modules, naming, marks.schemaVersion), names);
  for (const { name } of layout.names) workbook.names.getItemOrNullObject(name).delete();
  queueSheets(context, [layout.sheet], layout.names);
  queueEntries(workbook.worksheets.getItem(layout.sheet.name), edit, null);
  return { made: { sheets: [layout.sheet], names: layout.names }, queueUndoing: () => undefined };
}

/** @returns what queues the undoing of it. */
function queueEntries(sheet: Excel.Worksheet, { rows, added }: StateEdit, before: StateReading | null): () => void {
  for (const { row, entry } of rows) writeEntry(sheet, row, entry);
  const below = added.length === 0 ? null : queueBelow(sheet, added);
  return () => {
    for (const { row } of rows) writeEntry(sheet, row, before?.entries.find((entry) => entry.row === row) ?? null);
    if (below !== null) sheet.getRangeByIndexes(below.rowIndex, 0, added.length, 2).clear('Contents');
  };
}

function writeEntry(sheet: Excel.Worksheet, row: number, entry: KeyAndValue | null): void {
  const range = sheet.getRangeByIndexes(row, 0, 1, 2);
  if (entry === null) range.clear('Contents');
  else range.values = [contentsOf(entry)];
}

/** Below whatever stands there by then: another pane may have added a row since this one read the sheet. In the first column, wherever others have written. */
function queueBelow(sheet: Excel.Worksheet, added: StateEdit['added']): Excel.Range {
  const first = sheet.getUsedRange(true).getLastRow().getEntireRow().getCell(1, 0).load('rowIndex');
  first.getResizedRange(added.length - 1, 1).values = added.map(contentsOf);
  return first;
}

function contentsOf({ key, value }: KeyAndValue): [key: string, value: string] {
  return [literalText(key), literalText(value)];
}

/** The names that say what the workspace is stand as they were; the one that led to the sheet leads nowhere. */
function missingOf({ sheet, names }: LaidOutSheet, present: ReadonlyMap<string, string>): LaidOutSheet {
  return { sheet, names: names.filter(({ name }) => name === DATE_SYSTEM_NAME || !present.has(name)) };
}
