/**
 * A calendar date as `YYYY-MM-DD`: what a person means by a day, without a time or a time zone. Such texts sort in
 * calendar order, so that `<` and `===` compare dates. Reckoning is done in UTC, where every day has 24 hours and none
 * is left out.
 */
import { custom } from 'zod/mini';

export type CalendarDate = string & { readonly __calendarDate: true };

/** @returns null where the text is no existing day written as `YYYY-MM-DD`. */
export function parseCalendarDate(text: string): CalendarDate | null {
  // A day that does not exist, such as 30 February, comes back as another one.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && written(instantOf(text)) === text ? (text as CalendarDate) : null;
}

/** @throws RangeError where the text is no existing day written as `YYYY-MM-DD`. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`"${text}" is not a date written as YYYY-MM-DD`);
  return date;
}

/** The day that a clock in this time zone shows. */
export function calendarDateOf(moment: Date): CalendarDate {
  return written(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));
}

/** Stops at 31 December 9999, Excel's last day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return written(instantOf(date) + days * DAY);
}

export function addWeeks(date: CalendarDate, weeks: number): CalendarDate {
  return addDays(date, weeks * 7);
}

/** Calendar months; the end of a month clips: 31 December + 2 months is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (instantOf(to) - instantOf(from)) / DAY;
}

/** `3 Mar 2026`, for sentences. */
export function inWords(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

export const calendarDateSchema = custom<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== null,
  'a date written as YYYY-MM-DD',
);

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

const LAST = Date.UTC(9999, 11, 31);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The month counts from 1. */
function partsOf(text: string): { year: number; month: number; day: number } {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) };
}

function instantOf(text: string): number {
  const { year, month, day } = partsOf(text);
  return Date.UTC(year, month - 1, day);
}

function written(instant: number): CalendarDate {
  return new Date(Math.min(instant, LAST)).toISOString().slice(0, 10) as CalendarDate;
}
