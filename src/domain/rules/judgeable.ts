import type { Finding } from '../model/finding';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import type { FieldsRead, Rule } from './rule';

/** What a rule can be asked about a workspace, given what could not be read of it. */
export interface Judgeable {
  /** Whether the tables and columns are all there, and every cell was read where the rule judges by every row. */
  by(rule: Rule): boolean;
  /** Whether the cells on which a finding rests were read: its own, and those of its row that the rule reads. */
  at(place: Finding['at'], rule: Rule): boolean;
}

/** What is wrong with an unreadable cell is said once, on that cell: no rule repeats it or judges by it elsewhere. */
export function judgeable(workspace: Pick<Workspace, 'present' | 'unreadable'>): Judgeable {
  const unreadable = unreadableOf(workspace);
  const isAllRead = workspace.unreadable.length === 0;
  return {
    by: ({ reads = {}, readsEveryRow = {} }) =>
      [...columnsOf(reads), ...columnsOf(readsEveryRow)].every(({ collection }) => workspace.present.has(collection)) &&
      !columnsOf(reads).some((column) => unreadable.lacks(column)) &&
      !columnsOf(readsEveryRow).some((column) => unreadable.hasAnyIn(column)),
    at: (place, { reads = {} }) =>
      isAllRead ||
      (!unreadable.has(place) &&
        !columnsOf(reads).some(({ collection, field }) => collection === place.collection && unreadable.has({ ...place, field }))),
  };
}

function columnsOf(fields: FieldsRead): { collection: keyof FieldsRead; field: string }[] {
  return (Object.entries(fields) as [keyof FieldsRead, readonly string[]][]).flatMap(([collection, names]) =>
    names.map((field) => ({ collection, field })),
  );
}
