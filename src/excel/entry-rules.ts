import { areaName, type Area } from '../sheets/address';
import { uncovered, type EntryRule } from '../sheets/entry-rules';

/** Asks for the cells of a column that have no rule, as after somebody has pasted over them. Cells with a rule of somebody's own have one. @returns what gives them, once that has been sent. */
export function queueBareCells({ workbook }: Excel.RequestContext, { sheet, area }: Pick<EntryRule, 'sheet' | 'area'>): () => Area[] {
  const covered = workbook.worksheets.getItem(sheet).getRange(areaName(area)).getSpecialCellsOrNullObject('DataValidations');
  covered.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => uncovered(area, covered.isNullObject ? [] : covered.areas.items.map(areaOf));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
