import type { StateEdit } from '../../src/sheets/state-edit';
import type { StateReading } from '../../src/sheets/workbook-reading';

/** The hidden sheet with these rows. */
export function stateReading(entries: readonly (readonly [key: string, value: string])[]): StateReading {
  return { sheet: 'sig state', entries: entries.map(([key, value], row) => ({ row, key, value })) };
}

/** The hidden sheet once this is written. */
export function stateAfter(state: StateReading, { rows, added }: StateEdit): StateReading {
  const written = state.entries.map((known) => {
    const edit = rows.find(({ row }) => row === known.row);
    return edit === undefined ? known : { row: known.row, ...(edit.entry ?? { key: '', value: '' }) };
  });
  return { ...state, entries: [...written, ...added.map((entry, index) => ({ row: written.length + index, ...entry }))] };
}
