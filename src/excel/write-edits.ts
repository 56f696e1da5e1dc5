import { GENERAL, stepsTo, writtenIn, type CellState } from '../sheets/cell-state';
import type { CellWriting, EditPlan, LongerTable } from '../sheets/edit-plan';
import { TEXT_FORMAT } from '../sheets/look';
import { EditHalfWritten, excelErrorCode } from './excel-refusal';
import { isOvertaken, queueLook, stateOf, type SeenCell } from './overtaken';
import { rangeOf } from './write-sheets';

/**
 * Writes all of a plan in one round trip. A second one is needed where Excel has not taken rows written below a table into
 * it, as when a person has switched that off; and where Excel refuses half-way, to put back what was there. The selection
 * does not move. Where somebody else has written into one of the cells since they were read, that is put back as it was
 * then, and so is all else.
 *
 * @returns whether it is written: false where somebody else was quicker.
 * @throws what Excel answered where it refused; as the cause of EditHalfWritten where not all could be put back.
 */
export async function writeEdits(context: Excel.RequestContext, { cells, longerTables }: Pick<EditPlan, 'cells' | 'longerTables'>): Promise<boolean> {
  if (cells.length === 0 && longerTables.length === 0) return true;
  context.application.suspendScreenUpdatingUntilNextSync();
  const written = longerTables.filter(({ by }) => by === 'writing below');
  const inserted = longerTables.filter(({ by }) => by === 'inserting');
  try {
    const seen = [...cells.map((cell) => queueLook(() => cellOf(context, cell), cell.before, cell.after)), ...written.flatMap((table) => queueLooks(context, table))];
    for (const cell of cells) queueState(cellOf(context, cell), cell.after, cell.before.numberFormat);
    const bodies = written.map((table) => queueRowsBelow(context, table));
    seen.push(...inserted.flatMap((table) => queueInsertedRows(context, table)));
    await context.sync();
    if (seen.some(isOvertaken)) {
      await giveBack(context, seen, inserted);
      return false;
    }
    const outside = written.filter(({ body, rows }, index) => (bodies[index]?.rowCount ?? 0) < body.rowCount + rows.length);
    if (outside.length === 0) return true;
    inserted.push(...outside);
    for (const table of outside) {
      queueRowsCleared(context, table);
      queueInsertedRows(context, table);
    }
    await context.sync();
    return true;
  } catch (cause) {
    if (!(cause instanceof EditHalfWritten)) await putBack(context, { cells, written, inserted }, cause);
    throw cause;
  }
}

function queueState(cell: Excel.Range, state: CellState, numberFormat: string | null): void {
  for (const step of stepsTo(state, numberFormat)) {
    if ('content' in step) cell.formulas = [[step.content]];
    else cell.numberFormat = [[step.numberFormat]];
  }
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
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((state, column) => (state === null ? [] : [queueLook(() => rowsBelow(context, table).getCell(row, column), null, state)])),
  );
}

/** Puts back what stood in the cells when they were written over. Rows that were added are the table's last ones. */
async function giveBack(context: Excel.RequestContext, seen: readonly SeenCell[], inserted: readonly LongerTable[]): Promise<void> {
  try {
    for (const { cell, found, after } of seen) queueState(cell, stateOf(found), stateOf(found).numberFormat === after.numberFormat ? after.numberFormat : null);
    const bodies = inserted.map((table) => excelTable(context, table).getDataBodyRange().load('rowCount'));
    await context.sync();
    for (const [index, table] of inserted.entries())
      for (let added = 1; added <= table.rows.length; added++) excelTable(context, table).rows.getItemAt((bodies[index]?.rowCount ?? 0) - added).delete();
    if (inserted.length > 0) await context.sync();
  } catch (cause) {
    throw new EditHalfWritten({ cause });
  }
}

function queueRowsCleared(context: Excel.RequestContext, table: LongerTable): void {
  rowsBelow(context, table).formulas = table.rows.map((cells) => cells.map((state) => (state === null ? null : '')));
}

/**
 * Puts back what a refused batch has written. It goes in the same order, so that Excel, where it refuses again, does so at
 * the same cell: what comes after was never written. Tables tell themselves whether they have grown.
 */
async function putBack(
  context: Excel.RequestContext,
  { cells, written, inserted }: { readonly cells: readonly CellWriting[]; readonly written: readonly LongerTable[]; readonly inserted: readonly LongerTable[] },
  cause: unknown,
): Promise<void> {
  try {
    for (const cell of cells) queueState(cellOf(context, cell), cell.before, cell.before.numberFormat === cell.after.numberFormat ? cell.before.numberFormat : null);
    for (const table of written) queueRowsCleared(context, table);
    const bodies = inserted.map((table) => excelTable(context, table).getDataBodyRange().load('rowCount'));
    await context.sync();
    for (const [index, table] of inserted.entries())
      for (let row = bodies[index]?.rowCount ?? 0; row > table.body.rowCount; row--) excelTable(context, table).rows.getItemAt(row - 1).delete();
    await context.sync();
  } catch (error) {
    if (excelErrorCode(error) !== excelErrorCode(cause)) throw new EditHalfWritten({ cause });
  }
}

function cellOf({ workbook }: Excel.RequestContext, { sheet, row, column }: CellWriting): Excel.Range {
  return workbook.worksheets.getItem(sheet).getCell(row, column);
}

function rowsBelow({ workbook }: Excel.RequestContext, { sheet, body, rows }: LongerTable): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheet), { ...body, row: body.row + body.rowCount, rowCount: rows.length });
}

function excelTable({ workbook }: Excel.RequestContext, { sheet, body }: LongerTable): Excel.Table {
  return rangeOf(workbook.worksheets.getItem(sheet), body).getTables(false).getFirst();
}
