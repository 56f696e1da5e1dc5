import { BooleanNumber, type IObjectArrayPrimitiveType, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation, RemoveSheetMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetHideMutation,
  SetWorksheetNameMutation, SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { Grid } from './grid';
import { sheetShape, type SheetShape } from './sheet-shape';
import { tabbedSheets } from './sheet-tabs';

/** Keeps the grid's sheets, tabs and lines as the book has them. */
export class SheetsInStep {
  private readonly shapes = new Map<string, string>();

  constructor(
    private readonly grid: Grid,
    private readonly book: Book,
  ) {
    for (const sheet of tabbedSheets(book)) this.shapes.set(sheet.id, JSON.stringify(sheetShape(sheet)));
  }

  /** Compares and mends. Shapes of sheets out of sight are left until they are shown. */
  follow(): void {
    const tabbed = tabbedSheets(this.book);
    tabbed.forEach((sheet, index) => this.followTab(sheet, index));
    // The sheet in view must be the right one before another vanishes, or the grid chooses one itself.
    const { activeSheet } = this.book;
    if (this.grid.activeSheet.getSheetId() !== activeSheet.id)
      this.grid.apply(SetWorksheetActiveOperation.id, { subUnitId: activeSheet.id });
    for (const sheet of tabbed) this.followVisibility(sheet);
    this.removeOthers(tabbed);
    this.followShape(activeSheet);
  }

  /** Brings the sheet's lines in step. Selections beyond what the grid shows make it larger. */
  private followShape(sheet: Sheet): void {
    const shape = sheetShape(sheet);
    const text = JSON.stringify(shape);
    if (this.shapes.get(sheet.id) === text) return;
    this.shapes.set(sheet.id, text);
    const worksheet = this.grid.workbook.getSheetBySheetId(sheet.id);
    if (worksheet) this.reshape(worksheet, shape);
  }

  private removeOthers(tabbed: readonly Sheet[]): void {
    for (const worksheet of this.grid.workbook.getSheets()) {
      const id = worksheet.getSheetId();
      if (tabbed.some((sheet) => sheet.id === id)) continue;
      this.shapes.delete(id);
      this.grid.apply(RemoveSheetMutation.id, { subUnitId: id, subUnitName: worksheet.getName() });
    }
  }

  private followTab(sheet: Sheet, index: number): void {
    const { workbook } = this.grid;
    const worksheet = workbook.getSheetBySheetId(sheet.id);
    if (!worksheet) {
      const shape = sheetShape(sheet);
      this.shapes.set(sheet.id, JSON.stringify(shape));
      this.grid.apply(InsertSheetMutation.id, { index, sheet: { ...shape, cellData: {} } });
      return;
    }
    const subUnitId = sheet.id;
    if (worksheet.getName() !== sheet.name) this.grid.apply(SetWorksheetNameMutation.id, { subUnitId, name: sheet.name });
    if (worksheet.getConfig().tabColor !== sheet.tabColor) this.grid.apply(SetTabColorMutation.id, { subUnitId, color: sheet.tabColor });
    if (sheet.visibility === 'Visible') this.followVisibility(sheet);
    const fromOrder = workbook.getConfig().sheetOrder.indexOf(sheet.id);
    if (fromOrder !== index) this.grid.apply(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder: index });
  }

  private followVisibility(sheet: Sheet): void {
    const hidden = sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const worksheet = this.grid.workbook.getSheetBySheetId(sheet.id);
    if (worksheet && worksheet.isSheetHidden() !== hidden)
      this.grid.apply(SetWorksheetHideMutation.id, { subUnitId: sheet.id, hidden });
  }

  private reshape(worksheet: Worksheet, shape: SheetShape): void {
    const config = worksheet.getConfig();
    replaceContents(config.rowData, shape.rowData);
    replaceContents(config.columnData, shape.columnData);
    config.rowCount = shape.rowCount;
    config.columnCount = shape.columnCount;
    config.defaultColumnWidth = shape.defaultColumnWidth;
    config.showGridlines = shape.showGridlines;
    config.rowHeader = shape.rowHeader;
    config.columnHeader = shape.columnHeader;
    worksheet.setMergeData(shape.mergeData);
    if (JSON.stringify(config.freeze) !== JSON.stringify(shape.freeze))
      this.grid.apply(SetFrozenMutation.id, { subUnitId: shape.id, ...shape.freeze });
  }
}

/** The grid's line managers hold on to the object itself, so it is filled anew in place. */
function replaceContents<T>(target: IObjectArrayPrimitiveType<T>, source: IObjectArrayPrimitiveType<T>): void {
  for (const key of Object.keys(target)) delete target[Number(key)];
  Object.assign(target, source);
}
