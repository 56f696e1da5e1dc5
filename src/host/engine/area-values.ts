import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { Matrix } from './matrix';
import type { SheetArea } from './value';

/** Reads what stands in an area. Whole columns and rows end where the sheet's contents end, and have at least one cell. */
export function readArea({ sheet, area }: SheetArea): Matrix {
  const end = used(sheet, area);
  const { row, column, rowCount, columnCount } = end;
  if (rowCount * columnCount > MANY_CELLS) return readSparsely(sheet, end);
  const values = new Array<Scalar>(rowCount * columnCount).fill(null);
  for (let step = 0; step < rowCount; step++) {
    const line = sheet.cells.get(row + step);
    if (!line) continue;
    for (let across = 0; across < columnCount; across++) {
      const cell = line.get(column + across);
      if (cell) values[step * columnCount + across] = cell.value;
    }
  }
  return Matrix.of(rowCount, columnCount, values);
}

/** Areas of more cells than this, such as `A2:A1048576`, are mostly blank and kept as such. */
const MANY_CELLS = 100_000;

function readSparsely(sheet: Sheet, area: Rectangle): Matrix {
  const filled = new Map<number, Scalar>();
  for (const { row, column, cell } of sheet.cellsIn(area))
    if (cell.value !== null) filled.set((row - area.row) * area.columnCount + column - area.column, cell.value);
  return Matrix.mostly(null, area.rowCount, area.columnCount, filled);
}

function used(sheet: Sheet, area: Rectangle): Rectangle {
  let { rowCount, columnCount } = area;
  if (rowCount === MAX_ROWS) rowCount = 1 + lastOf(sheet.cells.keys());
  if (columnCount === MAX_COLUMNS) {
    columnCount = 1;
    for (const line of sheet.cells.values()) columnCount = Math.max(columnCount, 1 + lastOf(line.keys()));
  }
  return { ...area, rowCount, columnCount };
}

function lastOf(indices: Iterable<number>): number {
  let last = 0;
  for (const index of indices) if (index > last) last = index;
  return last;
}
