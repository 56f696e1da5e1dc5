import { displayText } from '../engine/text';
import type { Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Cell } from '../model/cell';
import { DEFAULT_ROW_HEIGHT, type Sheet } from '../model/sheet';
import { setColumnWidth, setRowHeight } from './lines';
import { textWidth, wrappedLineCount } from './text-width';

/** Makes each column as wide as its widest text within the area; a column without text keeps its width. */
export function fitColumns(book: Book, sheet: Sheet, area: Rectangle): void {
  const widths = new Map<number, number>();
  for (const { column, cell } of sheet.cellsIn(area)) {
    const width = cellWidth(book, cell);
    if (width > 0) widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) setColumnWidth(book, sheet, { ...area, column, columnCount: 1 }, Math.min(width + CELL_PADDING, MAX_WIDTH));
}

/** Makes each row as high as its text needs at the columns' present widths. */
export function fitRows(book: Book, sheet: Sheet, area: Rectangle): void {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    const height = cellHeight(book, sheet, column, cell);
    if (height > 0) heights.set(row, Math.max(heights.get(row) ?? DEFAULT_ROW_HEIGHT, height));
  }
  for (const [row, height] of heights) setRowHeight(book, sheet, { ...area, row, rowCount: 1 }, Math.min(height, MAX_HEIGHT), { isFitted: true });
}

const LINE_HEIGHT_PER_POINT = DEFAULT_ROW_HEIGHT / 11;
/** Points, on both sides together. */
const CELL_PADDING = 6;
const MAX_WIDTH = 1_000;
const MAX_HEIGHT = 409.5;
const INDENT_WIDTH = 9;

function cellWidth(book: Book, { value, style }: Cell): number {
  if (style.wrapText) return 0;
  const lines = displayText(value, style.numberFormat, { date1904: book.date1904 }).split('\n');
  return Math.max(...lines.map((line) => textWidth(line, style.font))) + style.indentLevel * INDENT_WIDTH;
}

function cellHeight(book: Book, sheet: Sheet, column: number, { value, style }: Cell): number {
  const text = displayText(value, style.numberFormat, { date1904: book.date1904 });
  const inner = sheet.columnWidth(column) - CELL_PADDING - style.indentLevel * INDENT_WIDTH;
  const lineCount = style.wrapText ? wrappedLineCount(text, Math.max(inner, style.font.size), style.font) : 1;
  return lineCount * style.font.size * LINE_HEIGHT_PER_POINT;
}
