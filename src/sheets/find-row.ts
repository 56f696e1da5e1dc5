import { identifierKey } from '../domain/model/identifier';
import type { TableRows } from './read-table';

type Row = Readonly<Record<string, unknown>>;

/** A row as somebody saw it. */
export interface SeenRow {
  /** Position among the rows at that time. */
  readonly index: number;
  readonly seen: Row;
  /** The fields that are to be written: these must be as they were seen. */
  readonly fields: readonly string[];
}

/**
 * Finds a row again that others may have moved or changed: first where it was, as it was; then elsewhere, as it was; then
 * by its ID, where somebody has changed other fields than those to be written. Nothing is guessed: of several rows that it
 * could be, it is none.
 *
 * @returns its position among the rows of now, or null.
 */
export function findRow({ records }: Pick<TableRows, 'records'>, { index, seen, fields }: SeenRow): number | null {
  const everywhere = Object.keys(seen);
  const isSeen = (record: Row | undefined): boolean => record !== undefined && agree(record, seen, everywhere);
  if (isSeen(records[index])) return index;
  const alike = only(records, isSeen);
  if (alike !== 'none') return alike === 'several' ? null : alike;
  if (typeof seen.id !== 'string') return null;
  const key = identifierKey(seen.id);
  const named = only(records, ({ id }) => typeof id === 'string' && identifierKey(id) === key);
  return typeof named === 'number' && agree(records[named] ?? {}, seen, fields) ? named : null;
}

/** Whether two values of a field are the same; lists are, value by value. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function agree(one: Row, other: Row, fields: readonly string[]): boolean {
  return fields.every((field) => isSameValue(one[field], other[field]));
}

function only(records: readonly Row[], isMeant: (record: Row) => boolean): number | 'none' | 'several' {
  const first = records.findIndex(isMeant);
  if (first < 0) return 'none';
  return records.findLastIndex(isMeant) === first ? first : 'several';
}
