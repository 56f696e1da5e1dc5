import { nameKey } from '../analysis/name-key';
import type { Workspace } from '../model/workspace';

/** Gives each row of a workspace an identifier for calendars, the same today and next month. Asked once for each row. */
export type EventIds = (collection: 'meetings' | 'decisions' | 'actions', key: string) => string;

/**
 * A workspace has no name of its own but its team's (without one, the start of its plan tells it from others), so that an
 * identifier is a digest of that, the table and what tells the row from others. Rows that nothing tells apart are counted.
 */
export function eventIds({ settings: { team, planStart } }: Pick<Workspace, 'settings'>): EventIds {
  const start = digest(`${team === null ? (planStart ?? '') : nameKey(team)}\n`, OFFSET);
  const asked = new Map<bigint, number>();
  return (collection, key) => {
    const row = digest(`${collection}\n${key}`, start);
    const times = (asked.get(row) ?? 0) + 1;
    asked.set(row, times);
    const unique = times === 1 ? row : digest(`\n${times}`, row);
    return `${unique.toString(16).padStart(16, '0')}@sig-workspace`;
  };
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a with 64 bits, going on from an earlier text: enough to tell rows apart, and no secret. */
function digest(text: string, from: bigint): bigint {
  let hash = from;
  for (let position = 0; position < text.length; position += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(position))) * PRIME);
  return hash;
}
