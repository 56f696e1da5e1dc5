import { BooleanNumber, type IColumnData, type IObjectArrayPrimitiveType, type IRange, type IRowData, type IWorksheetData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../../model/address';
import { DEFAULT_ROW_HEIGHT, type Line, type Sheet } from '../../model/sheet';
import { pixels } from './units';

/** Everything of a sheet in the grid that is not a cell. Cells are never copied: see `CellContent`. */
export type SheetShape = Pick<
  IWorksheetData,
  | 'id' | 'name' | 'tabColor' | 'hidden' | 'freeze' | 'rowCount' | 'columnCount' | 'defaultColumnWidth' | 'defaultRowHeight'
  | 'zoomRatio' | 'mergeData' | 'rowData' | 'columnData' | 'rowHeader' | 'columnHeader' | 'showGridlines' | 'gridlinesColor'
>;

/**
 * How large the grid shows a sheet: what is used, with room around it. Excel shows a million rows, but the grid
 * measures each one, so it gets more only as they are needed: by contents, or by a selection further out.
 */
export function sheetShape(sheet: Sheet): SheetShape {
  const freeze = sheet.freeze;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freeze
      ? { xSplit: freeze.columnCount, ySplit: freeze.rowCount, startRow: freeze.rowCount || -1, startColumn: freeze.columnCount || -1 }
      : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    ...extent(sheet),
    zoomRatio: sheet.zoom / 100,
    defaultColumnWidth: pixels(sheet.standardWidth),
    defaultRowHeight: pixels(DEFAULT_ROW_HEIGHT),
    mergeData: sheet.mergedAreas.map(univerRange),
    rowData: lines(sheet.rows, (size): IRowData => ({ h: size, ia: BooleanNumber.FALSE })),
    columnData: lines(sheet.columns, (size): IColumnData => ({ w: size })),
    rowHeader: { width: 46, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    columnHeader: { height: 20, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

export function univerRange(area: Rectangle): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

function extent(sheet: Sheet): { rowCount: number; columnCount: number } {
  const used = sheet.usedArea();
  const reach = sheet.selection;
  // A whole selected column reaches to the bottom of the sheet, but asks for no more rows.
  const reachRows = reach.rowCount >= MAX_ROWS ? 0 : reach.row + reach.rowCount;
  const reachColumns = reach.columnCount >= MAX_COLUMNS ? 0 : reach.column + reach.columnCount;
  const rows = Math.max(used ? used.row + used.rowCount : 0, reachRows);
  const columns = Math.max(used ? used.column + used.columnCount : 0, reachColumns);
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(200, Math.ceil((rows + 50) / 100) * 100)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(26, columns + 5)),
  };
}

function lines<T extends { hd?: BooleanNumber }>(
  known: ReadonlyMap<number, Line>,
  sized: (px: number) => T,
): IObjectArrayPrimitiveType<T> {
  const data: IObjectArrayPrimitiveType<T> = {};
  for (const [index, line] of known) {
    // Heights that were fitted to their contents are fitted again to the fonts of this screen: see `RowHeights`.
    const shape = line.size === undefined || line.isFitted ? ({} as T) : sized(pixels(line.size));
    const isHidden = line.hidden === true || line.hiddenByFilter === true || line.size === 0;
    data[index] = isHidden ? { ...shape, hd: BooleanNumber.TRUE } : shape;
  }
  return data;
}
