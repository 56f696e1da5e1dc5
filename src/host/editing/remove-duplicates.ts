import type { Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL } from '../model/cell';
import { invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { translateFormula } from '../engine/references';
import { displayText } from '../engine/text';
import { edit } from './write';

/**
 * Keeps the first of rows that show the same in the given columns (zero-based within the area); the others close up and
 * leave blank rows at the end. Case makes no difference.
 */
export function removeDuplicates(book: Book, sheet: Sheet, area: Rectangle, columns: readonly number[], hasHeader: boolean): { removed: number; uniqueRemaining: number } {
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= area.columnCount)) throw invalidArgument();
  const first = area.row + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row < area.row + area.rowCount; row++) {
    const key = JSON.stringify(columns.map((column) => shown(book, sheet, row, area.column + column)));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const rowCount = area.rowCount - (hasHeader ? 1 : 0);
  edit(book, sheet, { ...area, row: first, rowCount }, () => closeUp(sheet, { ...area, row: first, rowCount }, kept));
  return { removed: rowCount - kept.length, uniqueRemaining: kept.length };
}

function shown(book: Book, sheet: Sheet, row: number, column: number): string {
  const { value, style } = sheet.cell(row, column);
  return displayText(value, style.numberFormat, { date1904: book.date1904 }).toLowerCase();
}

function closeUp(sheet: Sheet, area: Rectangle, kept: readonly number[]): void {
  for (let offset = 0; offset < area.rowCount; offset++) {
    const from = kept[offset];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const row = area.row + offset;
      if (from === undefined) sheet.setCell(row, column, { ...EMPTY_CELL, style: sheet.cell(row, column).style });
      else if (from !== row) {
        const cell = sheet.cell(from, column);
        sheet.setCell(row, column, cell.formula === null ? cell : { ...cell, formula: translateFormula(cell.formula, row - from, 0) });
      }
    }
  }
}
