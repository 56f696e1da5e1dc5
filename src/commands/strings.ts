/** What the ribbon's buttons tell, in British English. */
export const strings = {
  clean: (cells: number, at: Date): string => `0 problems in ${count(cells, 'cell')}, checked at ${clockTime(at)}.`,
  problems: (problems: number, cells: number, at: Date): string =>
    `${count(problems, 'problem')} in ${count(cells, 'cell')}, checked at ${clockTime(at)}. To see ${problems === 1 ? 'it' : 'them'}, choose Open on the Home tab, then Check.`,
  unexpected: (surprise: unknown): string => `Something unexpected stopped this. Try again. (${String(surprise)})`,
} as const;

function clockTime(moment: Date): string {
  return moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** `1 cell`, `1,234 cells`: nouns with a regular plural only. */
function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
