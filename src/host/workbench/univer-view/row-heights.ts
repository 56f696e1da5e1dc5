import { BooleanNumber } from '@univerjs/core';
import type { Sheet } from '../../model/sheet';
import type { Grid } from './grid';

const MOST_ROWS = 400;

/**
 * Makes rows that have no height of their own as high as their wrapped or large texts, as Excel does. The book does not
 * keep these heights: they depend on the fonts at hand.
 */
export function fitRows(grid: Grid, sheet: Sheet): void {
  const { skeleton } = grid;
  if (!skeleton) return;
  const rowData = grid.activeSheet.getRowManager().getRowData();
  let measured = 0;
  for (const [row, cells] of sheet.cells) {
    if (sheet.rows.get(row)?.size !== undefined || measured > MOST_ROWS) continue;
    const columns = [...cells].filter(([, { style, value }]) => value !== null && (style.wrapText || style.font.size > 12)).map(([column]) => column);
    if (columns.length === 0) continue;
    measured += 1;
    const heights = columns.map((column) => skeleton.calculateAutoHeightForCell(row, column) ?? 0);
    const height = Math.max(grid.activeSheet.getConfig().defaultRowHeight, ...heights);
    rowData[row] = { ...rowData[row], ia: BooleanNumber.TRUE, ah: Math.min(height, 546) };
  }
}
