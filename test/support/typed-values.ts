import type { Book } from '../../src/host/model/book';
import { CellError } from '../../src/host/model/scalar';

/** Everything that people have typed, wherever it stands, each as often as it stands there. */
export function typedValues({ sheets }: Book): string[] {
  return sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ value, formula, spilledFrom }) => (formula !== null || value === null || spilledFrom ? [] : [value instanceof CellError ? value.code : JSON.stringify(value)]))),
  );
}

/** What stood there before and stands nowhere afterwards, or less often. */
export function lostValues(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const value of after) left.set(value, (left.get(value) ?? 0) + 1);
  return before.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count < 1;
  });
}
