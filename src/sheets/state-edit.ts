import type { StateEntry, StateReading } from './workbook-reading';

export type KeyAndValue = Pick<StateEntry, 'key' | 'value'>;

/** What to write on the hidden sheet. Every row that is not named stays as it is. */
export interface StateEdit {
  /** Rows of the sheet, from 0, with what they are to hold; null empties the row. */
  readonly rows: readonly { readonly row: number; readonly entry: KeyAndValue | null }[];
  /** New rows', to be written below all others. */
  readonly added: readonly KeyAndValue[];
}

/** Several edits of the sheet in one; none of them may name a row that another names. */
export function together(...edits: readonly StateEdit[]): StateEdit {
  return { rows: edits.flatMap(({ rows }) => rows), added: edits.flatMap(({ added }) => added) };
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
    added: replaced.length === 0 && entry !== null ? [entry] : [],
  };
}

/** Parts an edit into pieces of about so many bytes: the rows that are there first, then what is added, in its order. */
export function statePieces({ rows, added }: StateEdit, bytes: number): StateEdit[] {
  const pieces: { rows: StateEdit['rows']; added: KeyAndValue[] }[] = [{ rows, added: [] }];
  let room = bytes - rows.reduce((sum, { entry }) => sum + bytesOf(entry), 0);
  for (const entry of added) {
    room -= bytesOf(entry);
    if (room < 0) {
      pieces.push({ rows: [], added: [] });
      room = bytes - bytesOf(entry);
    }
    pieces.at(-1)?.added.push(entry);
  }
  return pieces;
}

function bytesOf(entry: KeyAndValue | null): number {
  return entry === null ? 0 : entry.key.length + entry.value.length + BYTES_PER_ENTRY;
}

const BYTES_PER_ENTRY = 200;
