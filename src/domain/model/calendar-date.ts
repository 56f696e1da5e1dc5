/**
 * A calendar date as `YYYY-MM-DD`: what a person means by a day, without a time or a time zone. Such texts sort in
 * calendar order, so that `<` and `===` compare dates.
 */
import { addDays as addDaysToDate, addMonths as addMonthsToDate, differenceInCalendarDays, format, isValid, parse } from 'date-fns';
import { custom } from 'zod/mini';

export type CalendarDate = string & { readonly __calendarDate: true };

const PATTERN = 'yyyy-MM-dd';

/** @returns null where the text is no existing day written as `YYYY-MM-DD`. */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return isValid(toDate(text)) ? (text as CalendarDate) : null;
}

/** @throws RangeError where the text is no existing day written as `YYYY-MM-DD`. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`"${text}" is not a date written as YYYY-MM-DD`);
  return date;
}

/** The day that a clock in this time zone shows. */
export function calendarDateOf(moment: Date): CalendarDate {
  return format(moment, PATTERN) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDateOf(addDaysToDate(toDate(date), days));
}

export function addWeeks(date: CalendarDate, weeks: number): CalendarDate {
  return addDays(date, weeks * 7);
}

/** Calendar months; the end of a month clips: 31 December + 2 months is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return calendarDateOf(addMonthsToDate(toDate(date), months));
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** `3 Mar 2026`, for sentences. */
export function inWords(date: CalendarDate): string {
  return format(toDate(date), 'd MMM yyyy');
}

export const calendarDateSchema = custom<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== null,
  'a date written as YYYY-MM-DD',
);

function toDate(text: string): Date {
  return parse(text, PATTERN, new Date(0));
}
