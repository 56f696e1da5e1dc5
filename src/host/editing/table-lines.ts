import { intersection, MAX_ROWS, rectangle } from '../model/address';
import type { Book } from '../model/book';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { bodyArea, type Table } from '../model/table';
import type { Entry } from './entry';
import { deleteCells, insertCells } from './insert-delete';
import { requireUnprotected } from './protection';
import { addRowsAtEnd, newColumn } from './table-growth';
import { freeColumnName, renameColumn } from './table-headers';
import { clearContents, writeEntries } from './write';

/**
 * Adds rows before `index`, or at the end for null; what stands below the table moves down.
 * @param rows entries by row and column; null leaves a cell blank or calculated.
 */
export function addTableRows(book: Book, sheet: Sheet, table: Table, index: number | null, rows: readonly (readonly (Entry | null)[])[]): void {
  requireUnprotected(sheet);
  const body = bodyArea(table);
  if (table.isEmpty) return fillEmptyTable(book, sheet, table, rows);
  const at = index ?? body.rowCount;
  if (at < 0 || at > body.rowCount) throw invalidArgument();
  const place = { ...body, row: body.row + at, rowCount: rows.length };
  const isAtEnd = at === body.rowCount;
  if (isAtEnd && !table.showTotals) {
    if (hasCellsBelow(sheet, table)) insertCells(book, sheet, place, 'Down');
    addRowsAtEnd(book, sheet, table, rows.length);
  } else insertCells(book, sheet, place, 'Down');
  writeEntries(book, sheet, place, rows);
}

/** The first row takes the blank one that waits for it. */
function fillEmptyTable(book: Book, sheet: Sheet, table: Table, [first = [], ...others]: readonly (readonly (Entry | null)[])[]): void {
  writeEntries(book, sheet, { ...bodyArea(table), rowCount: 1 }, [first]);
  table.isEmpty = false;
  if (others.length > 0) addTableRows(book, sheet, table, null, others);
}

/** Deletes a row; the last one leaves a blank row for the next to come. */
export function deleteTableRow(book: Book, sheet: Sheet, table: Table, index: number): void {
  requireUnprotected(sheet);
  const body = bodyArea(table);
  if (index < 0 || index >= body.rowCount) throw new ExcelError('ItemNotFound');
  const row = { ...body, row: body.row + index, rowCount: 1 };
  if (body.rowCount === 1) {
    clearContents(book, sheet, row);
    table.isEmpty = true;
  } else deleteCells(book, sheet, row, 'Up');
}

/** Adds a column before `index`, or at the end for null, with a name that the table does not have yet. */
export function addTableColumn(book: Book, sheet: Sheet, table: Table, index: number | null, name: string): number {
  requireUnprotected(sheet);
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const { area } = table;
  const place = rectangle(area.row, area.column + at, area.rowCount, 1);
  const freeName = freeColumnName(table, name);
  if (at === table.columns.length) {
    const isBlocked = [...sheet.cellsIn(place)].some(({ cell }) => cell.value !== null || cell.formula !== null);
    if (isBlocked) insertCells(book, sheet, place, 'Right');
    table.area = { ...area, columnCount: area.columnCount + 1 };
    table.columns.push(newColumn(table, freeName));
  } else if (at === 0) {
    insertCells(book, sheet, place, 'Right');
    table.area = { ...area, columnCount: area.columnCount + 1 };
    table.columns.unshift(newColumn(table, freeName));
  } else insertCells(book, sheet, place, 'Right');
  renameColumn(book, sheet, table, at, freeName);
  book.note({ kind: 'table', sheetId: sheet.id, tableId: table.id });
  return at;
}

/** Deletes a column and its cells. The last column takes the table with it. */
export function deleteTableColumn(book: Book, sheet: Sheet, table: Table, index: number): void {
  requireUnprotected(sheet);
  const { area } = table;
  deleteCells(book, sheet, { ...area, column: area.column + index, columnCount: 1 }, 'Left');
}

function hasCellsBelow(sheet: Sheet, { area }: Table): boolean {
  const below = { ...area, row: area.row + area.rowCount, rowCount: MAX_ROWS - area.row - area.rowCount };
  for (const { cell } of sheet.cellsIn(below)) if (cell.value !== null || cell.formula !== null) return true;
  return sheet.tables.some((other) => intersection(other.area, below));
}
