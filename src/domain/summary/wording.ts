import { shortened } from '../model/row-name';

/** `20,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 action`, `3 actions`, `20,000 actions`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : several}`;
}

/** The verb that goes with a count: `is` for one, `are` otherwise. */
export function beFor(count: number): 'is' | 'are' {
  return count === 1 ? 'is' : 'are';
}

/** As it stands in the middle of a sentence. Abbreviations such as CRT keep their capitals. */
export function inMidSentence(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** A figure with its unit: `82 minutes`, `40% of endings`. */
export function figureInWords(value: number, unit: string | null): string {
  if (unit === null) return `${value}`;
  const words = inMidSentence(shortened(unit));
  return words.startsWith('%') ? `${value}${words}` : `${value} ${words}`;
}
