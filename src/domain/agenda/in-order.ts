import { compareIdentifiers } from '../model/identifier';
import type { Sentence } from '../summary/summary';

/** A point with what it is put in order by. */
export interface Point extends Sentence {
  /** A date, or what sorts as one; points without any come last. */
  readonly by?: string | null;
}

/**
 * Sentences by date, then by the ID of what they are about, then by their words: the agenda is the same however people
 * have sorted the rows.
 */
export function inOrder(points: readonly Point[]): Sentence[] {
  return [...points]
    .sort((first, second) => compare(first.by ?? LAST, second.by ?? LAST) || compareIdentifiers(idOf(first), idOf(second)) || compare(first.text, second.text))
    .map(({ text, rows }) => ({ text, rows }));
}

/** Comes after every date. */
const LAST = '~';

function idOf({ rows: [subject] }: Point): string | null {
  return subject?.id ?? null;
}

function compare(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}
