import { cellName } from '../../src/sheets/address';
import type { Book } from '../../src/host/model/book';
import { rectangle, type Rectangle } from '../../src/host/model/address';
import type { Sheet } from '../../src/host/model/sheet';
import type { Table } from '../../src/host/model/table';
import type { FuzzEdit } from './fuzz-case';

/** Where an edit happens in the workbook as it is now. */
export interface EditPlace {
  readonly sheet: Sheet;
  /** One of the sheet's tables; on a sheet without one there is none. */
  readonly table: Table | null;
  readonly area: Rectangle;
  /** As people would say it, such as `Plan!B4:C6`. */
  readonly said: string;
}

export function placeOf(book: Book, edit: FuzzEdit): EditPlace {
  const sheet = sheetOf(book, edit);
  const table = sheet.tables[edit.turn % Math.max(1, sheet.tables.length)] ?? null;
  const { row, column } = cornerOf(sheet, table, edit);
  const area = rectangle(row, column, edit.rows, edit.columns);
  return { sheet, table, area, said: `${sheet.name}!${addressOf(area)}` };
}

export function addressOf({ row, column, rowCount, columnCount }: Rectangle): string {
  const first = cellName(row, column);
  return rowCount * columnCount === 1 ? first : `${first}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
}

/** Of what people see; now and then of what they have to unhide first. */
function sheetOf({ sheets }: Book, { sheet, turn }: FuzzEdit): Sheet {
  const shown = turn === 11 ? sheets : sheets.filter(({ visibility }) => visibility === 'Visible');
  const found = shown[sheet % shown.length];
  if (found === undefined) throw new Error('A workbook has a visible sheet');
  return found;
}

function cornerOf(sheet: Sheet, table: Table | null, { where, row, column }: FuzzEdit): { readonly row: number; readonly column: number } {
  const used = sheet.usedArea({ valuesOnly: true }) ?? rectangle(0, 0);
  if (table === null || where === 'anywhere') return { row: used.row + (row % (used.rowCount + 2)), column: used.column + (column % (used.columnCount + 1)) };
  const { area } = table;
  const within = { row: area.row + 1 + (row % Math.max(1, area.rowCount - 1)), column: area.column + (column % area.columnCount) };
  const end = area.row + area.rowCount;
  switch (where) {
    case 'body':
      return within;
    case 'header':
      return { ...within, row: area.row };
    case 'below':
      return { ...within, row: end };
    case 'further below':
      return { ...within, row: end + 1 + (row % 3) };
    case 'right':
      return { ...within, column: area.column + area.columnCount + (row % 2) };
  }
}
