import type { Finding } from '../model/finding';
import type { Place, Workspace } from '../model/workspace';
import type { FieldsRead, Rule } from './rule';

/** What a rule can be asked about a workspace, given what could not be read of it. */
export interface Judgeable {
  /** Whether the tables and columns are all there, and every cell was read where the rule judges by every row. */
  by(rule: Rule): boolean;
  /** Whether the cells on which a finding rests were read: its own, and those of its row that the rule reads. */
  at(place: Finding['at'], rule: Rule): boolean;
}

/** What is wrong with an unreadable cell is said once, on that cell: no rule repeats it or judges by it elsewhere. */
export function judgeable({ present, unreadable }: Pick<Workspace, 'present' | 'unreadable'>): Judgeable {
  const cells = new Set(unreadable.map(keyOf));
  const columnsWithOne = new Set(unreadable.map((place) => keyOf({ ...place, index: null })));
  const isUnreadable = (place: Place): boolean => cells.has(keyOf(place)) || cells.has(keyOf({ ...place, index: null }));
  return {
    by: ({ reads = {}, readsEveryRow = {} }) =>
      columnsOf(reads).every((column) => present.has(column.collection) && !isUnreadable(column)) &&
      columnsOf(readsEveryRow).every((column) => present.has(column.collection) && !columnsWithOne.has(keyOf(column))),
    at: (place, { reads = {} }) =>
      !isUnreadable(place) &&
      !columnsOf(reads).some(({ collection, field }) => collection === place.collection && isUnreadable({ ...place, field })),
  };
}

interface Column extends Place {
  readonly collection: keyof FieldsRead;
}

function columnsOf(fields: FieldsRead): Column[] {
  return (Object.entries(fields) as [keyof FieldsRead, readonly string[]][]).flatMap(([collection, names]) =>
    names.map((field) => ({ collection, index: null, field })),
  );
}

function keyOf({ collection, index, field }: Place): string {
  return `${collection} ${index ?? '*'} ${field ?? '*'}`;
}
