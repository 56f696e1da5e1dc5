import type { Audience } from '../domain/model/audience';
import { inWords } from '../domain/model/calendar-date';
import type { Summary } from '../domain/summary/summary';

/** `Report 3 · for the SIG · 24 Nov 2026`; without a number, `For the SIG · 24 Nov 2026`. */
export function reportSubtitle({ audience, today }: Pick<Summary, 'audience' | 'today'>, number: number | null = null): string {
  const reader = READERS[audience];
  const beginning = number === null ? [`${reader.charAt(0).toUpperCase()}${reader.slice(1)}`] : [`Report ${number}`, reader];
  return [...beginning, inWords(today)].join(' · ');
}

const READERS: { readonly [Each in Audience]: string } = {
  sig: 'for the SIG',
  team: 'for the team',
  board: 'for the board',
  shared: 'to be shared',
};
