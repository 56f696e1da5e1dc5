import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { Style } from '../model/style';
import { requireAllowed } from './protection';

/** Gives the new style of a cell, or the very same one. */
export type Restyling = (style: Style, row: number, column: number) => Style;

/**
 * Changes how an area looks. Whole rows and columns keep their look as lines, so that cells which do not exist yet have
 * it as well. Throws AccessDenied on a sheet whose protection does not allow formatting.
 */
export function restyleArea(book: Book, sheet: Sheet, area: Rectangle, change: Restyling): void {
  requireAllowed(sheet, 'allowFormatCells');
  const isWholeColumns = area.rowCount === MAX_ROWS;
  const isWholeRows = area.columnCount === MAX_COLUMNS;
  if (isWholeColumns) restyleColumns(sheet, area, change);
  else if (isWholeRows) restyleRows(sheet, area, change);
  else
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) restyleCell(sheet, row, column, change);
  book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'style' });
  if (isWholeColumns || isWholeRows) book.note({ kind: 'lines', sheetId: sheet.id });
}

function restyleCell(sheet: Sheet, row: number, column: number, change: Restyling): void {
  const cell = sheet.cell(row, column);
  const style = change(cell.style, row, column);
  if (style !== cell.style) sheet.setCell(row, column, { ...cell, style });
}

/** Stored cells first: they must see the line's old look to know what they inherited from it. */
function restyleColumns(sheet: Sheet, area: Rectangle, change: Restyling): void {
  for (const { row, column } of [...sheet.cellsIn(area)]) restyleCell(sheet, row, column, change);
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const line = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...line, style: change(sheet.inheritedStyle(MAX_ROWS, column), 0, column) });
  }
  // A row's own look lies over the column's, so where they cross the cell needs one of its own.
  for (const [row, line] of sheet.rows)
    if (line.style)
      for (let column = area.column; column < Math.min(area.column + area.columnCount, CROSSINGS); column++)
        restyleCell(sheet, row, column, change);
}

function restyleRows(sheet: Sheet, area: Rectangle, change: Restyling): void {
  for (const { row, column } of [...sheet.cellsIn(area)]) restyleCell(sheet, row, column, change);
  const styledColumns = [...sheet.columns].filter(([, line]) => line.style).map(([column]) => column);
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (const column of styledColumns) restyleCell(sheet, row, column, change);
    const line = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { ...line, style: change(line.style ?? sheet.inheritedStyle(row, MAX_COLUMNS), row, 0) });
  }
}

/** Columns looked at where styled rows cross restyled columns: the whole sheet at once needs no crossing cells. */
const CROSSINGS = 1_000;
