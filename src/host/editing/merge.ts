import { intersection, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL } from '../model/cell';
import { ExcelError } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { requireUnprotected } from './protection';

/** Merges the area, or each of its rows; only the first cell keeps its contents. Throws InvalidOperation inside a table. */
export function mergeCells(book: Book, sheet: Sheet, area: Rectangle, isAcross: boolean): void {
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) throw new ExcelError('InvalidOperation');
  const blocks = isAcross ? Array.from({ length: area.rowCount }, (_, row) => ({ ...area, row: area.row + row, rowCount: 1 })) : [area];
  const merged = blocks.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  sheet.mergedAreas = [...sheet.mergedAreas.filter((present) => !intersection(present, area)), ...merged];
  for (const block of merged)
    for (const { row, column, cell } of [...sheet.cellsIn(block)])
      if (row !== block.row || column !== block.column) sheet.setCell(row, column, { ...EMPTY_CELL, style: cell.style });
  book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'contents' });
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'merge' });
}

/** Separates every merged block that the area touches. */
export function unmergeCells(book: Book, sheet: Sheet, area: Rectangle): void {
  requireUnprotected(sheet);
  sheet.mergedAreas = sheet.mergedAreas.filter((merged) => !intersection(merged, area));
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'merge' });
}
