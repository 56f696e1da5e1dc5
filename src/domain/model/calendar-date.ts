/**
 * A calendar date as `YYYY-MM-DD`: what a person means by a day, without a time or a time zone. Such texts sort in
 * calendar order, so that `<` and `===` compare dates. Reckoning is done in UTC, where every day has 24 hours and none
 * is left out.
 */
import { utc } from '@date-fns/utc';
import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, format, formatISO, isValid, min, parseISO } from 'date-fns';
import { custom } from 'zod/mini';

export type CalendarDate = string & { readonly __calendarDate: true };

/** @returns null where the text is no existing day written as `YYYY-MM-DD`. */
export function parseCalendarDate(text: string): CalendarDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parsed(text)) ? (text as CalendarDate) : null;
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

/** Stops at 31 December 9999, Excel's last day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayOf(dayNumberOf(date) + days);
}

export function addWeeks(date: CalendarDate, weeks: number): CalendarDate {
  return addDays(date, weeks * 7);
}

/** Calendar months; the end of a month clips: 31 December + 2 months is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return written(addMonthsTo(instantOf(date), months));
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** `3 Mar 2026`, for sentences. */
export function inWords(date: CalendarDate): string {
  return wordsOf(date);
}

export const calendarDateSchema = custom<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== null,
  'a date written as YYYY-MM-DD',
);

const PATTERN = 'yyyy-MM-dd';

function parsed(text: string): Date {
  return parseISO(text, { in: utc });
}

/** What is too far away to be a date at all is Excel's last day as well. */
function written(instant: Date): CalendarDate {
  return formatISO(isValid(instant) ? min([instant, LAST]) : LAST, { representation: 'date', in: utc }) as CalendarDate;
}

const LAST = parsed('9999-12-31');

/** A workbook of thousands of rows is about a few hundred days: what was reckoned of one is kept for the next row. */
function remembering<Day, Value>(reckon: (day: Day) => Value): (day: Day) => Value {
  const known = new Map<Day, Value>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const value = reckon(day);
    if (known.size < MOST_REMEMBERED) known.set(day, value);
    return value;
  };
}

/** The days of half a century: more than any plan is about, and little to keep. */
const MOST_REMEMBERED = 20_000;

const instantOf = remembering<CalendarDate, Date>(parsed);
/** Days are numbered from Excel's last: all others are negative. */
const dayNumberOf = remembering((date: CalendarDate) => differenceInCalendarDays(instantOf(date), LAST));
const dayOf = remembering((number: number) => written(addDaysTo(LAST, number)));
const wordsOf = remembering((date: CalendarDate) => format(instantOf(date), 'd MMM yyyy'));
