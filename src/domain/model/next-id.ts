import type { Field } from './field';
import { ENTITIES, type Rows } from './workspace';

/**
 * The next free ID of a table, such as `A13`: one more than the highest that a row has or ever was given, so that no ID
 * comes to mean a second row.
 *
 * @param ids what stands in the table's ID cells, also what is no proper ID, such as `A12?`.
 * @param highestGiven the highest number that the workspace has noted, of rows that may be gone; 0 for none.
 * @returns null where the table's rows have no IDs.
 */
export function nextId(collection: keyof Rows, ids: Iterable<unknown>, highestGiven = 0): string | null {
  const prefix = idPrefix(collection);
  if (prefix === null) return null;
  let highest = highestGiven;
  for (const id of ids) highest = Math.max(highest, idNumber(id));
  return `${prefix}${highest + 1}`;
}

/** The number in an ID: 12 of `A12`, `a12` and `A12?`; 0 where a cell holds nothing of the kind. */
export function idNumber(id: unknown): number {
  const digits = typeof id === 'string' ? /^\s*\p{L}[\s-]*(\d{1,9})(?!\d)/u.exec(id)?.[1] : undefined;
  return digits === undefined ? 0 : Number(digits);
}

function idPrefix(collection: keyof Rows): string | null {
  const fields: readonly Field[] = Object.values(ENTITIES[collection].fields);
  for (const { kind } of fields) if (kind.type === 'identifier') return kind.prefix;
  return null;
}
