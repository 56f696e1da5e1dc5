import type { CellValue } from '../sheets/cell';
import { cellState, type CellState } from '../sheets/cell-state';
import type { EditGuard } from '../sheets/edit-plan';
import { rangeOf } from './write-sheets';

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

/** A row of the plan's guards as it stood at the moment of writing. */
export interface SeenGuard {
  readonly guard: EditGuard;
  readonly found: Excel.Range;
}

/** Queues the look at what has to stand around the cells that are written. It has to come before the writing, and costs no round trip. */
export function queueGuards({ workbook }: Excel.RequestContext, guards: readonly EditGuard[]): SeenGuard[] {
  return guards.map((guard) => ({ guard, found: rangeOf(workbook.worksheets.getItem(guard.sheet), guard.area).load('values') }));
}

/** Whether the row there is another one than was meant: others have inserted, sorted or deleted rows, or moved columns. */
export function hasMoved({ guard, found }: SeenGuard): boolean {
  const [values = []] = found.values as CellValue[][];
  return guard.values.some((value, column) => value !== null && values[column] !== value);
}

/** What stood in the cell when it was looked at. */
export function stateOf(found: Excel.Range): CellState {
  const [value, formula, numberFormat] = [found.values, found.formulas, found.numberFormat].map((cells) => (cells as unknown[][])[0]?.[0]);
  return cellState(value as CellState['value'], formula as CellState['value'], String(numberFormat));
}
