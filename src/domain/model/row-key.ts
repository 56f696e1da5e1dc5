import { ENTITIES, type Rows } from './workspace';

/**
 * What tells a row from the others of its table: its ID; in a table without IDs, what stands in the first column, a
 * date as `YYYY-MM-DD`. Null where that is blank.
 */
export function rowKey(collection: keyof Rows, row: Readonly<Record<string, unknown>>): string | null {
  const value = row[FIRST_FIELDS[collection]];
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

const FIRST_FIELDS = Object.fromEntries(
  Object.entries(ENTITIES).map(([collection, { fields }]) => [collection, Object.keys(fields)[0] ?? '']),
) as { readonly [Name in keyof Rows]: string };
