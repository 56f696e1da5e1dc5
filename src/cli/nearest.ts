/** The word that was probably meant: the nearest by letters typed wrongly, left out or added; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const reach = Math.max(1, Math.ceil(word.length / 3));
  const [best] = known
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate) }))
    .filter(({ steps }) => steps <= reach)
    .sort((first, second) => first.steps - second.steps);
  return best?.candidate ?? null;
}

/** Levenshtein's distance. */
function distance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...first].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...second].entries())
      next.push(Math.min((next[column] ?? 0) + 1, (row[column + 1] ?? 0) + 1, (row[column] ?? 0) + Number(letter !== other)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
