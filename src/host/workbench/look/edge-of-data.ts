import type { Sheet } from '../../model/sheet';

export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/**
 * Where Ctrl and an arrow key lead from a cell, as in Excel: to the end of the run of filled cells that it stands in, or
 * over blank cells to the next filled one, or to the edge of what is shown.
 * @param extent how many rows and columns are shown
 */
export function edgeOfData(
  sheet: Sheet, from: { row: number; column: number }, step: Step, extent: { rowCount: number; columnCount: number },
): { row: number; column: number } {
  const after = ({ row, column }: typeof from): typeof from => ({ row: row + step.rows, column: column + step.columns });
  const isInside = ({ row, column }: typeof from): boolean =>
    row >= 0 && column >= 0 && row < extent.rowCount && column < extent.columnCount;
  const isFilled = (place: typeof from): boolean => isInside(place) && sheet.cell(place.row, place.column).value !== null;
  let at = from;
  const isInRun = isFilled(at) && isFilled(after(at));
  while (isInside(after(at))) {
    if (isInRun && !isFilled(after(at))) break;
    at = after(at);
    if (!isInRun && isFilled(at)) break;
  }
  return at;
}
