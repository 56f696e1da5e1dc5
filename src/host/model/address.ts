/**
 * Addresses. Inside the embedded host a place is always zero-based numbers; A1 text exists only at its borders
 * (requests, files, formulas).
 */

/** A block of cells on one sheet: zero-based corner, sizes of at least 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel's sheet size, in rows and columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** Makes a rectangle; sizes default to a single cell. */
export function rectangle(row: number, column: number, rowCount = 1, columnCount = 1): Rectangle {
  return { row, column, rowCount, columnCount };
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `A` → `0`, `ab` → `27`. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7})$/;

/**
 * Reads `B2`, `$B$2:D9`, `B:D` or `2:9` (without a sheet name).
 * @returns the rectangle, or null where the text is no address inside the sheet.
 */
export function parseAddress(text: string): Rectangle | null {
  const [first = '', second = first, ...more] = text.trim().split(':');
  if (more.length > 0) return null;
  const from = corner(first);
  const to = corner(second);
  if (!from || !to || from.kind !== to.kind) return null;
  const isLoneLine = first === second && !text.includes(':') && from.kind !== 'cell';
  if (isLoneLine) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rowCount: from.kind === 'columns' ? MAX_ROWS : Math.abs(from.row - to.row) + 1,
    columnCount: from.kind === 'rows' ? MAX_COLUMNS : Math.abs(from.column - to.column) + 1,
  };
}

/** Splits `'My plan'!A1` into sheet and rest; the sheet is null where none is named. */
export function splitSheetName(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = text.lastIndexOf('!');
  return at < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
}

/** The name as Excel writes it before an exclamation mark: quoted where it must be. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^[rc]$|^r\d*c\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `B2` or `B2:D9`; whole columns and rows as `B:D` and `2:9`; `absolute` adds the dollar signs. */
export function formatAddress(area: Rectangle, { absolute = false } = {}): string {
  const $ = absolute ? '$' : '';
  const lastRow = area.row + area.rowCount;
  const lastColumn = columnName(area.column + area.columnCount - 1);
  const firstColumn = columnName(area.column);
  if (area.rowCount === MAX_ROWS) return `${$}${firstColumn}:${$}${lastColumn}`;
  if (area.columnCount === MAX_COLUMNS) return `${$}${area.row + 1}:${$}${lastRow}`;
  const start = `${$}${firstColumn}${$}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? start : `${start}:${$}${lastColumn}${$}${lastRow}`;
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function containsCell(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The shared part of two rectangles, or null where they do not touch. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle around both. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

function corner(text: string): { kind: 'cell' | 'columns' | 'rows'; row: number; column: number } | null {
  const cell = CELL.exec(text);
  if (cell) return within('cell', Number(cell[2]) - 1, columnIndex(cell[1] ?? ''));
  const columns = COLUMNS.exec(text);
  if (columns) return within('columns', 0, columnIndex(columns[1] ?? ''));
  const rows = ROWS.exec(text);
  return rows ? within('rows', Number(rows[1]) - 1, 0) : null;
}

function within(kind: 'cell' | 'columns' | 'rows', row: number, column: number) {
  return row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS ? { kind, row, column } : null;
}
