/** Dates as people in Britain type them. The day comes first; nothing is taken for American order. */
import { parseCalendarDate, type CalendarDate } from '../model/calendar-date';

export type UkDate = { readonly date: CalendarDate } | { readonly date: null; readonly why: DateProblem };

export type DateProblem = 'no-day' | 'no-year' | 'american-order' | 'no-such-day' | 'not-a-date';

/**
 * Reads `1/9/26`, `01.09.2026`, `1 Sept 26`, `Tue 1st September 2026`, `September 1, 2026`, `2026-09-01` and Excel's own number as
 * text. A year of two digits is one of 2000 to 2099. A time of day is left out.
 *
 * @param dayOf the day that has this number in the source.
 */
export function readUkDate(text: string, dayOf: (serial: number) => CalendarDate | null): UkDate {
  const words = tidy(text);
  return inFigures(words) ?? withMonthName(words) ?? asSerial(words, dayOf) ?? incomplete(words) ?? { date: null, why: 'not-a-date' };
}

/** Whether a number in a date's cell is a day that a plan could speak of: `2026` is a year, and 12 a number. */
export function likelyDay(date: CalendarDate | null): date is CalendarDate {
  return date !== null && date >= '1990-01-01' && date <= '2100-12-31';
}

/** Without the day of the week, a time of day and the endings of ordinal numbers. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b[.,]?\s*/, '')
    .replace(/[\s,]*(t|\bat)?\s*\d{1,2}[:.]\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m)?\s*(z|[+-]\d{2}:?\d{2})?$/, (time, ...rest) => (isTime(time, rest.at(-1) as string) ? '' : time))
    .replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1')
    .replace(/\bof\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `01.09` at the end of `01.09` is no time, and the last part of `1.9.26` is none. */
function isTime(time: string, whole: string): boolean {
  return /:/.test(time) && time.length < whole.length;
}

function inFigures(words: string): UkDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const british = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/.exec(words);
  if (!british) return null;
  const [, day = '', month = '', year] = british;
  if (Number(month) > 12 && Number(day) <= 12 && Number(month) <= 31) return { date: null, why: 'american-order' };
  return existing(year, month, day);
}

function withMonthName(words: string): UkDate | null {
  const dayFirst = /^(\d{1,2})[\s\-/.]*([a-z]{3,9})[\s\-/.,]*['’]?(\d{4}|\d{2})$/.exec(words);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})[\s\-/.]*(\d{1,2})[\s,]+(\d{4})$/.exec(words);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

/** A number of five digits, as a date becomes where a cell was made a text. */
function asSerial(words: string, dayOf: (serial: number) => CalendarDate | null): UkDate | null {
  if (!/^\d{5}(\.\d+)?$/.test(words)) return null;
  const date = dayOf(Number(words));
  return likelyDay(date) ? { date } : null;
}

/** What is part of a date, and so deserves a word of its own. */
function incomplete(words: string): UkDate | null {
  const month = /^(?:end|mid|early|late|start|beginning)?[\s-]*([a-z]{3,9})[\s\-/.,]*['’]?(\d{4}|\d{2})$/.exec(words);
  if (month && monthNumber(month[1]) !== null) return { date: null, why: 'no-day' };
  if (/^\d{1,2}[-/.]\d{4}$/.test(words) || /^\d{4}[-/.]\d{1,2}$/.test(words) || /^q[1-4][\s/-]*\d{2,4}/.test(words) || /^(19|20)\d{2}$/.test(words)) return { date: null, why: 'no-day' };
  const day = /^(\d{1,2})[\s\-/.]*([a-z]{3,9}|\d{1,2})$/.exec(words);
  if (day && (monthNumber(day[2]) !== null || /^\d/.test(day[2] ?? ''))) return { date: null, why: 'no-year' };
  return monthNumber(words) === null ? null : { date: null, why: 'no-day' };
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): UkDate | null {
  const number = monthNumber(month);
  return number === null ? null : existing(year, String(number), day);
}

function existing(year = '', month = '', day = ''): UkDate {
  const century = year.length === 2 ? `20${year}` : year;
  const date = parseCalendarDate(`${century}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date === null ? { date: null, why: 'no-such-day' } : { date };
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** By the first three letters or more of its name, and `sept`. */
function monthNumber(word: string | undefined): number | null {
  if (word === undefined || word.length < 3) return null;
  const index = MONTHS.findIndex((month) => month.startsWith(word));
  return index < 0 ? null : index + 1;
}
