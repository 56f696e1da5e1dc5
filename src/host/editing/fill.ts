import { translateFormula } from '../engine/references';
import { contains, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL, type Cell } from '../model/cell';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { seriesAfter, type SeriesKind } from './fill-series';
import { requireUnlocked } from './protection';
import { edit } from './write';

export const FILL_TYPES = [
  'FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues', 'FillDays', 'FillWeekdays', 'FillMonths', 'FillYears', 'LinearTrend', 'GrowthTrend',
] as const;
export type FillType = (typeof FILL_TYPES)[number];

/**
 * Goes on with what stands in the source over the rest of the destination, which holds the source at one of its ends and
 * is longer in one direction only. Throws InvalidArgument for any other destination, NotImplemented for trends.
 */
export function fillCells(book: Book, sheet: Sheet, source: Rectangle, destination: Rectangle, type: FillType): void {
  if (type === 'LinearTrend' || type === 'GrowthTrend') throw new ExcelError('NotImplemented');
  const direction = directionOf(source, destination);
  const fill = (): void => {
    for (const line of linesOf(source, direction)) fillLine(sheet, line, stretchOf(source, destination, direction), direction, type);
  };
  const gained = gainedArea(source, destination, direction);
  if (type === 'FillFormats') {
    requireUnlocked(sheet, gained);
    fill();
  } else edit(book, sheet, gained, fill);
  if (type !== 'FillValues') book.note({ kind: 'cells', sheetId: sheet.id, area: gained, what: 'style' });
}

type Direction = 'Down' | 'Up' | 'Right' | 'Left';

function directionOf(source: Rectangle, destination: Rectangle): Direction {
  if (!contains(destination, source)) throw invalidArgument();
  const isTall = destination.column === source.column && destination.columnCount === source.columnCount;
  const isWide = destination.row === source.row && destination.rowCount === source.rowCount;
  if (isTall && destination.row === source.row && destination.rowCount > source.rowCount) return 'Down';
  if (isTall && destination.row < source.row && destination.row + destination.rowCount === source.row + source.rowCount) return 'Up';
  if (isWide && destination.column === source.column && destination.columnCount > source.columnCount) return 'Right';
  if (isWide && destination.column < source.column && destination.column + destination.columnCount === source.column + source.columnCount) return 'Left';
  throw invalidArgument();
}

function gainedArea(source: Rectangle, destination: Rectangle, direction: Direction): Rectangle {
  switch (direction) {
    case 'Down':
      return { ...destination, row: source.row + source.rowCount, rowCount: destination.rowCount - source.rowCount };
    case 'Up':
      return { ...destination, rowCount: destination.rowCount - source.rowCount };
    case 'Right':
      return { ...destination, column: source.column + source.columnCount, columnCount: destination.columnCount - source.columnCount };
    case 'Left':
      return { ...destination, columnCount: destination.columnCount - source.columnCount };
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The source's columns (rows, when filling sideways), each from the end where the filling begins to go on. */
function linesOf(source: Rectangle, direction: Direction): Place[][] {
  const isDownwards = direction === 'Down' || direction === 'Up';
  const [across, along] = isDownwards ? [source.columnCount, source.rowCount] : [source.rowCount, source.columnCount];
  return Array.from({ length: across }, (_, a) => {
    const line = Array.from({ length: along }, (__, b) =>
      isDownwards ? { row: source.row + b, column: source.column + a } : { row: source.row + a, column: source.column + b },
    );
    return direction === 'Up' || direction === 'Left' ? line.reverse() : line;
  });
}

function stretchOf(source: Rectangle, destination: Rectangle, direction: Direction): number {
  const gained = gainedArea(source, destination, direction);
  return direction === 'Down' || direction === 'Up' ? gained.rowCount : gained.columnCount;
}

function fillLine(sheet: Sheet, line: readonly Place[], count: number, direction: Direction, type: FillType): void {
  const cells = line.map(({ row, column }) => sheet.cell(row, column));
  const isBackwards = direction === 'Up' || direction === 'Left';
  const values = seriesKind(type) && cells.every(({ formula }) => formula === null) ? seriesAfter(cells, count, seriesKind(type) ?? 'default', isBackwards) : null;
  const last = line.at(-1);
  if (!last) return;
  for (let step = 0; step < count; step++) {
    const source = cells[step % cells.length];
    const from = line[step % line.length];
    if (!source || !from) continue;
    const sign = isBackwards ? -(step + 1) : step + 1;
    const to = direction === 'Down' || direction === 'Up' ? { row: last.row + sign, column: last.column } : { row: last.row, column: last.column + sign };
    sheet.setCell(to.row, to.column, filled(sheet.cell(to.row, to.column), source, from, to, values?.[step] ?? null, type));
  }
}

function seriesKind(type: FillType): SeriesKind | null {
  switch (type) {
    case 'FillDefault':
    case 'FillValues':
      return 'default';
    case 'FillSeries':
      return 'series';
    case 'FillDays':
      return 'days';
    case 'FillWeekdays':
      return 'weekdays';
    case 'FillMonths':
      return 'months';
    case 'FillYears':
      return 'years';
    default:
      return null;
  }
}

function filled(present: Cell, source: Cell, from: Place, to: Place, next: Cell['value'], type: FillType): Cell {
  if (type === 'FillFormats') return { ...present, style: source.style };
  const style = type === 'FillValues' ? present.style : source.style;
  if (source.formula !== null) return { ...EMPTY_CELL, formula: translateFormula(source.formula, to.row - from.row, to.column - from.column), style };
  return { ...EMPTY_CELL, value: next ?? source.value, style };
}
