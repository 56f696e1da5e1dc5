import { cellState, type CellState } from '../sheets/cell-state';

/** A cell that is written, with what stood there at that very moment: somebody may have written there since the workbook was read. */
export interface SeenCell {
  readonly cell: Excel.Range;
  readonly found: Excel.Range;
  /** What stood there when the workbook was read; null in a row that is new. */
  readonly before: CellState | null;
  readonly after: CellState;
}

/** Queues the look, which has to come before the writing. It costs no round trip. */
export function queueLook(cellAt: () => Excel.Range, before: CellState | null, after: CellState): SeenCell {
  return { cell: cellAt(), found: cellAt().load('values,formulas,numberFormat'), before, after };
}

/** Whether something else stood there than what was to be written over. In a new row Excel may have filled in a formula. */
export function isOvertaken({ found, before }: SeenCell): boolean {
  const { value, formula } = stateOf(found);
  if (before === null) return formula === null && value !== '';
  return formula !== before.formula || (formula === null && String(value) !== String(before.value));
}

/** What stood in the cell when it was looked at. */
export function stateOf(found: Excel.Range): CellState {
  const [value, formula, numberFormat] = [found.values, found.formulas, found.numberFormat].map((cells) => (cells as unknown[][])[0]?.[0]);
  return cellState(value as CellState['value'], formula as CellState['value'], String(numberFormat));
}
