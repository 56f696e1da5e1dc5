import { cellState, type CellState } from '../sheets/cell-state';

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
  const found = cellAt().load('values,formulas,numberFormat');
  return { cellAt, found: () => stateOf(found, 0, 0), before, after };
}

/** Whether something else stood there than what was to be written over. In a new row Excel may have filled in a formula. */
export function isOvertaken({ found, before }: SeenCell): boolean {
  const { value, formula } = found();
  if (before === null) return formula === null && value !== '';
  return formula !== before.formula || (formula === null && String(value) !== String(before.value));
}

/** Queues one look at new rows as a whole: a look at each of thousands of cells would be more than Excel on the web takes at once. */
export function queueLookAtRows(range: Excel.Range, cellAt: (row: number, column: number) => Excel.Range, rows: readonly (readonly (CellState | null)[])[]): SeenCell[] {
  const found = range.load('values,formulas,numberFormat');
  return rows.flatMap((cells, row) =>
    cells.flatMap((after, column) => (after === null ? [] : [{ cellAt: () => cellAt(row, column), found: () => stateOf(found, row, column), before: null, after }])),
  );
}

function stateOf(found: Excel.Range, row: number, column: number): CellState {
  const [value, formula, numberFormat] = [found.values, found.formulas, found.numberFormat].map((cells) => (cells as unknown[][])[row]?.[column]);
  return cellState(value as CellState['value'], formula as CellState['value'], String(numberFormat));
}
