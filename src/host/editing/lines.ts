import type { Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Line, Sheet } from '../model/sheet';
import { requireAllowed } from './protection';

/** Points for every column of the area; null goes back to the sheet's standard width. */
export function setColumnWidth(book: Book, sheet: Sheet, area: Rectangle, width: number | null): void {
  requireAllowed(sheet, 'allowFormatColumns');
  change(book, sheet, sheet.columns, area.column, area.columnCount, (line) => sized(line, width));
}

/** Points for every row of the area; null goes back to the default height. A fitted height is fitted again by Excel. */
export function setRowHeight(
  book: Book, sheet: Sheet, area: Rectangle, height: number | null, { isFitted = false } = {},
): void {
  requireAllowed(sheet, 'allowFormatRows');
  change(book, sheet, sheet.rows, area.row, area.rowCount, (line) => ({
    ...sized(line, height), ...(isFitted && { isFitted }),
  }));
}

/** Hides or shows the rows of the area; showing also brings back what a filter hid, as in Excel. */
export function hideRows(book: Book, sheet: Sheet, area: Rectangle, isHidden: boolean): void {
  requireAllowed(sheet, 'allowFormatRows');
  change(book, sheet, sheet.rows, area.row, area.rowCount, ({ hidden: _, hiddenByFilter: __, ...line }) =>
    isHidden ? { ...line, hidden: true } : line,
  );
}

export function hideColumns(book: Book, sheet: Sheet, area: Rectangle, isHidden: boolean): void {
  requireAllowed(sheet, 'allowFormatColumns');
  change(book, sheet, sheet.columns, area.column, area.columnCount, ({ hidden: _, ...line }) =>
    isHidden ? { ...line, hidden: true } : line,
  );
}

/** Hides the rows that a filter leaves out, and shows those that it lets through. */
export function filterRows(book: Book, sheet: Sheet, first: number, count: number, isLeftOut: (row: number) => boolean): void {
  change(book, sheet, sheet.rows, first, count, ({ hiddenByFilter: _, ...line }, row) =>
    isLeftOut(row) ? { ...line, hiddenByFilter: true } : line,
  );
}

export function isRowHidden(sheet: Sheet, row: number): boolean {
  const line = sheet.rows.get(row);
  return Boolean(line?.hidden ?? line?.hiddenByFilter);
}

function sized({ size: _, isFitted: __, ...line }: Line, size: number | null): Line {
  // Excel hides what has no size.
  if (size === 0) return { ...line, hidden: true };
  return size === null ? line : { ...line, size };
}

function change(
  book: Book, sheet: Sheet, lines: Map<number, Line>, first: number, count: number, next: (line: Line, index: number) => Line,
): void {
  for (let index = first; index < first + count; index++) {
    const line = next(lines.get(index) ?? {}, index);
    if (Object.keys(line).length > 0) lines.set(index, line);
    else lines.delete(index);
  }
  book.note({ kind: 'lines', sheetId: sheet.id });
}
