import type { Field } from '../model/field';
import { identifierKey } from '../model/identifier';
import { idNumber, nextId } from '../model/next-id';
import { ENTITIES, type Rows } from '../model/workspace';

/**
 * The IDs of new rows, in their order. A row keeps its own where that is one of ours, and no row has or ever had it; any other
 * row gets the next free one.
 *
 * @param given the rows' own IDs as the source has them; null for a row without one.
 * @param highestGiven the highest number that the table has noted.
 * @returns null for each row where the table has no IDs.
 */
export function idsFor(collection: keyof Rows, present: readonly unknown[], given: readonly (string | null)[], highestGiven: number): (string | null)[] {
  const prefix = prefixOf(collection);
  if (prefix === null) return given.map(() => null);
  const taken = new Set(present.map((id) => (typeof id === 'string' ? identifierKey(id) : '')));
  const kept = given.map((id) => {
    const own = id === null ? null : identifierKey(id);
    if (own === null || !new RegExp(`^${prefix}(0|[1-9]\\d{0,8})$`).test(own) || taken.has(own) || (highestGiven > 0 && idNumber(own) <= highestGiven)) return null;
    taken.add(own);
    return own;
  });
  // One by one: a table may have more rows than a function takes arguments.
  let highest = [...present, ...kept].reduce<number>((most, id) => Math.max(most, idNumber(id)), highestGiven);
  return kept.map((own) => {
    if (own !== null) return own;
    const next = nextId(collection, [], highest);
    highest += 1;
    return next;
  });
}

function prefixOf(collection: keyof Rows): string | null {
  const fields: readonly Field[] = Object.values(ENTITIES[collection].fields);
  for (const { kind } of fields) if (kind.type === 'identifier') return kind.prefix;
  return null;
}
