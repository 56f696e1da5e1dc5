import { GENERAL, holdsTheSame, writtenIn } from '../sheets/cell-state';
import type { CellWriting, LongerTable, WiderTable } from '../sheets/edit-plan';
import { TEXT_FORMAT } from '../sheets/look';
import { EditHalfWritten, isTurnedAway, Overtaken } from './excel-refusal';
import { hasMoved, isOvertaken, queueGuards, queueLook, queueLookAtRows, stateOf, type SeenCell } from './overtaken';
import { putBack, queueColumnsTaken, queueRowsGone, type WrittenEdits } from './put-back';
import { excelTable, queueState, rowsBelow } from './write-cells';
import { rangeOf } from './write-sheets';

/**
 * Writes all of a plan in one round trip. A second one is needed where Excel has not taken rows written below a table into
 * it, as when a person has switched that off; and where Excel refuses half-way, to put back what was there. The selection
 * does not move. Where somebody else has written into one of the cells since they were read, or another row stands where
 * one is written, what was there at that moment is put back, and so is all else.
 *
 * @returns whether it is written: false where somebody else was quicker.
 * @throws what Excel answered where it refused; as the cause of EditHalfWritten where not all could be put back.
 */
export async function writeEdits(context: Excel.RequestContext, edits: WrittenEdits): Promise<boolean> {
  const { cells, longerTables, widerTables, guards } = edits;
  if (cells.length === 0 && longerTables.length === 0 && widerTables.length === 0) return true;
  context.application.suspendScreenUpdatingUntilNextSync();
  const written = longerTables.filter(({ by }) => by === 'writing below');
  const inserted = longerTables.filter(({ by }) => by === 'inserting');
  // What is put back if anything goes wrong: tables that do not grow by themselves have grown by inserting.
  let sent = edits;
  try {
    const guarded = queueGuards(context, guards);
    for (const table of widerTables) queueColumns(context, table);
    const seen = [...cells.map((cell) => queueLook(() => cellOf(context, cell), cell.before, cell.after)), ...written.flatMap((table) => queueLooks(context, table))];
    const before = written.map((table) => excelTable(context, table).getDataBodyRange().load('rowCount'));
    for (const cell of cells) queueState(cellOf(context, cell), cell.after, cell.before.numberFormat);
    const bodies = written.map((table) => queueRowsBelow(context, table));
    seen.push(...inserted.flatMap((table) => queueInsertedRows(context, table)));
    await context.sync();
    const grown = written.map((table, index) => ({ table, by: (bodies[index]?.rowCount ?? 0) - (before[index]?.rowCount ?? 0) }));
    if (seen.some(isOvertaken) || guarded.some(hasMoved)) {
      await giveBack(context, { seen, inserted, widerTables, grown: guarded.some(hasMoved) ? [] : grown });
      return false;
    }
    const outside = grown.filter(({ table, by }) => by < table.rows.length).map(({ table }) => table);
    if (outside.length === 0) return true;
    sent = { ...edits, longerTables: longerTables.map((table) => (outside.includes(table) ? { ...table, by: 'inserting' } : table)) };
    for (const table of outside) {
      rowsBelow(context, table).formulas = table.rows.map((line) => line.map((state) => (state === null ? null : '')));
      queueInsertedRows(context, table);
    }
    await context.sync();
    return true;
  } catch (cause) {
    if (cause instanceof EditHalfWritten) throw cause;
    // What was turned away whole has written nothing, unless it was the second half of the work.
    if (!isTurnedAway(cause) || sent !== edits) await putBack(context, isTurnedAway(cause) ? edits : sent, cause);
    throw cause;
  }
}

function queueColumns(context: Excel.RequestContext, table: WiderTable): void {
  const { sheet, body, headers } = table;
  for (const header of headers) excelTable(context, table).columns.add(undefined, undefined, header);
  // Excel may dress them like their neighbour, and a date's look would make numbers of texts. Somebody may have added rows meanwhile.
  const added = rangeOf(context.workbook.worksheets.getItem(sheet), { ...body, column: body.column + body.columnCount, columnCount: headers.length });
  added.numberFormat = Array.from({ length: body.rowCount }, () => headers.map(() => GENERAL));
}

/** Excel takes rows that are written directly below a table into it, with its formulas and rules. @returns the body as it then is. */
function queueRowsBelow(context: Excel.RequestContext, table: LongerTable): Excel.Range {
  const { rows, numberFormats, numberFormatsBelow } = table;
  const below = rowsBelow(context, table);
  // In a cell of the text format an apostrophe would be a letter, and a number a text.
  for (const [row, formats] of numberFormatsBelow.entries())
    for (const [column, format] of formats.entries()) if (format === TEXT_FORMAT) below.getCell(row, column).numberFormat = [[GENERAL]];
  below.formulas = rows.map((cells) => cells.map((state) => (state === null ? null : writtenIn(state))));
  for (const [row, cells] of rows.entries())
    for (const [column, state] of cells.entries())
      if (state !== null && state.numberFormat !== numberFormats[column]) below.getCell(row, column).numberFormat = [[state.numberFormat]];
  return excelTable(context, table).getDataBodyRange().load('rowCount');
}

/** Excel's own way to lengthen a table: what stands below it moves down. @returns what then stood in the cells that are written. */
function queueInsertedRows(context: Excel.RequestContext, table: LongerTable): SeenCell[] {
  for (let added = 0; added < table.rows.length; added++) excelTable(context, table).rows.add();
  const seen = queueLooks(context, table);
  const inserted = rowsBelow(context, table);
  for (const [row, cells] of table.rows.entries())
    for (const [column, state] of cells.entries()) if (state !== null) queueState(inserted.getCell(row, column), state, null);
  return seen;
}

function queueLooks(context: Excel.RequestContext, table: LongerTable): SeenCell[] {
  return queueLookAtRows(rowsBelow(context, table), table.rows);
}

interface Given {
  readonly seen: readonly SeenCell[];
  readonly inserted: readonly LongerTable[];
  readonly widerTables: readonly WiderTable[];
  /** Tables that have taken in rows below them, and how many. */
  readonly grown: readonly { readonly table: LongerTable; readonly by: number }[];
}

/** Puts back what stood in the cells when they were written over, wherever they have moved since. Rows that were added are the table's last ones. */
async function giveBack(context: Excel.RequestContext, { seen, inserted, widerTables, grown }: Given): Promise<void> {
  try {
    // Cells follow their rows when others insert or delete some, but not when they sort: so it is looked once more.
    const again = seen.map(({ cellAt, after }) => ({ cellAt, after, now: cellAt().getOffsetRange(0, 0).load('values,formulas,numberFormat') }));
    for (const { cellAt, found, after } of seen) queueState(cellAt(), found(), found().numberFormat === after.numberFormat ? after.numberFormat : null);
    const bodies = inserted.map((table) => excelTable(context, table).getDataBodyRange().load('rowCount'));
    for (const { table, by } of grown) if (by > 0 && by === table.rows.length) queueRowsGone(context, table, by);
    await context.sync();
    const strange = again.filter(({ now, after }) => !holdsTheSame(stateOf(now), after));
    for (const { cellAt, now } of strange) queueState(cellAt(), stateOf(now), null);
    if (strange.length > 0) {
      await context.sync();
      throw new EditHalfWritten({ cause: new Overtaken() });
    }
    for (const [index, table] of inserted.entries())
      for (let added = 1; added <= table.rows.length; added++) excelTable(context, table).rows.getItemAt((bodies[index]?.rowCount ?? 0) - added).delete();
    queueColumnsTaken(context, widerTables);
    if (inserted.length > 0 || widerTables.length > 0) await context.sync();
  } catch (cause) {
    throw cause instanceof EditHalfWritten ? cause : new EditHalfWritten({ cause });
  }
}

function cellOf({ workbook }: Excel.RequestContext, { sheet, row, column }: CellWriting): Excel.Range {
  return workbook.worksheets.getItem(sheet).getCell(row, column);
}
