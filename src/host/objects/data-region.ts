import { intersection, MAX_COLUMNS, MAX_ROWS, rectangle, type Rectangle } from '../model/address';
import type { Sheet } from '../model/sheet';

type Direction = 'Left' | 'Right' | 'Up' | 'Down';

/** The block of cells around the area that blank rows and columns bound (Ctrl+A in Excel). */
export function surroundingRegion(sheet: Sheet, start: Rectangle): Rectangle {
  const used = sheet.usedArea({ valuesOnly: true });
  if (!used) return rectangle(start.row, start.column);
  let region: Rectangle = start;
  for (;;) {
    const grown = grow(sheet, region);
    if (!grown) return shrinkToContents(sheet, region) ?? rectangle(start.row, start.column);
    region = grown;
  }
}

/**
 * The last cell that Ctrl and an arrow key reach from the first cell of the area: the end of a run of filled cells, or
 * the next filled cell beyond blanks, or the edge of the sheet.
 */
export function edgeOfRegion(sheet: Sheet, from: Rectangle, direction: Direction): Rectangle {
  const [down, right] = STEPS[direction];
  let { row, column } = from;
  const isInside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  if (!isInside(row + down, column + right)) return rectangle(row, column);
  const isRun = isFilled(sheet, row, column) && isFilled(sheet, row + down, column + right);
  if (isRun) {
    while (isInside(row + down, column + right) && isFilled(sheet, row + down, column + right)) [row, column] = [row + down, column + right];
    return rectangle(row, column);
  }
  do [row, column] = [row + down, column + right];
  while (isInside(row + down, column + right) && !isFilled(sheet, row, column));
  return rectangle(row, column);
}

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] };

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const { value, formula } = sheet.cell(row, column);
  return value !== null || formula !== null;
}

/** The region with those of its four neighbouring lines that hold something; null where none does. */
function grow(sheet: Sheet, { row, column, rowCount, columnCount }: Rectangle): Rectangle | null {
  const around = intersection(rectangle(row - 1, column - 1, rowCount + 2, columnCount + 2), rectangle(0, 0, MAX_ROWS, MAX_COLUMNS));
  let [top, left, bottom, right] = [row, column, row + rowCount - 1, column + columnCount - 1];
  const before = [top, left, bottom, right].join();
  for (const place of around ? sheet.cellsIn(around) : []) {
    if (place.cell.value === null && place.cell.formula === null) continue;
    top = Math.min(top, place.row);
    bottom = Math.max(bottom, place.row);
    left = Math.min(left, place.column);
    right = Math.max(right, place.column);
  }
  const isSame = before === [top, left, bottom, right].join();
  return isSame ? null : rectangle(top, left, bottom - top + 1, right - left + 1);
}

/** A region that began on a blank cell keeps that cell: only a wholly blank one becomes nothing. */
function shrinkToContents(sheet: Sheet, region: Rectangle): Rectangle | null {
  for (const { cell } of sheet.cellsIn(region)) if (cell.value !== null || cell.formula !== null) return region;
  return null;
}
