import type { CalendarDate } from '../../domain/model/calendar-date';
import { locale } from '../locale';

/** `24 Nov 2026` */
export function dayInWords(day: CalendarDate): string {
  return written(day, 'day');
}

/** `27 Oct to 8 Dec 2026`; with both years where they differ. */
export function spanInWords(from: CalendarDate, to: CalendarDate): string {
  return `${written(from, from.slice(0, 4) === to.slice(0, 4) ? 'dayOfYear' : 'day')} to ${written(to, 'day')}`;
}

/** `Nov` */
export function monthInWords(day: CalendarDate): string {
  return written(day, 'month');
}

/** `2026` */
export function yearInWords(day: CalendarDate): string {
  return written(day, 'year');
}

const PARTS = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function written(day: CalendarDate, parts: keyof typeof PARTS): string {
  return formatOf(locale(), parts).format(new Date(`${day}T00:00:00Z`));
}

/** To make a format takes far longer than to use it, and a plan has thousands of dates. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, parts: keyof typeof PARTS): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(language, { ...PARTS[parts], timeZone: 'UTC' });
  FORMATS.set(key, format);
  return format;
}
