import { mergedDownwards } from '../domain/exchange/merged-cells';
import type { SourceCell } from '../domain/exchange/source-grid';
import type { CellValue } from '../sheets/cell';
import type { DateSystem } from '../sheets/date-serial';
import { DATE_SYSTEM_NAME } from '../sheets/hidden-names';
import { FIRST_DAY_OF_1904 } from '../sheets/state-sheet';
import { readMergedAreas } from './merged-areas';
import { BYTES_PER_CELL, noCells, readInParts } from './read-in-parts';

/** What stands on a sheet, from its first used cell on. */
export interface SheetGrid {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly SourceCell[])[];
  /** How its workbook counts days, as far as that is known: a workspace notes it. */
  readonly dateSystem: DateSystem | null;
}

/** What of a sheet was asked for and is too much to read at once. */
export interface TooLargeSheet {
  readonly sheet: string;
  readonly cells: number;
}

/** More than any plan has. */
export const MOST_CELLS = 400_000;
/** Enough to see what a sheet is about. */
const TOP_ROWS = 100;
const TOP_COLUMNS = 60;

/** The top of every sheet that people see, in the order of the tabs, in two round trips. Blank ones are left out. */
export async function readTops(context: Excel.RequestContext): Promise<SheetGrid[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const used = sheets.items
    .filter(({ visibility }) => visibility !== 'VeryHidden')
    .map((sheet) => ({ sheet: sheet.name, range: sheet.getRangeByIndexes(0, 0, TOP_ROWS, TOP_COLUMNS).getUsedRangeOrNullObject(true).load('values,text,rowIndex,columnIndex') }));
  await context.sync();
  return used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [gridOf(sheet, range, range)]));
}

/**
 * All of a sheet, in three round trips, or more where it is more than Excel hands over at once: formulas are gone, and what they show
 * is left. A cell that is merged over several rows speaks for each of them.
 *
 * @returns null where there is no such sheet, or nothing stands on it.
 */
export async function readGrid(context: Excel.RequestContext, sheet: string): Promise<SheetGrid | TooLargeSheet | null> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
  const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const noted = context.workbook.names.getItemOrNullObject(DATE_SYSTEM_NAME).getRangeOrNullObject().load('values');
  await context.sync();
  if (worksheet.isNullObject || used.isNullObject) return null;
  const count = used.rowCount * used.columnCount;
  if (count > MOST_CELLS) return { sheet: worksheet.name, cells: count };
  const [read = noCells()] = await readInParts(context, [{ range: used, properties: ['values', 'text'], bytesPerCell: BYTES_PER_CELL }]);
  const dateSystem = noted.isNullObject ? null : (noted.values as unknown[][])[0]?.[0] === FIRST_DAY_OF_1904 ? 1904 : 1900;
  const grid = gridOf(worksheet.name, used, read);
  const merged = await readMergedAreas(context, worksheet, { row: used.rowIndex, column: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount });
  return { ...grid, rows: mergedDownwards(grid.rows, merged, { row: grid.firstRow, column: grid.firstColumn }), dateSystem };
}

function gridOf(sheet: string, { rowIndex, columnIndex }: Excel.Range, { values, text }: { readonly values: readonly (readonly unknown[])[]; readonly text: readonly (readonly string[])[] }): SheetGrid {
  const rows = (values as CellValue[][]).map((cells, row) => cells.map((value, column): SourceCell => ({ value, text: text[row]?.[column] || String(value) })));
  return { sheet, firstRow: rowIndex, firstColumn: columnIndex, rows, dateSystem: null };
}
