import type { Entry, EntryGroup } from './entries';

/** The list, line by line: the heading of each group and, where it is open, its entries. */
export type Row = HeadingRow | EntryRow;

export interface HeadingRow {
  readonly key: string;
  readonly group: EntryGroup;
  readonly entry: null;
  readonly isOpen: boolean;
}

export interface EntryRow {
  readonly key: string;
  readonly group: EntryGroup;
  readonly entry: Entry;
  /** In its group, from 0. */
  readonly position: number;
}

/** Groups that somebody has opened or closed, by key. */
export type Opened = Readonly<Record<string, boolean>>;

export function isOpen({ key, isOpenAtFirst }: EntryGroup, opened: Opened): boolean {
  return opened[key] ?? isOpenAtFirst;
}

export function rowsOf(groups: readonly EntryGroup[], opened: Opened): Row[] {
  return groups.flatMap((group): Row[] => {
    const open = isOpen(group, opened);
    const entries = open ? group.entries : [];
    return [{ key: group.key, group, entry: null, isOpen: open }, ...entries.map((entry, position) => ({ key: entry.key, group, entry, position }))];
  });
}

/** Whether the keyboard stops there: a heading does, and what has a place to go to or a button. */
export function isStop({ entry }: Row): boolean {
  return entry === null || placeOf(entry) !== null || (entry.type === 'repair' && !entry.repair.isBlocked);
}

/** Where an entry is in the workbook; null where that is nowhere. */
export function placeOf(entry: Entry): { readonly nearest: { readonly sheet: string; readonly address: string }; readonly cell: string | null; readonly sheet: string | null } | null {
  if (entry.type === 'told') return null;
  if (entry.type === 'repair') {
    const { nearest } = entry.repair;
    return nearest === null ? null : { nearest, cell: null, sheet: nearest.sheet };
  }
  const { nearest, cell, sheet } = entry.type === 'letter-case' ? entry.place : entry.finding;
  return nearest === null ? null : { nearest, cell, sheet };
}

/**
 * Where the keyboard goes when its row is no longer there, as when a problem was mended: to the row that followed it,
 * else to the one before.
 */
export function survivor(before: readonly Row[], now: readonly Row[], key: string): string | null {
  const present = new Set(now.filter(isStop).map((row) => row.key));
  const at = before.findIndex((row) => row.key === key);
  const follower = before.slice(at + 1).find((row) => present.has(row.key));
  const nearest = follower ?? before.slice(0, Math.max(at, 0)).reverse().find((row) => present.has(row.key));
  return nearest?.key ?? now.find(isStop)?.key ?? null;
}

/** The next or the previous problem, also in a group that is closed; after the last one the first. Null where there is none. */
export function nextProblem(groups: readonly EntryGroup[], key: string | null, step: 1 | -1): EntryRow | null {
  const all = rowsOf(groups, Object.fromEntries(groups.map((group) => [group.key, true])));
  const at = all.findIndex((row) => row.key === key);
  const order = step === 1 ? [...all.slice(at + 1), ...all.slice(0, at + 1)] : [...all.slice(0, Math.max(at, 0)).reverse(), ...all.slice(Math.max(at, 0)).reverse()];
  for (const row of order) if (row.entry !== null && row.entry.type === 'finding' && isStop(row)) return row;
  return null;
}
