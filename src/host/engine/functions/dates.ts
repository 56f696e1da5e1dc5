import { CellError, type Scalar } from '../../model/scalar';
import type { Scope } from '../scope';
import { numberInText, NUM_ERROR, VALUE_ERROR, type Value } from '../value';
import {
  addMonths, dayOf, DAYS_BETWEEN_1900_AND_1904, daysInMonth, isoWeek, LAST_DAY, serialOf, serialOfMoment, weekdayOf, type CalendarDay,
} from './calendar';
import { define, type FunctionDefinition } from './definition';
import { numbersOf } from './numbers';

export const DATES: Readonly<Record<string, FunctionDefinition>> = {
  TODAY: define([], (scope) => given(Math.floor(serialOfMoment(scope.reader.book.now())), scope)),
  NOW: define([], (scope) => given(serialOfMoment(scope.reader.book.now()), scope)),
  DATE: define(['number', 'number', 'number'], (year, month, day, scope) =>
    given(serialOf(Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year), Math.trunc(month), Math.trunc(day)), scope)),
  TIME: define(['number', 'number', 'number'], (hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? NUM_ERROR : (total % 86_400) / 86_400;
  }),
  DATEVALUE: define(['text'], (text, scope) => whole(text, (number) => given(Math.floor(number), scope))),
  TIMEVALUE: define(['text'], (text) => whole(text, (number) => number - Math.floor(number))),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  HOUR: define(['number'], (serial) => ofTime(serial, (seconds) => Math.floor(seconds / 3600))),
  MINUTE: define(['number'], (serial) => ofTime(serial, (seconds) => Math.floor(seconds / 60) % 60)),
  SECOND: define(['number'], (serial) => ofTime(serial, (seconds) => seconds % 60)),
  WEEKDAY: define(['number', 'number?'], (serial, type = 1, scope) => weekday(taken(serial, scope), Math.trunc(type))),
  WEEKNUM: define(['number', 'number?'], (serial, type = 1, scope) => weekNumber(taken(serial, scope), Math.trunc(type))),
  ISOWEEKNUM: define(['number'], (serial, scope) => (taken(serial, scope) < 0 ? NUM_ERROR : isoWeek(taken(serial, scope)))),
  EDATE: define(['number', 'number'], (serial, months, scope) =>
    withDay(serial, scope, (day) => given(addMonths(day, Math.trunc(months)), scope))),
  EOMONTH: define(['number', 'number'], (serial, months, scope) => withDay(serial, scope, ({ year, month }) => {
    const index = year * 12 + month - 1 + Math.trunc(months);
    const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
    return given(serialOf(target.year, target.month, daysInMonth(target.year, target.month)), scope);
  })),
  DAYS: define(['number', 'number'], (end, start) => Math.floor(end) - Math.floor(start)),
  DATEDIF: define(['number', 'number', 'text'], (start, end, unit, scope) => difference(taken(start, scope), taken(end, scope), unit.toUpperCase())),
  NETWORKDAYS: define(['number', 'number', 'any?'], (start, end, holidays, scope) =>
    withHolidays(holidays, scope, (free) => workingDays(taken(start, scope), taken(end, scope), free))),
  WORKDAY: define(['number', 'number', 'any?'], (start, days, holidays, scope) =>
    withHolidays(holidays, scope, (free) => given(afterWorkingDays(taken(start, scope), Math.trunc(days), free), scope))),
};

/** A serial number of the workbook as one that counts from 1900. */
function taken(serial: number, { reader }: Scope): number {
  return Math.floor(serial) + (reader.book.date1904 ? DAYS_BETWEEN_1900_AND_1904 : 0);
}

/** A serial number that counts from 1900 as one of the workbook. */
function given(serial: number | CellError, { reader }: Scope): number | CellError {
  if (serial instanceof CellError || !reader.book.date1904) return serial;
  return serial < DAYS_BETWEEN_1900_AND_1904 ? NUM_ERROR : serial - DAYS_BETWEEN_1900_AND_1904;
}

function ofDay(part: (day: CalendarDay) => number): FunctionDefinition {
  return define(['number'], (serial, scope) => withDay(serial, scope, part));
}

function withDay(serial: number, scope: Scope, use: (day: CalendarDay) => Scalar): Scalar {
  const day = dayOf(taken(serial, scope));
  return day instanceof CellError ? day : use(day);
}

function ofTime(serial: number, part: (seconds: number) => number): Scalar {
  return serial < 0 ? NUM_ERROR : part(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
}

function whole(text: string, use: (number: number) => Scalar): Scalar {
  const number = numberInText(text);
  return number === null || !/[^\d.\s]/.test(text.trim()) ? VALUE_ERROR : use(number);
}

/** By type of week: which day (0 is Monday) begins it. */
const FIRST_DAYS: Readonly<Record<number, number>> = { 1: 6, 2: 0, 11: 0, 12: 1, 13: 2, 14: 3, 15: 4, 16: 5, 17: 6 };

function weekday(serial: number, type: number): Scalar {
  if (serial < 0 || serial > LAST_DAY) return NUM_ERROR;
  if (type === 3) return weekdayOf(serial);
  const first = FIRST_DAYS[type];
  return first === undefined ? NUM_ERROR : ((weekdayOf(serial) - first + 7) % 7) + 1;
}

/** Week 1 has 1 January in it, except for type 21, the international standard. */
function weekNumber(serial: number, type: number): Scalar {
  if (serial < 0 || serial > LAST_DAY) return NUM_ERROR;
  if (type === 21) return isoWeek(serial);
  const first = FIRST_DAYS[type];
  const day = dayOf(serial);
  if (first === undefined || day instanceof CellError) return NUM_ERROR;
  const newYear = serialOf(day.year, 1, 1);
  if (newYear instanceof CellError) return newYear;
  const daysBeforeNewYear = (weekdayOf(newYear) - first + 7) % 7;
  return Math.floor((serial - newYear + daysBeforeNewYear) / 7) + 1;
}

/** DATEDIF as Excel has it, its `MD` included, which may fall below 0 at ends of months. */
function difference(start: number, end: number, unit: string): Scalar {
  const from = dayOf(start);
  const to = dayOf(end);
  if (from instanceof CellError || to instanceof CellError || start > end) return NUM_ERROR;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit) {
    case 'D': return end - start;
    case 'M': return months;
    case 'Y': return Math.floor(months / 12);
    case 'YM': return months % 12;
    case 'MD': return to.day >= from.day ? to.day - from.day : daysInMonth(to.year, to.month - 1) - from.day + to.day;
    case 'YD': {
      const isLaterInYear = to.month > from.month || (to.month === from.month && to.day >= from.day);
      const anniversary = serialOf(isLaterInYear ? to.year : to.year - 1, from.month, from.day);
      return anniversary instanceof CellError ? anniversary : end - anniversary;
    }
    default: return NUM_ERROR;
  }
}

function withHolidays(holidays: Value | undefined, scope: Scope, use: (free: ReadonlySet<number>) => Scalar): Scalar {
  const days = holidays === undefined || holidays === null ? [] : numbersOf([holidays], scope);
  return days instanceof CellError ? days : use(new Set(days.map((day) => taken(day, scope))));
}

function isWorkingDay(day: number, free: ReadonlySet<number>): boolean {
  return weekdayOf(day) < 5 && !free.has(day);
}

/** Both ends are counted; below 0 where the end comes first. */
function workingDays(start: number, end: number, free: ReadonlySet<number>): Scalar {
  if (start < 0 || end < 0) return NUM_ERROR;
  const [first, last] = start <= end ? [start, end] : [end, start];
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * 5;
  for (let day = first + weeks * 7; day <= last; day++) if (weekdayOf(day) < 5) count += 1;
  for (const day of free) if (day >= first && day <= last && weekdayOf(day) < 5) count -= 1;
  return start <= end ? count : -count;
}

function afterWorkingDays(start: number, days: number, free: ReadonlySet<number>): number | CellError {
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (day < 0 || day > LAST_DAY) return NUM_ERROR;
    if (isWorkingDay(day, free)) left -= 1;
  }
  return day;
}
