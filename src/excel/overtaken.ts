import type { CellValue } from '../sheets/cell';
import type { CellBlock } from '../sheets/cell-blocks';
import { cellState, type CellState } from '../sheets/cell-state';
import type { EditGuard } from '../sheets/edit-plan';
import { blockRange, type States } from './write-cells';
import { rangeOf } from './write-sheets';

/** Cells that are written, with what stood there at that very moment: somebody may have written there since the workbook was read. */
export interface SeenBlock {
  /** The same range is written to afterwards: it follows its cells when others insert or delete rows meanwhile. */
  readonly range: Excel.Range;
  /** The columns in which it lay then, by their place: the range is of no more use once others have deleted its row. */
  readonly columns: () => Excel.Range;
  /** What stood in it, once the batch was sent. */
  readonly found: Excel.Range;
  /** What stood there when the workbook was read; null in rows that are new. */
  readonly before: States | null;
  /** What is written; null for cells that are left as they are. */
  readonly after: States;
}

/** Queues the look, which has to come before the writing. It costs no round trip. */
export function queueLook(context: Excel.RequestContext, block: CellBlock): SeenBlock {
  const range = blockRange(context, block);
  return { range, columns: () => blockRange(context, block).getEntireColumn(), found: blockRange(context, block).load('values,formulas,numberFormat'), before: block.before, after: block.after };
}

/** Queues the same of new rows. */
export function queueLookAtRows(rowsAt: () => Excel.Range, after: States): SeenBlock {
  const range = rowsAt();
  return { range, columns: () => rowsAt().getEntireColumn(), found: range.load('values,formulas,numberFormat'), before: null, after };
}

/** Whether something else stood there than what was to be written over. In a new row Excel may have filled in a formula. */
export function isOvertaken({ found, before, after }: SeenBlock): boolean {
  return statesOf(found, after).some((cells, row) =>
    cells.some((state, column) => {
      if (state === null) return false;
      const { value, formula } = state;
      const meant = before?.[row]?.[column] ?? null;
      if (meant === null) return formula === null && value !== '';
      return formula !== meant.formula || (formula === null && String(value) !== String(meant.value));
    }),
  );
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

/** What stood in the cells of a range that was looked at; null for those that are null in `of`. */
export function statesOf(found: Excel.Range, of: States): (CellState | null)[][] {
  const [values, formulas, numberFormats] = [found.values, found.formulas, found.numberFormat] as [CellValue[][], CellValue[][], unknown[][]];
  return of.map((cells, row) => cells.map((one, column) => (one === null ? null : cellState(values[row]?.[column] ?? '', formulas[row]?.[column] ?? '', String(numberFormats[row]?.[column])))));
}
