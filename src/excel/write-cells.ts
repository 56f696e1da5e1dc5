import { stepsTo, type CellState } from '../sheets/cell-state';
import type { CellBlock } from '../sheets/cell-blocks';
import type { CellValue } from '../sheets/cell';
import type { LongerTable, WiderTable } from '../sheets/edit-plan';
import { rangeOf } from './write-sheets';

/** What cells of a range come to, row by row; null for a cell that stays as it is. */
export type States = readonly (readonly (CellState | null)[])[];

/** The number format that a cell has; null where that is not known. */
export type FormatAt = (row: number, column: number) => string | null;

/** Queues that the cells of a range come to these states, in at most three assignments. */
export function queueStates(range: Excel.Range, states: States, formatAt: FormatAt): void {
  const steps = states.map((cells, row) => cells.map((state, column) => (state === null ? [] : stepsTo(state, formatAt(row, column)))));
  const formatsFirst = steps.map((cells) => cells.map(([first]) => (first !== undefined && 'numberFormat' in first ? first.numberFormat : null)));
  const contents = steps.map((cells) => cells.map((each) => each.reduce<CellValue | null>((content, step) => ('content' in step ? step.content : content), null)));
  const formatsLast = steps.map((cells) => cells.map((each) => lastFormat(each.at(-1))));
  if (isAny(formatsFirst)) range.numberFormat = formatsFirst;
  if (isAny(contents)) range.formulas = contents;
  if (isAny(formatsLast)) range.numberFormat = formatsLast;
}

export function blockRange({ workbook }: Excel.RequestContext, { sheet, row, column, after }: CellBlock): Excel.Range {
  const worksheet = workbook.worksheets.getItem(sheet);
  const columnCount = after[0]?.length ?? 1;
  return after.length === 1 && columnCount === 1 ? worksheet.getCell(row, column) : worksheet.getRangeByIndexes(row, column, after.length, columnCount);
}

/** The cells into which a longer table's new rows go. */
export function rowsBelow({ workbook }: Excel.RequestContext, { sheet, body, rows }: LongerTable): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheet), { ...body, row: body.row + body.rowCount, rowCount: rows.length });
}

export function excelTable({ workbook }: Excel.RequestContext, { sheet, body }: LongerTable | WiderTable): Excel.Table {
  return rangeOf(workbook.worksheets.getItem(sheet), body).getTables(false).getFirst();
}

function lastFormat(step: ReturnType<typeof stepsTo>[number] | undefined): string | null {
  return step !== undefined && 'numberFormat' in step ? step.numberFormat : null;
}

function isAny(cells: readonly (readonly unknown[])[]): boolean {
  return cells.some((row) => row.some((cell) => cell !== null));
}
