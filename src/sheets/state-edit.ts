import type { StateEntry, StateReading } from './workbook-reading';

type KeyAndValue = Pick<StateEntry, 'key' | 'value'>;

/** What to write on the hidden sheet. Every row that is not named stays as it is. */
export interface StateEdit {
  /** Rows of the sheet, from 0, with what they are to hold; null empties the row. */
  readonly rows: readonly { readonly row: number; readonly entry: KeyAndValue | null }[];
  /** A new row's, to be written below all others. */
  readonly added: KeyAndValue | null;
}

/**
 * Writes an entry over the first one that it replaces, and empties the others; where there is none, it is added.
 *
 * @param entry null where nothing is to be left.
 */
export function putEntry(state: StateReading | null, isReplaced: (entry: StateEntry) => boolean, entry: KeyAndValue | null): StateEdit {
  const replaced = (state?.entries ?? []).filter(isReplaced);
  return {
    rows: replaced.map(({ row }, position) => ({ row, entry: position === 0 ? entry : null })),
    added: replaced.length === 0 ? entry : null,
  };
}
