import type { Book } from '../../src/host/model/book';
import { EMPTY_CELL } from '../../src/host/model/cell';
import { DEFAULT_PAGE_LAYOUT } from '../../src/host/model/features';

/** A workbook as another one, so that each fault meets the same: far quicker than reading its file again. */
export function copyOfBook(book: Book): Book {
  // What every workbook shares is told by which object it is.
  return copyOf(book, new Map<unknown, unknown>([EMPTY_CELL, DEFAULT_PAGE_LAYOUT].map((shared) => [shared, shared])));
}

function copyOf<Value>(value: Value, known: Map<unknown, unknown>): Value {
  if (typeof value !== 'object' || value === null) return value;
  const already = known.get(value);
  if (already !== undefined) return already as Value;
  if (value instanceof Date) return new Date(value) as Value;
  if (value instanceof Map) return filled(value, new Map(), known, (copy) => value.forEach((one, key) => copy.set(copyOf(key, known), copyOf(one, known))));
  if (value instanceof Set) return filled(value, new Set(), known, (copy) => value.forEach((one) => copy.add(copyOf(one, known))));
  const empty = (Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object)) as Record<string, unknown>;
  return filled(value, empty, known, (copy) => {
    // Styles are told by which object they are, too, and never change.
    for (const [key, one] of Object.entries(value)) copy[key] = key === 'style' ? one : copyOf(one as unknown, known);
  });
}

function filled<Value, Copy>(value: Value, copy: Copy, known: Map<unknown, unknown>, fill: (copy: Copy) => void): Value {
  known.set(value, copy);
  fill(copy);
  return copy as unknown as Value;
}
