import type { RowReference } from '../../domain/summary/summary';

/** A stretch of a sentence: words, or words that lead to a row. */
export type Stretch = { readonly words: string; readonly row?: RowReference };

/**
 * A sentence with the IDs in it as ways to their rows, and the rows that it rests on without naming them. A meeting's
 * own row is not among those: the view leads there already.
 */
export function linkedText(text: string, rows: readonly RowReference[]): { readonly stretches: readonly Stretch[]; readonly unnamed: readonly RowReference[] } {
  const byId = new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
  const named = new Set<RowReference>();
  const stretches = text.split(WORDS).map((words): Stretch => {
    const row = byId.get(words);
    if (row === undefined || named.has(row)) return { words };
    named.add(row);
    return { words, row };
  });
  return { stretches: joined(stretches), unnamed: rows.filter((row) => !named.has(row) && row.collection !== 'meetings') };
}

/** Between a letter or digit and what is neither, so that A1 is not found in A12. */
const WORDS = /(?<![\p{L}\d])(?=[\p{L}\d])|(?<=[\p{L}\d])(?![\p{L}\d])/u;

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const before = result.at(-1);
    if (before !== undefined && before.row === undefined && stretch.row === undefined) result[result.length - 1] = { words: before.words + stretch.words };
    else result.push(stretch);
  }
  return result;
}
