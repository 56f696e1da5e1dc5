import type { CellValue } from '../sheets/cell';
import { holdsTheSame, isSameState, type CellState } from '../sheets/cell-state';
import type { CellWriting, EditGuard, EditPlan, LongerTable, WiderTable } from '../sheets/edit-plan';
import { EditHalfWritten, Overtaken } from './excel-refusal';
import { stateOf } from './overtaken';
import { excelTable, queueState, rowsBelow } from './write-cells';
import { rangeOf } from './write-sheets';

/** What is written of edits, and by what their places are known. */
export type WrittenEdits = Pick<EditPlan, 'cells' | 'longerTables' | 'widerTables' | 'guards'>;

/**
 * Puts back what a batch has written that was refused half-way, or of which nobody knows whether it was carried out. First it
 * looks: only what holds exactly what was to be written goes, and only where the rows are still those that were meant, so that
 * nothing is lost that others have written meanwhile. Two round trips; one where nothing had been written.
 *
 * @throws EditHalfWritten where not all could be put back.
 */
export async function putBack(context: Excel.RequestContext, { cells: all, longerTables, widerTables, guards }: WrittenEdits, cause?: unknown): Promise<void> {
  try {
    // What stands in a column that was added goes with it.
    const cells = all.filter((cell) => !widerTables.some((table) => isInNewColumn(cell, table)));
    const looks = cells.map((cell) => ({ cell, found: cellOf(context, cell).load('values,formulas,numberFormat') }));
    const rows = guards.map((guard) => ({ guard, found: rangeOf(context.workbook.worksheets.getItem(guard.sheet), guard.area).load('values') }));
    const longer = longerTables.map((table) => {
      const body = excelTable(context, table).getDataBodyRange().load('rowIndex,rowCount');
      return { table, body, below: rowsBelow(context, table).load('values,formulas') };
    });
    await context.sync();
    const written = looks.filter(({ cell, found }) => !isSameState(cell.before, cell.after) && holdsTheSame(stateOf(found), cell.after) && !holdsTheSame(cell.before, cell.after));
    const added = longer.filter(({ table, body, below }) => isOurs(table, body, below));
    const isMoved = rows.some(({ guard, found }) => hasOtherRow(guard, found, cells));
    if (isMoved && (written.length > 0 || added.length > 0)) throw new EditHalfWritten({ cause: cause ?? new Overtaken() });
    const reformatted = looks.filter(({ cell, found }) => holdsTheSame(cell.before, stateOf(found)) && stateOf(found).numberFormat !== cell.before.numberFormat && !isMoved);
    for (const { cell, found } of [...written, ...reformatted]) queueState(cellOf(context, cell), cell.before, stateOf(found).numberFormat === cell.before.numberFormat ? cell.before.numberFormat : null);
    for (const { table, body } of added) queueRowsGone(context, table, body.rowCount - table.body.rowCount);
    queueColumnsTaken(context, widerTables);
    if (written.length > 0 || added.length > 0 || reformatted.length > 0 || widerTables.length > 0) await context.sync();
  } catch (error) {
    throw error instanceof EditHalfWritten ? error : new EditHalfWritten({ cause: cause ?? error });
  }
}

/** Queues that a table is as long as it was. What stands below it moves up only where it had moved down. */
export function queueRowsGone(context: Excel.RequestContext, table: LongerTable, longerBy: number): void {
  const { body, by, numberFormatsBelow, sheet } = table;
  if (by === 'inserting' && longerBy > 0) {
    for (let row = longerBy; row > 0; row--) excelTable(context, table).rows.getItemAt(body.rowCount + row - 1).delete();
    return;
  }
  if (longerBy > 0) excelTable(context, table).resize(rangeOf(context.workbook.worksheets.getItem(sheet), { ...body, row: body.row - 1, rowCount: body.rowCount + 1 }));
  const below = rowsBelow(context, table);
  below.clear('All');
  below.dataValidation.clear();
  for (const [row, formats] of numberFormatsBelow.entries())
    for (const [column, format] of formats.entries()) if (format !== 'General') below.getCell(row, column).numberFormat = [[format]];
}

/** They are found by their headers, which the table did not have before. */
export function queueColumnsTaken(context: Excel.RequestContext, tables: readonly WiderTable[]): void {
  for (const table of tables) for (const header of table.headers) excelTable(context, table).columns.getItemOrNullObject(header).delete();
}

/** Such a cell goes with its column; where that was never added, somebody else's cell stands there. */
function isInNewColumn({ sheet, row, column }: CellWriting, { sheet: own, body, headers }: WiderTable): boolean {
  const first = body.column + body.columnCount;
  return sheet === own && column >= first && column < first + headers.length && row >= body.row && row < body.row + body.rowCount;
}

/** Whether the rows after the table's old last one are those that were added, whole or in part. */
function isOurs({ body, rows }: LongerTable, now: Excel.Range, below: Excel.Range): boolean {
  const [values, formulas] = [below.values as CellValue[][], below.formulas as CellValue[][]];
  const isLonger = now.rowIndex === body.row && now.rowCount > body.rowCount && now.rowCount <= body.rowCount + rows.length;
  const isWritten = values.some((cells) => cells.some((value) => value !== ''));
  if (!isLonger && !(now.rowIndex === body.row && now.rowCount === body.rowCount && isWritten)) return false;
  return rows.every((cells, row) => cells.every((state, column) => isOursOrBlank(state, values[row]?.[column] ?? '', formulas[row]?.[column] ?? '')));
}

function isOursOrBlank(state: CellState | null, value: CellValue, formula: CellValue): boolean {
  return value === '' || (typeof formula === 'string' && formula.startsWith('=') && formula !== value) || (state !== null && state.value === value);
}

/** Whether another row stands there: in the cells that were not to be written, something else than was read. */
function hasOtherRow({ sheet, area, values }: EditGuard, found: Excel.Range, cells: readonly CellWriting[]): boolean {
  const own = new Set(cells.filter((cell) => cell.sheet === sheet && cell.row === area.row).map(({ column }) => column - area.column));
  const [now = []] = found.values as CellValue[][];
  return values.some((value, column) => value !== null && !own.has(column) && now[column] !== value);
}

function cellOf({ workbook }: Excel.RequestContext, { sheet, row, column }: CellWriting): Excel.Range {
  return workbook.worksheets.getItem(sheet).getCell(row, column);
}
