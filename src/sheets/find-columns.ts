import { parseCellReference } from './address';
import { columnMark } from './hidden-names';
import type { TableReading } from './workbook-reading';

/** What is declared of a table's columns: those that people fill, and those that formulas fill. */
export interface DeclaredColumns {
  /** The contract's name of the table. */
  readonly table: string;
  readonly fields: Readonly<Record<string, { readonly header: string }>>;
  readonly computed: Readonly<Record<string, { readonly header: string }>>;
}

/**
 * For each field its column in the table, from 0. A column is found by the hidden name on its header cell, which moves
 * with it; where that is gone, by its header's text; otherwise it is missing and left out: nothing is guessed.
 */
export function findColumns(table: TableReading, declared: DeclaredColumns, names: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const headers = (table.values[0] ?? []).map((header) => fold(String(header)));
  const marks = trustedMarks(table, declared, headers, names);
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const take = (field: string, column: number | undefined): void => {
    if (column === undefined || column < 0 || taken.has(column)) return;
    found.set(field, column);
    taken.add(column);
  };
  const fields = Object.keys(declared.fields);
  for (const field of fields) take(field, marks.get(field));
  for (const [field, { header }] of Object.entries(declared.fields))
    if (!found.has(field)) take(field, headers.findIndex((text, column) => text === fold(header) && !taken.has(column)));
  return found;
}

/**
 * The columns under the hidden names, or none where the names have stayed behind while the columns moved, as happens
 * when a program other than Excel deletes or inserts a column: a name then stands on another column's own header. Two
 * headers that have changed places are somebody's wish, and the names hold.
 */
function trustedMarks(
  table: TableReading,
  declared: DeclaredColumns,
  headers: readonly string[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const ownerOf = ownersOf(declared);
  const marks = new Map<string, number>();
  for (const field of ownerOf.values()) {
    const column = markedColumn(table, names.get(columnMark(declared.table, field)));
    if (column !== null) marks.set(field, column);
  }
  const headerOn = (field: string): string | undefined => headers[marks.get(field) ?? -1];
  const isLeftBehind = [...marks.keys()].some((field) => {
    const owner = ownerOf.get(headerOn(field) ?? '');
    return owner !== undefined && owner !== field && ownerOf.get(headerOn(owner) ?? '') !== field;
  });
  return isLeftBehind ? new Map() : marks;
}

/** Of all columns of a table their fields, by header: worked out once, for they are asked for at every look at a workbook. */
function ownersOf({ fields, computed }: DeclaredColumns): ReadonlyMap<string, string> {
  const known = knownOwners.get(fields);
  if (known?.computed === computed) return known.owners;
  const owners = new Map(Object.entries({ ...fields, ...computed }).map(([field, { header }]) => [fold(header), field]));
  knownOwners.set(fields, { computed, owners });
  return owners;
}

const knownOwners = new WeakMap<DeclaredColumns['fields'], { readonly computed: DeclaredColumns['computed']; readonly owners: ReadonlyMap<string, string> }>();

/** The table's column under the cell that a hidden name stands on; null where that is no header cell of this table. */
function markedColumn(table: TableReading, formula: string | undefined): number | null {
  const cell = formula === undefined ? null : parseCellReference(formula);
  if (cell === null || cell.row !== table.row || fold(cell.sheet) !== fold(table.sheet)) return null;
  const column = cell.column - table.column;
  return column >= 0 && column < (table.values[0]?.length ?? 0) ? column : null;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
