import { COLLECTIONS } from '../model/collection';
import { digestOf } from '../model/digest';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { Place, Workspace } from '../model/workspace';

/**
 * Digest of all that people have typed: the rows of every table and the settings. Neither the order of rows and columns nor the
 * day plays a part, and what nothing stands in counts as little as what is not there; any other value anywhere makes another one.
 *
 * @param written what stands in a cell that could not be read, for it is no part of its row.
 */
export function dataDigest({ settings, unreadable, ...rows }: Workspace, written: (place: Place) => unknown): string {
  const beside = new Map<string, [field: string, value: unknown][]>();
  for (const place of unreadable) {
    const { collection, index, field } = place;
    if (field === null || (index === null && collection !== 'settings')) continue;
    const key = keyOf(collection, index);
    beside.set(key, [...(beside.get(key) ?? []), [`unreadable ${field}`, written(place)]]);
  }
  const typed = (fields: object, key: string): string => JSON.stringify([...Object.entries(fields).filter(isFilled), ...(beside.get(key) ?? [])].sort(byField));
  const own = Object.entries(settings).filter(([name, value]) => value !== DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]);
  const tables = COLLECTIONS.map((collection) => {
    const texts = rows[collection].map((row, index) => typed(row, keyOf(collection, index))).filter((text) => text !== NOTHING);
    return texts.length === 0 ? '' : [collection, ...texts.sort()].join('\n');
  });
  return digestOf([typed(Object.fromEntries(own), keyOf('settings', null)), ...tables.filter((table) => table !== '')].join('\n\n'));
}

const NOTHING = '[]';

function keyOf(collection: Place['collection'], index: number | null): string {
  return `${collection} ${index ?? ''}`;
}

function isFilled([, value]: [string, unknown]): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** By the letters' numbers, which no language sorts otherwise. */
function byField([first]: [string, unknown], [second]: [string, unknown]): number {
  return Number(first > second) - Number(first < second);
}
