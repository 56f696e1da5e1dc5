/** Plain references such as `$A1:B$9`, `B:B` and `2:9`, read and written. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../model/address';

/** One corner of a reference; what is not absolute moves with the formula. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

export interface ReferenceNode {
  readonly kind: 'reference';
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner;
}

/** Reads the text of a `cell`, `area`, `columns` or `rows` token; null outside the sheet. */
export function parseReference(text: string, sheet: string | null): ReferenceNode | null {
  const [from = '', to = from] = text.split(':');
  const a = parseCorner(from, 'first');
  const b = parseCorner(to, 'last');
  if (!a || !b) return null;
  const isUpright = a.row <= b.row;
  const isLeftToRight = a.column <= b.column;
  const [top, bottom] = isUpright ? [a, b] : [b, a];
  const [left, right] = isLeftToRight ? [a, b] : [b, a];
  return {
    kind: 'reference',
    sheet,
    first: { row: top.row, rowAbsolute: top.rowAbsolute, column: left.column, columnAbsolute: left.columnAbsolute },
    last: { row: bottom.row, rowAbsolute: bottom.rowAbsolute, column: right.column, columnAbsolute: right.columnAbsolute },
  };
}

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

function parseCorner(text: string, end: 'first' | 'last'): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, dollar = '', letters = '', secondDollar = '', digits = ''] = match;
  const isWholeRow = letters === '';
  const isWholeColumn = digits === '';
  const row = isWholeColumn ? (end === 'first' ? 0 : MAX_ROWS - 1) : Number(digits) - 1;
  const column = isWholeRow ? (end === 'first' ? 0 : MAX_COLUMNS - 1) : columnIndex(letters);
  if (row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
  return {
    row,
    column,
    rowAbsolute: isWholeColumn || (isWholeRow ? dollar : secondDollar) === '$',
    columnAbsolute: isWholeRow || dollar === '$',
  };
}

/** The text of a reference without its sheet, such as `$A1` or `B:B`. */
export function formatReference({ first, last }: ReferenceNode): string {
  const isColumns = first.row === 0 && last.row === MAX_ROWS - 1;
  const isRows = first.column === 0 && last.column === MAX_COLUMNS - 1;
  if (isColumns) return `${columnText(first)}:${columnText(last)}`;
  if (isRows) return `${rowText(first)}:${rowText(last)}`;
  const start = columnText(first) + rowText(first);
  const end = columnText(last) + rowText(last);
  return start === end ? start : `${start}:${end}`;
}

/** `'My plan'!` → `My plan`. Other workbooks and spans of sheets are not served: null. */
export function sheetOf(prefix: string): string | null {
  const name = prefix.slice(0, -1);
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return /[[\]:]/.test(plain) ? null : plain;
}

function columnText({ column, columnAbsolute }: Corner): string {
  return (columnAbsolute ? '$' : '') + columnName(column);
}

function rowText({ row, rowAbsolute }: Corner): string {
  return (rowAbsolute ? '$' : '') + String(row + 1);
}
