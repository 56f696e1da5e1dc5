import type { Book } from '../../src/host/model/book';
import { CellError } from '../../src/host/model/scalar';
import type { Sheet } from '../../src/host/model/sheet';

/** How often each value stands in the workbook as somebody has put it there, wherever that is. */
export type TypedValues = ReadonlyMap<string, number>;

/** What formulas give is nobody's, and a text of spaces says nothing; nor is what the add-in keeps for itself on its hidden sheet. */
export function typedValues({ sheets }: Book): TypedValues {
  return countedIn(sheets, ({ formula }) => formula === null);
}

/** What formulas give: a value that somebody typed over a formula may be just that. */
export function givenByFormulas({ sheets }: Book): TypedValues {
  return countedIn(sheets, ({ formula }) => formula !== null);
}

/** The values that were there before and are not, or not as often, afterwards. */
export function lostValues(before: TypedValues, after: TypedValues): string[] {
  return [...before].flatMap(([value, count]) => Array.from({ length: Math.max(0, count - (after.get(value) ?? 0)) }, () => value));
}

function countedIn(sheets: readonly Sheet[], isMeant: (cell: { readonly formula: string | null }) => boolean): TypedValues {
  const counts = new Map<string, number>();
  for (const sheet of sheets) {
    if (isOurs(sheet)) continue;
    for (const cells of sheet.cells.values())
      for (const { value, formula, spilledFrom } of cells.values()) {
        if (value === null || (typeof value === 'string' && value.trim() === '') || spilledFrom !== undefined || !isMeant({ formula })) continue;
        const key = value instanceof CellError ? value.code : JSON.stringify(value);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return counts;
}

function isOurs({ name }: Sheet): boolean {
  return name.startsWith('sig state');
}
