import { identifierKey } from '../model/identifier';
import type { Workspace } from '../model/workspace';
import type { FieldsRead, RuleHit, RulePlace } from './rule';

/**
 * The cells that name rows of another table by IDs that no row has: one hit for each cell, with all of its unknown IDs.
 *
 * @param cells fields that hold one ID or several.
 * @param known `identifierKey`s of the rows that can be named.
 */
export function* unknownIds(
  workspace: Workspace,
  cells: FieldsRead,
  known: { has(key: string): boolean },
): Generator<RuleHit<{ missing: string[] }>> {
  const isKnown = (id: string): boolean => known.has(identifierKey(id));
  for (const [collection, fields] of Object.entries(cells) as [keyof FieldsRead, readonly string[]][])
    for (const field of fields) {
      // Nearly every row has nothing wrong: counted by hand, it costs no more than a look.
      const rows = workspace[collection] as readonly Readonly<Record<string, unknown>>[];
      for (let index = 0; index < rows.length; index++) {
        const named = (rows[index]?.[field] ?? null) as string | readonly string[] | null;
        if (named === null || (typeof named === 'string' ? isKnown(named) : named.every(isKnown))) continue;
        const missing = typeof named === 'string' ? [named] : named.filter((id) => !isKnown(id));
        yield { at: { collection, index, field } as RulePlace, data: { missing } };
      }
    }
}

/** The end of a sentence that names unknown IDs. */
export function thatId(missing: readonly string[]): string {
  return missing.length === 1 ? 'that ID' : 'those IDs';
}
