import { bytesAtOnce } from '../bytes-at-once';

/** What is written at once. */
export interface AtOnce<Item> {
  readonly items: Item[];
  readonly bytes: number;
  /** Whether more are left for another pass. */
  readonly isPart: boolean;
}

/** Of what is to be written as much as Excel takes at once, from the first on, and one at least. */
export function atOnce<Item>(items: readonly Item[], bytesOf: (item: Item, before: Item | undefined) => number): AtOnce<Item> {
  let bytes = 0;
  for (const [index, item] of items.entries()) {
    const needed = bytesOf(item, items[index - 1]);
    if (index > 0 && bytes + needed > bytesAtOnce()) return { items: items.slice(0, index), bytes, isPart: true };
    bytes += needed;
  }
  return { items: [...items], bytes, isPart: false };
}

/** Cells one below the other are looked at, written, looked at again and put back as one range. */
export const BYTES_PER_RUN = 3000;
/** What a cell takes beside what it holds: its number format, twice. */
export const BYTES_PER_CELL_WRITTEN = 60;
