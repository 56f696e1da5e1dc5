import { intersection, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL } from '../model/cell';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { bodyArea, type Table } from '../model/table';
import { fillCalculatedColumns } from './calculated-columns';
import { renameColumnInFormulas, renameTableInFormulas } from './formulas';
import { insertCells } from './insert-delete';
import { filterRows } from './lines';
import { isDefinableName } from './names';
import { requireUnprotected } from './protection';
import { newColumn } from './table-growth';
import { freeColumnName } from './table-headers';

/**
 * Makes a table of an area. Without headers a row of `Column1`, `Column2` … is put above it, and what stands below moves
 * down with it. Throws MergedRangeConflict where it would overlap another table or merged cells.
 */
export function addTable(book: Book, sheet: Sheet, given: Rectangle, hasHeaders: boolean): Table {
  requireUnprotected(sheet);
  requireFree(sheet, given, null);
  if (!hasHeaders) insertCells(book, sheet, { ...given, rowCount: 1 }, 'Down');
  // A table always has a row for data, if only a blank one.
  const area = { ...given, rowCount: Math.max(2, given.rowCount + (hasHeaders ? 0 : 1)) };
  requireFree(sheet, area, null);
  const table: Table = {
    id: book.nextTableId(), name: freeTableName(book), sheetId: sheet.id, area, columns: [], showHeaders: true, showTotals: false,
    style: 'TableStyleMedium2', showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
    showFilterButton: true, filters: [], sortFields: [], isEmpty: hasHeaders && given.rowCount === 1,
  };
  for (let index = 0; index < area.columnCount; index++) {
    const { value } = sheet.cell(area.row, area.column + index);
    table.columns.push(newColumn(table, freeColumnName(table, value === null ? '' : String(value))));
  }
  sheet.tables.push(table);
  writeHeaders(book, sheet, table);
  fillCalculatedColumns(book, sheet, bodyArea(table));
  book.note({ kind: 'table-added', sheetId: sheet.id, tableId: table.id });
  return table;
}

/** Renames a table; formulas follow. Throws InvalidArgument for a name that is taken or not allowed, as Excel does. */
export function renameTable(book: Book, table: Table, name: string): void {
  if (name === table.name) return;
  const isTaken = book.tableNamed(name) ?? book.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!isDefinableName(name) || (isTaken && isTaken !== table)) throw invalidArgument();
  const before = table.name;
  table.name = name;
  renameTableInFormulas(book, before, name);
  noteTable(book, table);
}

/** Shows or hides the header row; hidden headers are remembered in the columns' names. */
export function showHeaders(book: Book, sheet: Sheet, table: Table, isShown: boolean): void {
  if (table.showHeaders === isShown) return;
  const { area } = table;
  if (isShown) {
    table.area = { ...area, row: area.row - 1, rowCount: area.rowCount + 1 };
    table.showHeaders = true;
    writeHeaders(book, sheet, table);
  } else {
    clearCells(book, sheet, { ...area, rowCount: 1 });
    table.area = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    table.showHeaders = false;
  }
  noteTable(book, table);
}

/** Deletes a table's cells and the table. */
export function deleteTable(book: Book, sheet: Sheet, table: Table): void {
  requireUnprotected(sheet);
  forgetTable(book, sheet, table);
  clearCells(book, sheet, table.area);
}

/** Makes plain cells of a table: contents stay, filters go. */
export function convertToRange(book: Book, sheet: Sheet, table: Table): void {
  requireUnprotected(sheet);
  forgetTable(book, sheet, table);
}

/** Gives a table another area, which must share its header row. New columns are named, lost ones leave `#REF!` behind. */
export function resizeTable(book: Book, sheet: Sheet, table: Table, area: Rectangle): void {
  requireUnprotected(sheet);
  const isLegal = area.row === table.area.row && intersection(area, table.area) && area.rowCount >= (table.showHeaders ? 2 : 1) + (table.showTotals ? 1 : 0);
  if (!isLegal) throw invalidArgument();
  requireFree(sheet, area, table);
  const offset = area.column - table.area.column;
  const columns = Array.from({ length: area.columnCount }, (_, index) => table.columns[index + offset] ?? null);
  for (const lost of table.columns) if (!columns.includes(lost)) renameColumnInFormulas(book, table, lost.name, null);
  table.columns = columns.filter((column) => column !== null);
  columns.forEach((column, index) => {
    if (column) return;
    const { value } = sheet.cell(area.row, area.column + index);
    table.columns.splice(index, 0, newColumn(table, freeColumnName(table, value === null || !table.showHeaders ? '' : String(value))));
  });
  table.area = area;
  writeHeaders(book, sheet, table);
  noteTable(book, table);
}

/** Puts the columns' names into the header cells, as text. */
export function writeHeaders(book: Book, sheet: Sheet, table: Table): void {
  if (!table.showHeaders) return;
  table.columns.forEach(({ name }, index) => {
    const [row, column] = [table.area.row, table.area.column + index];
    const cell = sheet.cell(row, column);
    if (cell.value !== name || cell.formula !== null) sheet.setCell(row, column, { ...EMPTY_CELL, value: name, style: cell.style });
  });
  book.note({ kind: 'cells', sheetId: sheet.id, area: { ...table.area, rowCount: 1 }, what: 'contents' });
}

export function noteTable(book: Book, table: Table): void {
  book.note({ kind: 'table', sheetId: table.sheetId, tableId: table.id });
}

/** Refuses an area that overlaps merged cells or a table other than `except`. */
export function requireFree(sheet: Sheet, area: Rectangle, except: Table | null): void {
  const isTaken =
    sheet.tables.some((other) => other !== except && intersection(other.area, area)) ||
    sheet.mergedAreas.some((merged) => intersection(merged, area));
  if (isTaken) throw new ExcelError('MergedRangeConflict');
}

function forgetTable(book: Book, sheet: Sheet, table: Table): void {
  const body = bodyArea(table);
  filterRows(book, sheet, body.row, body.rowCount, () => false);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  book.note({ kind: 'table-deleted', sheetId: sheet.id, tableId: table.id, tableName: table.name });
}

function clearCells(book: Book, sheet: Sheet, area: Rectangle): void {
  for (const { row, column } of [...sheet.cellsIn(area)]) sheet.setCell(row, column, EMPTY_CELL);
  book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'contents' });
}

/** `Table1`, or the first number that is free. */
function freeTableName(book: Book): string {
  for (let number = book.tables.length + 1; ; number++) if (!book.tableNamed(`Table${number}`)) return `Table${number}`;
}
