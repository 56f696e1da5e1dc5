import type { Book } from '../model/book';
import { EMPTY_CELL } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { bodyArea, totalsArea, type Table } from '../model/table';
import { insertCells, deleteCells } from './insert-delete';
import { requireUnprotected } from './protection';

/**
 * Shows or hides the totals row. Shown for the first time it says `Total` and sums or counts the last column; shown again
 * it is as it was.
 */
export function showTotals(book: Book, sheet: Sheet, table: Table, isShown: boolean): void {
  if (table.showTotals === isShown) return;
  requireUnprotected(sheet);
  if (isShown) {
    const below = { ...table.area, row: table.area.row + table.area.rowCount, rowCount: 1 };
    insertCells(book, sheet, below, 'Down');
    table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
    table.showTotals = true;
    if (table.columns.every(({ totalsLabel, totalsFormula }) => totalsLabel === null && totalsFormula === null)) setUsualTotals(sheet, table);
    writeTotals(book, sheet, table);
  } else {
    const row = totalsArea(table);
    rememberTotals(sheet, table);
    table.showTotals = false;
    table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
    if (row) deleteCells(book, sheet, row, 'Up');
  }
  book.note({ kind: 'table', sheetId: sheet.id, tableId: table.id });
}

/** 109 sums and 103 counts, both without the rows that a filter hides. */
function setUsualTotals(sheet: Sheet, table: Table): void {
  const [first, last] = [table.columns[0], table.columns.at(-1)];
  if (!first || !last) return;
  const place = table.area.column + table.columns.length - 1;
  const body = bodyArea(table);
  const isNumeric = [...sheet.cellsIn({ ...body, column: place, columnCount: 1 })].every(({ cell }) => cell.value === null || typeof cell.value === 'number');
  if (last !== first) first.totalsLabel = 'Total';
  last.totalsFormula = `=SUBTOTAL(${isNumeric ? 109 : 103},[${last.name.replaceAll(/['[\]#@]/g, "'$&")}])`;
}

function writeTotals(book: Book, sheet: Sheet, table: Table): void {
  const area = totalsArea(table);
  if (!area) return;
  table.columns.forEach(({ totalsLabel, totalsFormula }, index) => {
    const { style } = sheet.cell(area.row, area.column + index);
    sheet.setCell(area.row, area.column + index, { ...EMPTY_CELL, value: totalsFormula === null ? totalsLabel : null, formula: totalsFormula, style });
  });
  book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'contents' });
}

/** What people wrote into the totals row comes back with it. */
function rememberTotals(sheet: Sheet, table: Table): void {
  const area = totalsArea(table);
  if (!area) return;
  table.columns.forEach((column, index) => {
    const { value, formula } = sheet.cell(area.row, area.column + index);
    column.totalsFormula = formula;
    column.totalsLabel = formula === null && value !== null ? String(value) : null;
  });
}
