import type { CellValue } from '../../sheets/cell';
import { cellState, GENERAL, holdsTheSame, writtenIn, type CellState } from '../../sheets/cell-state';

/** Asks what stands in the cells of a column. @returns what gives them from top to bottom, once that has been sent. */
export function stateOfCells(column: Excel.Range): () => CellState[] {
  column.load('values,formulas,numberFormat');
  return () =>
    (column.values as CellValue[][]).map(([value = ''], row) => cellState(value, (column.formulas as CellValue[][])[row]?.[0] ?? '', String((column.numberFormat as unknown[][])[row]?.[0])));
}

/** Queues that the cells of a column come to these states. In between none has the text format, which would keep a formula as a text. */
export function queueCells(column: Excel.Range, states: readonly CellState[]): void {
  column.numberFormat = states.map(() => [GENERAL]);
  column.formulas = states.map((state) => [writtenIn(state)]);
  column.numberFormat = states.map(({ numberFormat }) => [numberFormat]);
}

/** Whether somebody has been quicker: what a formula shows may change for other reasons. */
export function sawOtherwise(now: CellState, before: CellState | undefined): boolean {
  return before === undefined || !holdsTheSame(now, before);
}
