import { dayOf, serialOfMoment, weekdayOf, type CalendarDay } from '../engine/functions/calendar';
import { invalidArgument } from '../model/excel-error';
import { CellError } from '../model/scalar';

type DateTest = (serial: number) => boolean;

/**
 * What an `Excel.DynamicFilterCriteria` on dates keeps, by serial numbers from 1900.
 * @param now the workbook's clock. Weeks begin on Sundays, as Excel's filters have them.
 * @returns null for a criterion that is not about dates.
 */
export function dynamicDateTest(criterion: string, now: Date): DateTest | null {
  const today = Math.floor(serialOfMoment(now));
  const { year, month } = on(today, (day) => day) ?? { year: 1900, month: 1 };
  const days = DAYS.indexOf(criterion);
  if (days >= 0) return (serial) => Math.floor(serial) === today + days - 1;
  if (criterion === 'YearToDate') return (serial) => Math.floor(serial) <= today && on(serial, (day) => day.year) === year;
  const period = /^AllDatesInPeriod(\w+)$/.exec(criterion)?.[1];
  if (period !== undefined) return inEveryYear(period);
  const [, which = '', unit = ''] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion) ?? [];
  const offset = ['Last', 'This', 'Next'].indexOf(which) - 1;
  switch (unit) {
    case 'Week':
      return (serial) => weekOf(serial) === weekOf(today) + offset;
    case 'Month':
      return (serial) => on(serial, (day) => day.year * 12 + day.month) === year * 12 + month + offset;
    case 'Quarter':
      return (serial) => on(serial, (day) => day.year * 4 + quarterOf(day)) === year * 4 + quarterOf({ month }) + offset;
    case 'Year':
      return (serial) => on(serial, (day) => day.year) === year + offset;
    default:
      return null;
  }
}

/** An `Excel.FilterDatetime`: a moment, and how much of it counts. Throws InvalidArgument for one that cannot be read. */
export function dateValueTest({ date, specificity }: { readonly date?: unknown; readonly specificity?: unknown }): DateTest {
  const parts = momentParts(date);
  const depth = SPECIFICITIES.indexOf(String(specificity));
  if (!parts || depth < 0) throw invalidArgument();
  return (serial) => on(serial, (day) => {
    const second = Math.round((serial - Math.floor(serial)) * 86_400);
    const own = [day.year, day.month, day.day, Math.floor(second / 3_600), Math.floor(second / 60) % 60, second % 60];
    return parts.slice(0, depth + 1).every((part, index) => part === own[index]);
  }) ?? false;
}

/** Year, month, day, hour, minute and second of an ISO 8601 date; null for a text that is none. */
export function momentParts(date: unknown): readonly number[] | null {
  const parts = typeof date === 'string' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?.*)?)?)?$/.exec(date) : null;
  return parts && [1, 2, 3, 4, 5, 6].map((index) => Number(parts[index] ?? (index < 4 ? 1 : 0)));
}

export const SPECIFICITIES: readonly string[] = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'];

const DAYS: readonly string[] = ['Yesterday', 'Today', 'Tomorrow'];

/** February is misspelt in Excel's own list. */
const MONTHS: readonly string[] = [
  'January', 'Februray', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

function inEveryYear(period: string): DateTest | null {
  const quarter = /^Quarter([1-4])$/.exec(period)?.[1];
  if (quarter !== undefined) return (serial) => on(serial, quarterOf) === Number(quarter);
  const month = MONTHS.indexOf(period) + 1;
  return month === 0 ? null : (serial) => on(serial, (day) => day.month) === month;
}

const quarterOf = ({ month }: Pick<CalendarDay, 'month'>): number => Math.ceil(month / 3);

const weekOf = (serial: number): number => Math.floor((Math.floor(serial) - ((weekdayOf(serial) + 1) % 7)) / 7);

/** What is read from a day; null for a number that is no date. */
function on<T>(serial: number, read: (day: CalendarDay) => T): T | null {
  const day = dayOf(serial);
  return day instanceof CellError ? null : read(day);
}
