import type { CellValue } from '../sheets/cell';
import { bytesAtOnce, takeLess } from './bytes-at-once';
import { isTooLarge, Overtaken } from './excel-refusal';

/** What stands in a range, as far as it was asked for; what was not is empty. */
export interface RangeCells {
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly formulas: CellValue[][];
  readonly numberFormat: string[][];
}

export type CellProperty = keyof RangeCells;

export interface RangeToRead {
  readonly range: Excel.Range;
  /** What it covers; left out where that has been loaded. */
  readonly extent?: Extent;
  readonly properties: readonly CellProperty[];
  /** What a cell may come to, in bytes: a guess, and where it is too low Excel says so. */
  readonly bytesPerCell: number;
}

type Extent = Readonly<Pick<Excel.Range, 'rowCount' | 'columnCount'>>;

/** What a cell of a table comes to for each property: most hold a word, a day or nothing. */
export const BYTES_PER_CELL = 20;
/** To ask for a range takes something, too. */
const BYTES_PER_RANGE = 500;
/** More often than this nobody sorts by chance. */
const MOST_ATTEMPTS = 3;

/**
 * Reads ranges that together are more than Excel hands over at once: some rows in each round trip, as many as it gives. A
 * range that took several is held against its first column in the end, in one more: where others have inserted, deleted or
 * sorted rows meanwhile, all is read again.
 *
 * @throws Overtaken where others did so again and again.
 */
export async function readInParts(context: Excel.RequestContext, wanted: readonly RangeToRead[]): Promise<RangeCells[]> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const readings = await readAll(context, wanted);
    if (await areStill(context, readings.filter(({ parts }) => parts > 1))) return readings.map(({ cells }) => cells);
  }
  throw new Overtaken();
}

/**
 * Sends what is queued and reads ranges with it, in one round trip where that is not too much for one; in parts otherwise, one
 * after the other: what is written by them has to be looked at once more in the moment of writing.
 *
 * @throws what Excel answered where what was queued and all of the ranges were more than it hands over at once: all has to be
 *   asked for anew then, and is read in parts.
 */
export async function sendAndRead(context: Excel.RequestContext, wanted: readonly RangeToRead[]): Promise<RangeCells[]> {
  const bytes = wanted.reduce((sum, one) => sum + BYTES_PER_RANGE + extentOf(one).rowCount * bytesPerRow(one), 0);
  if (bytes > bytesAtOnce()) {
    await context.sync();
    return (await readAll(context, wanted)).map(({ cells }) => cells);
  }
  for (const { range, properties } of wanted) range.load(properties.join());
  try {
    await context.sync();
  } catch (cause) {
    if (isTooLarge(cause) && wanted.length > 0) takeLess(bytes);
    throw cause;
  }
  return wanted.map(({ range, properties }) => loadedCells(range, properties));
}

/** What stands in a range that has been loaded whole. */
export function loadedCells(range: Excel.Range, properties: readonly CellProperty[]): RangeCells {
  return { ...noCells(), ...Object.fromEntries(properties.map((property) => [property, rowsOf(range, property)])) };
}

interface Reading extends RangeToRead {
  readonly cells: RangeCells;
  /** How many round trips it took. */
  parts: number;
}

/** Rows of a range that are still to be read. */
interface Slice {
  readonly of: Reading;
  readonly row: number;
  readonly rowCount: number;
}

async function readAll(context: Excel.RequestContext, wanted: readonly RangeToRead[]): Promise<Reading[]> {
  const readings = wanted.map((one): Reading => ({ ...one, cells: noCells(), parts: 0 }));
  let left: readonly Slice[] = readings.map((of) => ({ of, row: 0, rowCount: extentOf(of).rowCount }));
  while (left.length > 0) {
    const { now, later } = nextSlices(left);
    const asked = now.map((slice) => ({ slice, part: queueSlice(slice) }));
    try {
      await context.sync();
    } catch (cause) {
      const rows = now.reduce((sum, { rowCount }) => sum + rowCount, 0);
      if (!isTooLarge(cause) || rows <= 1) throw cause;
      takeLess(now.reduce((sum, { of, rowCount }) => sum + rowCount * bytesPerRow(of), 0));
      continue;
    }
    for (const { slice, part } of asked) take(slice.of, part);
    left = later;
  }
  return readings;
}

/** As many rows as are asked for at once, and one at least. */
function nextSlices(slices: readonly Slice[]): { now: Slice[]; later: Slice[] } {
  const now: Slice[] = [];
  let room = bytesAtOnce();
  for (const [index, slice] of slices.entries()) {
    const bytes = bytesPerRow(slice.of);
    const rowCount = Math.min(slice.rowCount, Math.max(now.length === 0 ? 1 : 0, Math.floor((room - BYTES_PER_RANGE) / bytes)));
    if (rowCount > 0) now.push({ ...slice, rowCount });
    if (rowCount < slice.rowCount) return { now, later: [{ ...slice, row: slice.row + rowCount, rowCount: slice.rowCount - rowCount }, ...slices.slice(index + 1)] };
    room -= BYTES_PER_RANGE + rowCount * bytes;
  }
  return { now, later: [] };
}

function queueSlice({ of, row, rowCount }: Slice): Excel.Range {
  const { range, properties } = of;
  if (rowCount === extentOf(of).rowCount) return range.load(properties.join());
  return range.getRow(row).getResizedRange(rowCount - 1, 0).load(properties.join());
}

function take(reading: Reading, part: Excel.Range): void {
  for (const property of reading.properties) for (const row of rowsOf(part, property)) (reading.cells[property] as unknown[]).push(row);
  reading.parts += 1;
}

/** Whether the same rows stand in ranges that were read in parts. The first column in which anything stands tells rows apart. */
async function areStill(context: Excel.RequestContext, readings: readonly Reading[]): Promise<boolean> {
  if (readings.length === 0) return true;
  const looks = readings.map(({ range, properties: [property = 'values'], cells }) => {
    const seen = cells[property];
    const column = Math.max(0, (seen[0] ?? []).findIndex((_, index) => seen.some((row) => row[index] !== '')));
    return { seen: seen.map((row) => row[column]), property, now: range.getColumn(column).load(property) };
  });
  await context.sync();
  return looks.every(({ seen, property, now }) => {
    const rows = rowsOf(now, property);
    return rows.length === seen.length && rows.every(([value], row) => value === seen[row]);
  });
}

function rowsOf(range: Excel.Range, property: CellProperty): unknown[][] {
  return range[property] as unknown[][];
}

function bytesPerRow(one: RangeToRead): number {
  return extentOf(one).columnCount * one.properties.length * one.bytesPerCell;
}

function extentOf({ range, extent = range }: RangeToRead): Extent {
  return extent;
}

export function noCells(): RangeCells {
  return { values: [], text: [], formulas: [], numberFormat: [] };
}
