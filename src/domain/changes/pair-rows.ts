import { identifierKey } from '../model/identifier';
import type { KeptTable } from '../model/snapshot';
import type { PlacedRow, PlacedTable } from './kept-rows';

interface Identified {
  readonly id: string;
}

export interface PairedRows<Before, Now> {
  readonly both: readonly { readonly before: Before; readonly now: Now; readonly index: number }[];
  readonly added: readonly PlacedRow<Now>[];
  readonly gone: readonly Before[];
  /** That a row is new, as far as that is known: it may have had no ID of its own. */
  readonly isNew: string;
  /** That a row is no longer there, as far as that is known: it may have lost its ID. */
  readonly isGone: string;
}

/** Which rows of two days are the same, by ID. */
export function pairRows<Before extends Identified, Now extends Identified>(before: KeptTable<Before>, now: PlacedTable<Now>): PairedRows<Before, Now> {
  const then = new Map<string, Before>();
  for (const row of before.rows) if (!then.has(identifierKey(row.id))) then.set(identifierKey(row.id), row);
  const today = new Set(now.rows.map(({ kept }) => identifierKey(kept.id)));
  return {
    both: now.rows.flatMap(({ kept, index }) => {
      const known = then.get(identifierKey(kept.id));
      return known === undefined ? [] : [{ before: known, now: kept, index }];
    }),
    added: now.rows.filter(({ kept }) => !then.has(identifierKey(kept.id))),
    gone: [...then].flatMap(([key, row]) => (today.has(key) ? [] : [row])),
    isNew: before.others === 0 ? 'is new' : 'is new, or had no ID of its own then',
    isGone: now.others.length === 0 ? 'is no longer listed' : 'is no longer found by its ID',
  };
}
