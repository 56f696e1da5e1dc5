/** What the references and names in a formula point at, in the book as it is now. */
import { MAX_COLUMNS, MAX_ROWS, rectangle, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { DefinedName } from '../model/features';
import { isSameName } from '../model/same-name';
import type { Sheet } from '../model/sheet';
import { bodyArea, headerArea, totalsArea, type Table } from '../model/table';
import type { Corner, ReferenceNode } from './reference-text';
import type { Scope } from './scope';
import type { StructuredReference } from './structured-reference';
import type { SheetArea } from './value';

/** Where a formula stands; relative references are shifted by the offsets. */
export type Place = Pick<Scope, 'sheet' | 'row' | 'column' | 'rowOffset' | 'columnOffset'>;

/** Null where the sheet does not exist or the reference leaves it. */
export function resolveReference(book: Book, node: ReferenceNode, place: Place): SheetArea | null {
  const sheet = node.sheet === null ? place.sheet : book.sheetNamed(node.sheet);
  if (!sheet) return null;
  const from = shift(node.first, place);
  const to = shift(node.last, place);
  const area = rectangle(Math.min(from.row, to.row), Math.min(from.column, to.column), Math.abs(to.row - from.row) + 1, Math.abs(to.column - from.column) + 1);
  return isOnSheet(area) ? { sheet, area } : null;
}

/** Null where the table, a column or a part such as the totals does not exist, or the formula stands in no row of it. */
export function resolveStructured(book: Book, { table: name, parts, columns }: StructuredReference, place: Place): SheetArea | null {
  const table = name === null ? tableAround(place) : book.tableNamed(name);
  const sheet = table && book.sheet(table.sheetId);
  if (!table || !sheet) return null;
  const rows = rowsOf(table, parts, place);
  const span = columns ? columnsOf(table, columns.first, columns.last) : { first: 0, count: table.area.columnCount };
  if (!rows || !span) return null;
  return { sheet, area: { ...rows, column: table.area.column + span.first, columnCount: span.count } };
}

/** The data of a table that is named without brackets. */
export function resolveTable(book: Book, name: string): SheetArea | null {
  return resolveStructured(book, { table: name, parts: [], columns: null }, NOWHERE);
}

/** How many names may lead from one to the next: a name that is defined by itself ends there. */
export const DEEPEST_NAME = 64;

/** A sheet's own names come before the workbook's. */
export function findName(book: Book, name: string, sheet: Sheet): DefinedName | null {
  let ofBook: DefinedName | null = null;
  for (const each of book.names) {
    if (!isSameName(each.name, name)) continue;
    if (each.scope === sheet.id) return each;
    if (each.scope === null) ofBook ??= each;
  }
  return ofBook;
}

export function isOnSheet({ row, column, rowCount, columnCount }: Rectangle): boolean {
  return row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0 && row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
}

const NOWHERE = { row: -1, column: -1, rowOffset: 0, columnOffset: 0 } as Place;

function shift(corner: Corner, { rowOffset, columnOffset }: Place) {
  return {
    row: corner.rowAbsolute ? corner.row : corner.row + rowOffset,
    column: corner.columnAbsolute ? corner.column : corner.column + columnOffset,
  };
}

function tableAround({ sheet, row, column }: Place): Table | undefined {
  return sheet.tables.find(({ area }) =>
    row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount);
}

function rowsOf(table: Table, parts: StructuredReference['parts'], place: Place): Pick<Rectangle, 'row' | 'rowCount'> | null {
  if (parts.length === 0) return bodyArea(table);
  const blocks = parts.map((part) => {
    switch (part) {
      case 'all': return table.area;
      case 'data': return bodyArea(table);
      case 'headers': return headerArea(table);
      case 'totals': return totalsArea(table);
      case 'this row': return ownRow(table, place);
    }
  });
  let first = Infinity;
  let end = 0;
  for (const block of blocks) {
    if (!block) return null;
    first = Math.min(first, block.row);
    end = Math.max(end, block.row + block.rowCount);
  }
  return { row: first, rowCount: end - first };
}

function ownRow(table: Table, { sheet, row }: Place): Rectangle | null {
  const body = bodyArea(table);
  return sheet.id === table.sheetId && row >= body.row && row < body.row + body.rowCount ? rectangle(row, body.column, 1, body.columnCount) : null;
}

function columnsOf(table: Table, first: string, last: string): { first: number; count: number } | null {
  const from = columnNamed(table, first);
  const to = first === last ? from : columnNamed(table, last);
  return from < 0 || to < 0 ? null : { first: Math.min(from, to), count: Math.abs(to - from) + 1 };
}

function columnNamed({ columns }: Table, name: string): number {
  return columns.findIndex((column) => isSameName(column.name, name));
}
