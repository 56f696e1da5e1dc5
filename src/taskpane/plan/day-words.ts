import type { CalendarDate } from '../../domain/model/calendar-date';
import { dayInWords, written } from '../locale';

/** `27 Oct to 8 Dec 2026`; with both years where they differ. */
export function spanInWords(from: CalendarDate, to: CalendarDate): string {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? written(from, { day: 'numeric', month: 'short' }) : dayInWords(from)} to ${dayInWords(to)}`;
}

/** `Nov` */
export function monthInWords(day: CalendarDate): string {
  return written(day, { month: 'short' });
}

/** `2026` */
export function yearInWords(day: CalendarDate): string {
  return written(day, { year: 'numeric' });
}
