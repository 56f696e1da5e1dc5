import { faultDetails } from '../actions/fault-details';

/** What the ribbon's buttons tell, in British English. */
export const strings = {
  checked: (problems: number, cells: number, at: Date): string => `${count(problems, 'problem')} in ${count(cells, 'cell')}, checked at ${clockTime(at)}.`,
  faults: (rules: number): string => `${count(rules, 'rule')} could not be judged.`,
  seeThem: 'To see more, choose Open on the Home tab, then Check.',
  unexpected: (surprise: unknown): string => `Something unexpected stopped this. Try again. (${faultDetails(surprise)})`,
} as const;

function clockTime(moment: Date): string {
  return moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** `1 cell`, `1,234 cells`: nouns with a regular plural only. */
function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
