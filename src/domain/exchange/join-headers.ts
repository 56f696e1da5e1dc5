import type { Rows } from '../model/workspace';
import { suggestionsOf } from './match-headers';
import { EMPTY_CELL, isEmptyCell, type SourceCell, type SourceGrid } from './source-grid';

export interface JoinedHeaders {
  readonly cells: readonly SourceCell[];
  /** The row below the header row that belongs to it, from 0; null for none. */
  readonly second: number | null;
}

/**
 * The headers of columns that two rows head: above `Timescale` stands over two columns, below they are `Start` and `Complete by`. The
 * row above or below counts where it says what a column is that the header row leaves open, and says nothing else.
 */
export function joinHeaders({ rows }: Pick<SourceGrid, 'rows'>, headerRow: number, collection: keyof Rows): JoinedHeaders {
  const own = rows[headerRow] ?? [];
  const [above, below] = [rows[headerRow - 1] ?? [], rows[headerRow + 1] ?? []];
  // A header that is merged over two rows makes both of them headers.
  const isSpanned = below.some((cell, column) => cell.isContinued === true && !isEmptyCell(own[column]));
  if (isSpanned || saysMore(below, own, collection)) return { cells: joined(own, below), second: headerRow + 1 };
  return { cells: saysMore(above, own, collection) ? joined(above, own) : own, second: null };
}

/** Where both say something, the lower one says it more closely. */
function joined(upper: readonly SourceCell[], lower: readonly SourceCell[]): SourceCell[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [first = EMPTY_CELL, second = EMPTY_CELL] = [upper[column], lower[column]];
    return isEmptyCell(second) ? first : second;
  });
}

/** Whether all that such a row has are headers that we know, and one of them over a column that has none yet. */
function saysMore(cells: readonly SourceCell[], own: readonly SourceCell[], collection: keyof Rows): boolean {
  const filled = [...cells.keys()].filter((column) => !isEmptyCell(cells[column]) && cells[column]?.isContinued !== true);
  if (!filled.some((column) => isEmptyCell(own[column]))) return false;
  const known = new Set(suggestionsOf(cells, collection, () => null).flatMap(({ column, confidence }) => (confidence === 'unsure' ? [] : [column])));
  return filled.every((column) => known.has(column));
}
