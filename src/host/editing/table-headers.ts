import { intersection, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { headerArea, type Table } from '../model/table';
import { renameColumnInFormulas } from './formulas';

/** Lets header cells that were written name their columns; a blank or repeated header gets a name of Excel's own making. */
export function nameColumnsByHeaders(book: Book, sheet: Sheet, area: Rectangle): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    const written = header && intersection(header, area);
    if (!written) continue;
    for (let column = written.column; column < written.column + written.columnCount; column++)
      nameColumn(book, sheet, table, column - table.area.column);
  }
}

/** Gives a column a name, in its header cell and in every formula. The name must be free: see `freeColumnName`. */
export function renameColumn(book: Book, sheet: Sheet, table: Table, index: number, name: string): void {
  const column = table.columns[index];
  if (!column) return;
  const before = column.name;
  column.name = name;
  writeHeader(book, sheet, table, index, name);
  if (before === name) return;
  renameColumnInFormulas(book, table, before, name);
  book.note({ kind: 'table', sheetId: sheet.id, tableId: table.id });
}

/** `Owner`, or `Owner2` where the table has an Owner already; `Column1` for a blank. */
export function freeColumnName(table: Table, wanted: string, ownIndex = -1): string {
  const taken = new Set(table.columns.filter((_, index) => index !== ownIndex).map(({ name }) => name.toLowerCase()));
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let number = wanted === '' ? 1 : 2; ; number++) if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
}

function nameColumn(book: Book, sheet: Sheet, table: Table, index: number): void {
  const { value } = sheet.cell(table.area.row, table.area.column + index);
  const wanted = value === null ? '' : String(value);
  renameColumn(book, sheet, table, index, freeColumnName(table, wanted, index));
}

/** A header cell always holds its column's name as text, whatever was typed into it. */
export function writeHeader(book: Book, sheet: Sheet, table: Table, index: number, name: string): void {
  if (!table.showHeaders) return;
  const { row, column } = table.area;
  const cell = sheet.cell(row, column + index);
  if (cell.value === name && cell.formula === null) return;
  sheet.setCell(row, column + index, { ...EMPTY_CELL, value: name, style: cell.style });
  book.note({ kind: 'cells', sheetId: sheet.id, area: { row, column: column + index, rowCount: 1, columnCount: 1 }, what: 'contents' });
}
