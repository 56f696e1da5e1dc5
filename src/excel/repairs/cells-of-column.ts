import { cellState, GENERAL, holdsTheSame, writtenIn, type CellState } from '../../sheets/cell-state';
import type { RangeCells } from '../read-in-parts';

/** Asks what stands in the cells of a column. @returns what gives them from top to bottom, once that has been sent. */
export function stateOfCells(column: Excel.Range): () => CellState[] {
  column.load('values,formulas,numberFormat');
  return () => statesIn(column);
}

/** What was read of a column, from top to bottom. */
export function statesIn({ values, formulas, numberFormat }: Pick<RangeCells, 'values' | 'formulas' | 'numberFormat'>): CellState[] {
  return values.map(([value = ''], row) => cellState(value, formulas[row]?.[0] ?? '', String(numberFormat[row]?.[0])));
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
