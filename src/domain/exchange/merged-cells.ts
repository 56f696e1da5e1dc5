import { EMPTY_CELL, isEmptyCell, type SourceCell } from './source-grid';

/** A block of cells that is shown as one. Row and column count from 0, as the source does. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * A cell that is merged over several rows speaks for each of them: an objective that stands beside four actions is that of all
 * four. To the right nothing is repeated: that is how titles are made.
 *
 * @param first where the first of these cells stands in the source.
 */
export function mergedDownwards(rows: readonly (readonly SourceCell[])[], areas: readonly MergedArea[], first: { readonly row: number; readonly column: number }): readonly (readonly SourceCell[])[] {
  const high = areas.filter(({ rowCount }) => rowCount > 1);
  if (high.length === 0) return rows;
  const filled = rows.map((cells) => [...cells]);
  for (const area of high) {
    const [row, column] = [area.row - first.row, area.column - first.column];
    const cell = rows[row]?.[column];
    if (cell === undefined || isEmptyCell(cell)) continue;
    for (const cells of filled.slice(row + 1, row + area.rowCount)) {
      while (cells.length < column) cells.push(EMPTY_CELL);
      cells[column] = { ...cell, isContinued: true };
    }
  }
  return filled;
}
