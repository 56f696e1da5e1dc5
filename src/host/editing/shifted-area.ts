import type { Shift } from '../engine/references';
import { intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import { subtract } from './areas';

/** Where a row or column stands after the shift; null where it was deleted. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count > 0) return index + count;
  return index < at - count ? null : index + count;
}

/** Where an area stands after the shift: it moves, grows by what is inserted inside it, and loses what is deleted. Null for nothing left. */
export function shiftArea(area: Rectangle, shift: Shift): Rectangle | null {
  // A block that only partly took part stays where it was: cells cannot be torn apart.
  if (!isWithin(area, shift)) return area;
  if (shift.axis === 'rows') {
    if (area.rowCount === MAX_ROWS) return area;
    const span = shiftSpan(area.row, area.rowCount, shift, MAX_ROWS);
    return span && { ...area, row: span.first, rowCount: span.count };
  }
  if (area.columnCount === MAX_COLUMNS) return area;
  const span = shiftSpan(area.column, area.columnCount, shift, MAX_COLUMNS);
  return span && { ...area, column: span.first, columnCount: span.count };
}

/** The same for areas that may be torn apart, such as a rule's. */
export function shiftAreas(areas: readonly Rectangle[], shift: Shift): Rectangle[] {
  return areas.flatMap((area) => {
    const band = bandOf(shift);
    const inside = intersection(area, band);
    if (!inside) return [area];
    const moved = shiftArea(inside, shift);
    // Nothing is torn where the cells that took part lie before those that moved.
    if (moved !== null && isSameArea(moved, inside)) return [area];
    return [moved ?? [], ...subtract(area, band)].flat();
  });
}

function isSameArea(one: Rectangle, other: Rectangle): boolean {
  return one.row === other.row && one.column === other.column && one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}

/** True where every cell of the area lies in the rows or columns that took part. */
export function isWithin(area: Rectangle, { axis, within }: Shift): boolean {
  if (!within) return true;
  const [first, count] = axis === 'rows' ? [area.column, area.columnCount] : [area.row, area.rowCount];
  return first >= within.first && first + count - 1 <= within.last;
}

/** The whole rows or columns that took part, from one edge of the sheet to the other. */
function bandOf({ axis, within }: Shift): Rectangle {
  if (!within) return { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  const count = within.last - within.first + 1;
  return axis === 'rows'
    ? { row: 0, column: within.first, rowCount: MAX_ROWS, columnCount: count }
    : { row: within.first, column: 0, rowCount: count, columnCount: MAX_COLUMNS };
}

function shiftSpan(first: number, length: number, { at, count }: Shift, limit: number): { first: number; count: number } | null {
  if (count > 0) {
    if (first >= at) return first + count >= limit ? null : { first: first + count, count: Math.min(length, limit - first - count) };
    return first + length > at ? { first, count: Math.min(length + count, limit - first) } : { first, count: length };
  }
  const end = at - count;
  const lost = Math.max(0, Math.min(first + length, end) - Math.max(first, at));
  if (lost === length) return null;
  return { first: first < at ? first : Math.max(at, first + count), count: length - lost };
}
