import { GENERAL, stepsTo, writtenIn, type CellState } from '../sheets/cell-state';
import type { CellWriting, EditPlan, LongerTable, WiderTable } from '../sheets/edit-plan';
import { TEXT_FORMAT } from '../sheets/look';
import { EditHalfWritten, excelErrorCode } from './excel-refusal';
import { isOvertaken, queueLook, queueLookAtRows, type SeenCell } from './overtaken';
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
export async function writeEdits(context: Excel.RequestContext, { cells, longerTables, widerTables }: Pick<EditPlan, 'cells' | 'longerTables' | 'widerTables'>): Promise<boolean> {
  if (cells.length === 0 && longerTables.length === 0 && widerTables.length === 0) return true;
  context.application.suspendScreenUpdatingUntilNextSync();
  const written = longerTables.filter(({ by }) => by === 'writing below');
  const inserted = longerTables.filter(({ by }) => by === 'inserting');
  try {
    for (const table of widerTables) queueColumns(context, table);
    const seen = [...cells.map((cell) => queueLook(() => cellOf(context, cell), cell.before, cell.after)), ...written.flatMap((table) => queueLooks(context, table))];
    for (const cell of cells) queueState(cellOf(context, cell), cell.after, cell.before.numberFormat);
    const bodies = written.map((table) => queueRowsBelow(context, table));
    seen.push(...inserted.flatMap((table) => queueInsertedRows(context, table)));
    await context.sync();
    if (seen.some(isOvertaken)) {
      await giveBack(context, seen, inserted, widerTables);
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
    if (!(cause instanceof EditHalfWritten)) await putBack(context, { cells, written, inserted, widerTables }, cause);
    throw cause;
  }
}

function queueState(cell: Excel.Range, state: CellState, numberFormat: string | null): void {
  for (const step of stepsTo(state, numberFormat)) {
    if ('content' in step) cell.formulas = [[step.content]];
    else cell.numberFormat = [[step.numberFormat]];
  }
}

function queueColumns(context: Excel.RequestContext, table: WiderTable): void {
  const { sheet, body, headers } = table;
  for (const header of headers) excelTable(context, table).columns.add(undefined, undefined, header);
  // Excel may dress them like their neighbour, and a date's look would make numbers of texts. Somebody may have added rows meanwhile.
  const added = rangeOf(context.workbook.worksheets.getItem(sheet), { ...body, column: body.column + body.columnCount, columnCount: headers.length });
  added.numberFormat = Array.from({ length: body.rowCount }, () => headers.map(() => GENERAL));
}

/** They are found by their headers, which the table did not have before. */
function queueColumnsTaken(context: Excel.RequestContext, tables: readonly WiderTable[]): void {
  for (const table of tables) for (const header of table.headers) excelTable(context, table).columns.getItemOrNullObject(header).delete();
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
  return queueLookAtRows(rowsBelow(context, table), (row, column) => rowsBelow(context, table).getCell(row, column), table.rows);
}

/** Puts back what stood in the cells when they were written over. Rows that were added are the table's last ones. */
async function giveBack(context: Excel.RequestContext, seen: readonly SeenCell[], inserted: readonly LongerTable[], widerTables: readonly WiderTable[]): Promise<void> {
  try {
    for (const { cellAt, found, after } of seen) queueState(cellAt(), found(), found().numberFormat === after.numberFormat ? after.numberFormat : null);
    const bodies = inserted.map((table) => excelTable(context, table).getDataBodyRange().load('rowCount'));
    await context.sync();
    for (const [index, table] of inserted.entries())
      for (let added = 1; added <= table.rows.length; added++) excelTable(context, table).rows.getItemAt((bodies[index]?.rowCount ?? 0) - added).delete();
    queueColumnsTaken(context, widerTables);
    if (inserted.length > 0 || widerTables.length > 0) await context.sync();
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
  { cells, written, inserted, widerTables }: { readonly cells: readonly CellWriting[]; readonly written: readonly LongerTable[]; readonly inserted: readonly LongerTable[]; readonly widerTables: readonly WiderTable[] },
  cause: unknown,
): Promise<void> {
  try {
    for (const cell of cells.filter((one) => !widerTables.some((table) => isInNewColumn(one, table)))) queueState(cellOf(context, cell), cell.before, cell.before.numberFormat === cell.after.numberFormat ? cell.before.numberFormat : null);
    for (const table of written) queueRowsCleared(context, table);
    const bodies = inserted.map((table) => excelTable(context, table).getDataBodyRange().load('rowCount'));
    await context.sync();
    for (const [index, table] of inserted.entries())
      for (let row = bodies[index]?.rowCount ?? 0; row > table.body.rowCount; row--) excelTable(context, table).rows.getItemAt(row - 1).delete();
    queueColumnsTaken(context, widerTables);
    await context.sync();
  } catch (error) {
    if (excelErrorCode(error) !== excelErrorCode(cause)) throw new EditHalfWritten({ cause });
  }
}

/** Such a cell goes with its column; where that was never added, somebody else's cell stands there. */
function isInNewColumn({ sheet, row, column }: CellWriting, { sheet: own, body, headers }: WiderTable): boolean {
  const first = body.column + body.columnCount;
  return sheet === own && column >= first && column < first + headers.length && row >= body.row && row < body.row + body.rowCount;
}

function cellOf({ workbook }: Excel.RequestContext, { sheet, row, column }: CellWriting): Excel.Range {
  return workbook.worksheets.getItem(sheet).getCell(row, column);
}

function rowsBelow({ workbook }: Excel.RequestContext, { sheet, body, rows }: LongerTable): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheet), { ...body, row: body.row + body.rowCount, rowCount: rows.length });
}

function excelTable({ workbook }: Excel.RequestContext, { sheet, body }: LongerTable | WiderTable): Excel.Table {
  return rangeOf(workbook.worksheets.getItem(sheet), body).getTables(false).getFirst();
}
