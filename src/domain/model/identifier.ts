/**
 * IDs as people type them. Excel matches texts without regard to letter case, so `a3` and `A3` are one ID here, too:
 * a formula and a rule must not disagree about which row is meant.
 */

/** The form in which IDs are compared: two IDs name the same row exactly where their keys are equal. */
export function identifierKey(id: string): string {
  return id.trim().toUpperCase();
}

/**
 * Positions of rows by ID. A repeated ID means its first row, as a look-up in Excel does. Rows without an ID are left out.
 * Many rules and analyses look rows up in the same table, so that its index is made once and kept while the table is.
 */
export function indexById(rows: readonly { readonly id: string | null }[]): ReadonlyMap<string, number> {
  const known = INDEXES.get(rows) ?? madeIndex(rows);
  INDEXES.set(rows, known);
  return known;
}

/** Orders IDs as people count: A2 before A10. An absent ID comes last. */
export function compareIdentifiers(first: string | null, second: string | null): number {
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const [one, two] = [parts(first), parts(second)];
  return compare(one.letters, two.letters) || one.number - two.number || compare(one.rest, two.rest);
}

const INDEXES = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

function madeIndex(rows: readonly { readonly id: string | null }[]): Map<string, number> {
  const positions = new Map<string, number>();
  for (const [index, { id }] of rows.entries()) {
    const key = id === null ? '' : identifierKey(id);
    if (key !== '' && !positions.has(key)) positions.set(key, index);
  }
  return positions;
}

function parts(id: string): { letters: string; number: number; rest: string } {
  const [, letters = '', digits = '', rest = ''] = /^(\D*)(\d*)(.*)$/s.exec(identifierKey(id)) ?? [];
  return { letters, number: Number(digits), rest };
}

/** By code unit and not by locale: the order must be the same on every machine. */
function compare(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}
