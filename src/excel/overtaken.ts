import type { CellValue } from '../sheets/cell';
import { cellState, type CellState } from '../sheets/cell-state';
import type { EditGuard } from '../sheets/edit-plan';
import { rangeOf } from './write-sheets';

/** A cell that is written, with what stood there at that very moment: somebody may have written there since the workbook was read. */
export interface SeenCell {
  readonly cellAt: () => Excel.Range;
  /** What stood in it, once the batch was sent. */
  readonly found: () => CellState;
  /** What stood there when the workbook was read; null in a row that is new. */
  readonly before: CellState | null;
  readonly after: CellState;
}

/** Queues the look, which has to come before the writing. It costs no round trip. */
export function queueLook(cellAt: () => Excel.Range, before: CellState | null, after: CellState): SeenCell {
  // The same range is written to afterwards: it follows its cell when others insert or delete rows meanwhile.
  const cell = cellAt();
  const found = cellAt().load('values,formulas,numberFormat');
  return { cellAt: () => cell, found: () => stateOf(found, 0, 0), before, after };
}

/** Whether something else stood there than what was to be written over. In a new row Excel may have filled in a formula. */
export function isOvertaken({ found, before }: SeenCell): boolean {
  const { value, formula } = found();
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

/** Queues one look at new rows as a whole: a look at each of thousands of cells would be more than Excel on the web takes at once. */
export function queueLookAtRows(range: Excel.Range, rows: readonly (readonly (CellState | null)[])[]): SeenCell[] {
  const found = range.load('values,formulas,numberFormat');
  return rows.flatMap((cells, row) =>
    cells.flatMap((after, column) => (after === null ? [] : [{ cellAt: () => range.getCell(row, column), found: () => stateOf(found, row, column), before: null, after }])),
  );
}

/** What stood in one of its cells when a range was looked at. */
export function stateOf(found: Excel.Range, row = 0, column = 0): CellState {
  const [value, formula, numberFormat] = [found.values, found.formulas, found.numberFormat].map((cells) => (cells as unknown[][])[row]?.[column]);
  return cellState(value as CellState['value'], formula as CellState['value'], String(numberFormat));
}
