import type { Place, Workspace } from './workspace';

/** What could not be read of a workbook, ready to be asked about a place. */
export interface Unreadable {
  /** Whether this cell could not be read, or its whole column is missing. */
  has(place: Place): boolean;
  /** Whether any cell of this column could not be read, or all of it is missing. */
  hasAnyIn(column: Pick<Place, 'collection' | 'field'>): boolean;
  /** Whether this column is missing. */
  lacks(column: Pick<Place, 'collection' | 'field'>): boolean;
}

/** Many sentences ask about the same workspace, so that the answer is made once and kept while its list is. */
export function unreadableOf({ unreadable }: Pick<Workspace, 'unreadable'>): Unreadable {
  const known = KNOWN.get(unreadable) ?? made(unreadable);
  KNOWN.set(unreadable, known);
  return known;
}

const KNOWN = new WeakMap<Workspace['unreadable'], Unreadable>();

function made(unreadable: Workspace['unreadable']): Unreadable {
  const cells = new Set(unreadable.map(keyOf));
  const columns = new Set(unreadable.map(keyOfColumn));
  return {
    has: (place) => cells.has(keyOf(place)) || cells.has(keyOfColumn(place)),
    hasAnyIn: (column) => columns.has(keyOfColumn(column)),
    lacks: (column) => cells.has(keyOfColumn(column)),
  };
}

function keyOfColumn({ collection, field }: Pick<Place, 'collection' | 'field'>): string {
  return keyOf({ collection, index: null, field });
}

function keyOf({ collection, index, field }: Place): string {
  return `${collection} ${index ?? '*'} ${field ?? '*'}`;
}
