import { intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL } from '../model/cell';
import type { Edit } from '../model/change';
import { ExcelError } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { bodyArea, type Table } from '../model/table';
import { fillColumn } from './calculated-columns';
import { renameColumnInFormulas } from './formulas';
import { requireAllowed, requireUnprotected } from './protection';
import { shiftCells, type Shift } from './shift';
import { isWithin, shiftArea } from './shifted-area';
import { newColumn } from './table-growth';
import { freeColumnName, writeHeader } from './table-headers';

/**
 * Inserts blank cells where the area is and moves what stood there down or to the right. Whole rows and columns are
 * inserted as such. New cells look like those above or to the left. Throws InsertDeleteConflict where a table would be
 * torn apart, NonBlankCellOffSheet where contents would leave the sheet.
 */
export function insertCells(book: Book, sheet: Sheet, area: Rectangle, direction: 'Down' | 'Right'): void {
  const shift = shiftOf(area, direction === 'Down' ? 'rows' : 'columns', 1);
  requireEditable(sheet, shift, 'Insert');
  const tables = sheet.tables.map((table) => planTable(table, shift));
  shiftCells(book, sheet, shift);
  for (const change of tables) change(book, sheet);
  copyLook(book, sheet, area, shift);
  book.note({ kind: 'edit', sheetId: sheet.id, area, changeType: changeType(shift, 'Inserted') });
}

/** Deletes the area's cells and moves up or left what stands beyond. Throws as `insertCells` does. */
export function deleteCells(book: Book, sheet: Sheet, area: Rectangle, direction: 'Up' | 'Left'): void {
  const shift = shiftOf(area, direction === 'Up' ? 'rows' : 'columns', -1);
  requireEditable(sheet, shift, 'Delete');
  const tables = sheet.tables.map((table) => planTable(table, shift));
  shiftCells(book, sheet, shift);
  for (const change of tables) change(book, sheet);
  book.note({ kind: 'edit', sheetId: sheet.id, area, changeType: changeType(shift, 'Deleted') });
}

function shiftOf(area: Rectangle, axis: Shift['axis'], sign: 1 | -1): Shift {
  const [at, count, first, across, all] =
    axis === 'rows'
      ? [area.row, area.rowCount, area.column, area.columnCount, MAX_COLUMNS]
      : [area.column, area.columnCount, area.row, area.rowCount, MAX_ROWS];
  return { axis, at, count: sign * count, ...(across < all && { within: { first, last: first + across - 1 } }) };
}

function requireEditable(sheet: Sheet, { axis, within }: Shift, verb: 'Insert' | 'Delete'): void {
  if (within) requireUnprotected(sheet);
  else requireAllowed(sheet, axis === 'rows' ? `allow${verb}Rows` : `allow${verb}Columns`);
}

function changeType({ axis, within }: Shift, verb: 'Inserted' | 'Deleted'): Edit['changeType'] {
  return `${within ? 'Cell' : axis === 'rows' ? 'Row' : 'Column'}${verb}`;
}

type TableChange = (book: Book, sheet: Sheet) => void;

/** What becomes of a table, decided before any cell moves, so that a refusal changes nothing. */
function planTable(table: Table, shift: Shift): TableChange {
  const { area } = table;
  const [first, count] = shift.axis === 'rows' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const isBeyond = shift.at >= first + count;
  if (isBeyond || !overlapsBand(area, shift)) return () => undefined;
  if (!isWithin(area, shift)) throw new ExcelError('InsertDeleteConflict');
  const next = shiftArea(area, shift);
  if (!next) return forget(table);
  const isHeaderLost = table.showHeaders && shift.axis === 'rows' && shift.count < 0 && shift.at <= first && shift.at - shift.count > first;
  if (isHeaderLost) throw new ExcelError('InsertDeleteConflict');
  return shift.axis === 'rows' ? changeRows(table, next, shift) : changeColumns(table, next, shift);
}

function overlapsBand(area: Rectangle, { axis, within }: Shift): boolean {
  if (!within) return true;
  const span = within.last - within.first + 1;
  const band = axis === 'rows' ? { ...area, column: within.first, columnCount: span } : { ...area, row: within.first, rowCount: span };
  return intersection(area, band) !== null;
}

const forget = (table: Table): TableChange => (book, sheet) => {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  book.note({ kind: 'table-deleted', sheetId: sheet.id, tableId: table.id, tableName: table.name });
};

/** New rows are calculated like the others; a table that lost its last row for data keeps a blank one. */
function changeRows(table: Table, next: Rectangle, shift: Shift): TableChange {
  return (book, sheet) => {
    table.area = next;
    const missing = 1 - bodyArea(table).rowCount;
    if (missing > 0) {
      const body = bodyArea(table);
      shiftCells(book, sheet, { axis: 'rows', at: body.row, count: missing, within: { first: body.column, last: body.column + body.columnCount - 1 } });
      table.area = { ...next, rowCount: next.rowCount + missing };
    }
    if (shift.count > 0) table.columns.forEach((_, index) => fillColumn(book, sheet, table, index, Math.max(shift.at, bodyArea(table).row)));
    book.note({ kind: 'table', sheetId: sheet.id, tableId: table.id });
  };
}

function changeColumns(table: Table, next: Rectangle, { at, count }: Shift): TableChange {
  const first = table.area.column;
  return (book, sheet) => {
    table.area = next;
    if (count > 0 && at > first)
      for (let index = at - first; index < at - first + count; index++) {
        table.columns.splice(index, 0, newColumn(table, freeColumnName(table, '')));
        writeHeader(book, sheet, table, index, table.columns[index]?.name ?? '');
      }
    if (count < 0) {
      const lost = table.columns.splice(Math.max(0, at - first), table.columns.length - next.columnCount);
      for (const { name } of lost) renameColumnInFormulas(book, table, name, null);
    }
    book.note({ kind: 'table', sheetId: sheet.id, tableId: table.id });
  };
}

/** New cells look like their neighbours above or to the left. */
function copyLook(book: Book, sheet: Sheet, area: Rectangle, { axis, within }: Shift): void {
  const source = axis === 'rows' ? { ...area, row: area.row - 1, rowCount: 1 } : { ...area, column: area.column - 1, columnCount: 1 };
  if (source.row < 0 || source.column < 0) return;
  for (const { row, column, cell } of [...sheet.cellsIn(source)]) {
    const count = axis === 'rows' ? area.rowCount : area.columnCount;
    for (let step = 1; step <= count; step++) {
      const [r, c] = axis === 'rows' ? [row + step, column] : [row, column + step];
      const present = sheet.cell(r, c);
      sheet.setCell(r, c, { ...EMPTY_CELL, value: present.value, formula: present.formula, style: cell.style });
    }
  }
  const lines = sheet[axis];
  const [first, count] = axis === 'rows' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const { hidden: _, hiddenByFilter: __, ...model } = lines.get(first - 1) ?? {};
  if (!within && Object.keys(model).length > 0) for (let index = first; index < first + count; index++) lines.set(index, model);
  book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'style' });
}
