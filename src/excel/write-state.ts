import { DATE_SYSTEM_NAME } from '../sheets/hidden-names';
import { literalText } from '../sheets/literal-text';
import { nameWithin } from '../sheets/naming';
import { readRows } from '../sheets/read-workspace';
import { statePieces, type KeyAndValue, type StateEdit } from '../sheets/state-edit';
import { layOutState } from '../sheets/state-sheet';
import type { LaidOutSheet, WorkbookLayout } from '../sheets/workbook-layout';
import type { StateReading } from '../sheets/workbook-reading';
import { bytesAtOnce } from './bytes-at-once';
import { EditHalfWritten, isTurnedAway } from './excel-refusal';
import type { FoundWorkspaceReading } from './read-workbook';
import { queueTakingBack, sendOrTakeBack } from './take-back';
import { queueSheets } from './write-sheets';

/**
 * Writes on the hidden sheet, in one round trip, or in several where it is more than Excel takes at once; where Excel's answer says that it
 * failed, another one looks whether it has. Where that sheet is gone it is made anew, from the workbook as it is.
 * The highest IDs ever given are then those of the rows that are there.
 *
 * @throws EditHalfWritten where it may have been noted, or in part; noting it again is harmless.
 * @throws WritingStopped where the sheet is made anew and Excel refused; its cause is Excel's error.
 */
export async function writeState(context: Excel.RequestContext, found: FoundWorkspaceReading, edit: StateEdit): Promise<void> {
  const [first, ...further] = found.reading.state === null ? [edit] : statePieces(edit, bytesAtOnce());
  await writePiece(context, found, first ?? edit);
  try {
    for (const piece of further) await writePiece(context, found, piece);
  } catch (cause) {
    throw cause instanceof EditHalfWritten ? cause : new EditHalfWritten({ cause });
  }
}

async function writePiece(context: Excel.RequestContext, found: FoundWorkspaceReading, edit: StateEdit): Promise<void> {
  const { made } = queueState(context, found, edit);
  if (made !== null) {
    await sendOrTakeBack(context, made);
    return;
  }
  try {
    await context.sync();
  } catch (cause) {
    if (isTurnedAway(cause) || found.reading.state === null) throw cause;
    const stands = await lookAtEntries(context, found.reading.state, edit, cause);
    if (stands === 'none') throw cause;
    if (stands === 'some') throw new EditHalfWritten({ cause });
  }
}

/** How much of an edit stands on the hidden sheet: its answer may have been lost on the way. One round trip. */
async function lookAtEntries({ workbook }: Excel.RequestContext, { sheet, entries }: StateReading, { rows, added }: StateEdit, cause: unknown): Promise<'all' | 'some' | 'none'> {
  try {
    const used = workbook.worksheets.getItem(sheet).getUsedRange(true).load('values,rowIndex');
    await used.context.sync();
    const now = new Map((used.values as unknown[][]).map(([key, value], index) => [used.rowIndex + index, textOf({ key: String(key), value: String(value) })]));
    const before = new Map(entries.map((entry) => [entry.row, textOf(entry)]));
    const wanted = rows.map(({ row, entry }) => (now.get(row) ?? BLANK_ENTRY) === textOf(entry));
    const asBefore = rows.map(({ row }) => (now.get(row) ?? BLANK_ENTRY) === (before.get(row) ?? BLANK_ENTRY));
    const isAdded = added.map((entry) => [...now.values()].includes(textOf(entry)));
    if ([...wanted, ...isAdded].every(Boolean)) return 'all';
    return asBefore.every(Boolean) && !isAdded.some(Boolean) ? 'none' : 'some';
  } catch {
    // Why writing stopped is what the caller reports; here only what is left counts.
    throw new EditHalfWritten({ cause });
  }
}

function textOf(entry: KeyAndValue | null): string {
  return entry === null ? BLANK_ENTRY : JSON.stringify([entry.key, entry.value]);
}

const BLANK_ENTRY = JSON.stringify(['', '']);

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
  if (state !== null) {
    const sheet = workbook.worksheets.getItem(state.sheet);
    const below = queueEntries(sheet, edit);
    const added = (): number[] => edit.added.map((_, index) => (below?.rowIndex ?? 0) + index);
    return { made: null, queueUndoing: () => queueEntriesBack(sheet, edit, state, added()) };
  }
  const naming = nameWithin({ sheets: report.sheets, tables: [], names: [...names.keys()] }, { formulas: names, state: new Map() });
  const layout = missingOf(layOutState(readRows(reading), marks.modules, naming, marks.schemaVersion), names);
  for (const { name } of layout.names) workbook.names.getItemOrNullObject(name).delete();
  queueSheets(context, [layout.sheet], layout.names);
  queueEntries(workbook.worksheets.getItem(layout.sheet.name), edit);
  const made = { sheets: [layout.sheet], names: layout.names };
  return { made, queueUndoing: () => queueTakingBack(context, made) };
}

/** Queues that the rows of an edit hold what they held before, and that these added ones hold nothing. */
export function queueEntriesBack(sheet: Excel.Worksheet, { rows }: Pick<StateEdit, 'rows'>, before: StateReading, added: readonly number[]): void {
  for (const { row } of rows) writeEntry(sheet, row, before.entries.find((entry) => entry.row === row) ?? null);
  for (const row of added) writeEntry(sheet, row, null);
}

/** @returns the first cell of what is added; null where nothing is. */
function queueEntries(sheet: Excel.Worksheet, { rows, added }: StateEdit): Excel.Range | null {
  for (const { row, entry } of rows) writeEntry(sheet, row, entry);
  if (added.length === 0) return null;
  // Below whatever stands there by then: another pane may have added a row since this one read the sheet. In the first column, wherever others have written.
  const first = sheet.getUsedRange(true).getLastRow().getEntireRow().getCell(1, 0).load('rowIndex');
  first.getResizedRange(added.length - 1, 1).values = added.map(contentsOf);
  return first;
}

function writeEntry(sheet: Excel.Worksheet, row: number, entry: KeyAndValue | null): void {
  const range = sheet.getRangeByIndexes(row, 0, 1, 2);
  if (entry === null) range.clear('Contents');
  else range.values = [contentsOf(entry)];
}

function contentsOf({ key, value }: KeyAndValue): [key: string, value: string] {
  return [literalText(key), literalText(value)];
}

/** The names that say what the workspace is stand as they were; the one that led to the sheet leads nowhere. */
function missingOf({ sheet, names }: LaidOutSheet, present: ReadonlyMap<string, string>): LaidOutSheet {
  return { sheet, names: names.filter(({ name }) => name === DATE_SYSTEM_NAME || !present.has(name)) };
}
