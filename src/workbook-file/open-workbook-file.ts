/**
 * An .xlsx file that somebody has chosen, as sources of an import. It is read by our own reader, with its guards against bombs and
 * damage, and without any Excel: nothing is calculated, and nothing of the file but its cells comes further.
 */
import { mergedDownwards } from '../domain/exchange/merged-cells';
import { EMPTY_CELL, type SourceCell, type SourceGrid } from '../domain/exchange/source-grid';
import { displayText } from '../host/engine/text';
import type { Rectangle } from '../host/model/address';
import type { Book } from '../host/model/book';
import type { Cell } from '../host/model/cell';
import { CellError } from '../host/model/scalar';
import type { Sheet } from '../host/model/sheet';
import { readXlsx } from '../host/xlsx/read';
import { XlsxError } from '../host/xlsx/xlsx-error';
import { dateOfSerial } from '../sheets/date-serial';

export interface OpenedWorkbookFile {
  /** Those on which something stands and that people can see, in the order of the tabs. */
  readonly sheets: readonly SheetOfFile[];
}

export interface SheetOfFile {
  readonly name: string;
  /** Cells of the rectangle around all that stands there. */
  readonly cells: number;
  /** Its first rows, to see what it is about. */
  top(): SourceGrid;
  /** All of it: ask first how many cells that is. */
  all(): SourceGrid;
}

/** Why a file cannot be read, in one plain sentence. */
export interface RefusedFile {
  readonly refused: string;
  readonly isTooLarge: boolean;
}

/** Enough of a sheet to see what it is about. */
const TOP_ROWS = 100;

export async function openWorkbookFile(bytes: Uint8Array): Promise<OpenedWorkbookFile | RefusedFile> {
  try {
    const { book } = await readXlsx(bytes);
    return { sheets: book.sheets.flatMap((sheet) => sheetOfFile(book, sheet)) };
  } catch (error) {
    if (error instanceof XlsxError) return { refused: error.message, isTooLarge: error.code === 'too-large' };
    throw error;
  }
}

function sheetOfFile(book: Book, sheet: Sheet): SheetOfFile[] {
  const used = sheet.visibility === 'VeryHidden' ? null : sheet.usedArea({ valuesOnly: true });
  if (used === null) return [];
  const ofRows = (rowCount: number): SourceGrid => gridOf(book, sheet, { ...used, rowCount });
  return [{ name: sheet.name, cells: used.rowCount * used.columnCount, top: () => ofRows(Math.min(used.rowCount, TOP_ROWS)), all: () => ofRows(used.rowCount) }];
}

function gridOf({ date1904 }: Book, sheet: Sheet, area: Rectangle): SourceGrid {
  const rows: SourceCell[][] = Array.from({ length: area.rowCount }, () => []);
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    const line = rows[row - area.row];
    if (line === undefined || (cell.value === null && cell.formula === null)) continue;
    while (line.length < column - area.column) line.push(EMPTY_CELL);
    line[column - area.column] = sourceCell(cell, date1904);
  }
  return {
    name: sheet.name,
    rows: mergedDownwards(rows, sheet.mergedAreas, area),
    firstRow: area.row,
    firstColumn: area.column,
    dayOf: (serial) => dateOfSerial(serial, date1904 ? 1904 : 1900),
  };
}

/** A formula is gone, and what it last showed is left. */
function sourceCell({ value, formula, style }: Cell, date1904: boolean): SourceCell {
  if (value === null && formula !== null) return { value: formula, text: formula, lacksResult: true };
  const plain = value instanceof CellError ? value.code : (value ?? '');
  return { value: plain, text: displayText(value, style.numberFormat, { date1904 }) || String(plain) };
}
