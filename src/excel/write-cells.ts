import { stepsTo, type CellState } from '../sheets/cell-state';
import type { LongerTable, WiderTable } from '../sheets/edit-plan';
import { rangeOf } from './write-sheets';

/** Queues that a cell comes to a state; `numberFormat` is the one that it has, null where that is not known. */
export function queueState(cell: Excel.Range, state: CellState, numberFormat: string | null): void {
  for (const step of stepsTo(state, numberFormat)) {
    if ('content' in step) cell.formulas = [[step.content]];
    else cell.numberFormat = [[step.numberFormat]];
  }
}

/** The cells into which a longer table's new rows go. */
export function rowsBelow({ workbook }: Excel.RequestContext, { sheet, body, rows }: LongerTable): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheet), { ...body, row: body.row + body.rowCount, rowCount: rows.length });
}

export function excelTable({ workbook }: Excel.RequestContext, { sheet, body }: LongerTable | WiderTable): Excel.Table {
  return rangeOf(workbook.worksheets.getItem(sheet), body).getTables(false).getFirst();
}
