import { intersection, rectangle, type Rectangle } from '../model/address';

/** What remains of an area without another: up to four rectangles. */
export function subtract(area: Rectangle, taken: Rectangle): Rectangle[] {
  const hole = intersection(area, taken);
  if (!hole) return [area];
  const [bottom, right] = [area.row + area.rowCount, area.column + area.columnCount];
  const [holeBottom, holeRight] = [hole.row + hole.rowCount, hole.column + hole.columnCount];
  return [
    rectangle(area.row, area.column, hole.row - area.row, area.columnCount),
    rectangle(holeBottom, area.column, bottom - holeBottom, area.columnCount),
    rectangle(hole.row, area.column, hole.rowCount, hole.column - area.column),
    rectangle(hole.row, holeRight, hole.rowCount, right - holeRight),
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
