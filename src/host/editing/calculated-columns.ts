import { translateFormula } from '../engine/references';
import { intersection, rectangle, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { bodyArea, type Table, type TableColumn } from '../model/table';

/**
 * Makes calculated columns: a formula written into an otherwise blank column fills it, and a column written over as a
 * whole is calculated if all of its cells now hold the same formula.
 */
export function fillCalculatedColumns(book: Book, sheet: Sheet, area: Rectangle): void {
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    const written = intersection(body, area);
    if (!written) continue;
    table.columns.forEach((column, index) => {
      const place = body.column + index;
      if (place < written.column || place >= written.column + written.columnCount) return;
      if (written.rowCount === body.rowCount) column.calculatedFormula = sharedFormula(sheet, body, place);
      else if (written.rowCount === 1) fillFromOne(book, sheet, body, column, place, written.row);
    });
  }
}

/** Puts a column's formula into its blank cells from `firstRow` on. */
export function fillColumn(book: Book, sheet: Sheet, table: Table, column: number, firstRow: number): void {
  const formula = table.columns[column]?.calculatedFormula;
  const body = bodyArea(table);
  const end = body.row + body.rowCount;
  if (!formula || firstRow >= end) return;
  const place = body.column + column;
  for (let row = firstRow; row < end; row++) {
    const cell = sheet.cell(row, place);
    if (cell.value === null && cell.formula === null)
      sheet.setCell(row, place, { ...EMPTY_CELL, style: cell.style, formula: translateFormula(formula, row - body.row, 0) });
  }
  book.note({ kind: 'cells', sheetId: sheet.id, area: rectangle(firstRow, place, end - firstRow), what: 'contents' });
}

/** The formula of the first body cell, if every other one is the same seen from its own row; null otherwise. */
function sharedFormula(sheet: Sheet, body: Rectangle, column: number): string | null {
  const { formula } = sheet.cell(body.row, column);
  if (formula === null) return null;
  for (let offset = 1; offset < body.rowCount; offset++)
    if (sheet.cell(body.row + offset, column).formula !== translateFormula(formula, offset, 0)) return null;
  return formula;
}

function fillFromOne(book: Book, sheet: Sheet, body: Rectangle, column: TableColumn, place: number, row: number): void {
  const { formula } = sheet.cell(row, place);
  if (formula === null) return;
  for (const { row: other, cell } of sheet.cellsIn({ ...body, column: place, columnCount: 1 }))
    if (other !== row && (cell.value !== null || cell.formula !== null)) return;
  column.calculatedFormula = translateFormula(formula, body.row - row, 0);
  for (let other = body.row; other < body.row + body.rowCount; other++)
    if (other !== row)
      sheet.setCell(other, place, {
        ...EMPTY_CELL, style: sheet.cell(other, place).style, formula: translateFormula(formula, other - row, 0),
      });
  book.note({ kind: 'cells', sheetId: sheet.id, area: { ...body, column: place, columnCount: 1 }, what: 'contents' });
}
