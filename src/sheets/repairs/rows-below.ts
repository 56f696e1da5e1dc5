import { isBlank, type CellValue } from '../cell';
import type { TableReading } from '../workbook-reading';
import { BLANK_ROWS_WITHIN } from './table-region';

/** What is typed below a table, where people may take it for rows of it. */
export interface RowsBelow {
  /** Rows by which the table has to become longer to take in those that follow closely, blank ones between them included; 0 for none. */
  readonly rows: number;
  /** Of these, the ones with something in them. */
  readonly filled: number;
  /** Filled rows further down, which may be anything. */
  readonly further: number;
}

/** Null where nothing is typed below. */
export function rowsBelow({ below }: Pick<TableReading, 'below'>): RowsBelow | null {
  const filled = below.flatMap((cells, row) => (isWritten(cells) ? [row] : []));
  if (filled.length === 0) return null;
  let [rows, count] = [0, 0];
  for (const row of filled) {
    if (row - rows > BLANK_ROWS_WITHIN) break;
    rows = row + 1;
    count += 1;
  }
  return { rows, filled: count, further: filled.length - count };
}

function isWritten(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => !isBlank(cell));
}
