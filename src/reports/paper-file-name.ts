import type { CalendarDate } from '../domain/model/calendar-date';

/**
 * The name of a paper's file, without an ending, such as `northmoor-crt-status-2026-11-24`: letters from a to z, digits and
 * hyphens, which every system, web server and mail program takes.
 *
 * @param words what the paper is and, where it matters, whom it is for.
 */
export function paperFileName(team: string | null, words: readonly string[], date: CalendarDate): string {
  return [named(team ?? '') || 'sig', ...words.map(named), date].join('-');
}

/** `Crisis Team – Östra` becomes `crisis-team-ostra`; a name in other letters leaves nothing. */
function named(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}

const LONGEST = 48;
