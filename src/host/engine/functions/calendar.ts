/** Days as Excel counts them: 1 is 1 January 1900, and 60 a 29 February 1900 that never was. */
import { CellError } from '../../model/scalar';
import { NUM_ERROR } from '../value';

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const LAST_DAY = 2_958_465;
/** What a workbook that counts from 1904 is behind. */
export const DAYS_BETWEEN_1900_AND_1904 = 1462;
const DAY = 86_400_000;
const ORIGIN = Date.UTC(1899, 11, 30);
const FICTITIOUS_DAY = 60;

/** `#NUM!` before 1900 and after 9999. */
export function dayOf(serial: number): CalendarDay | CellError {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_DAY) return NUM_ERROR;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === FICTITIOUS_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(ORIGIN + (whole < FICTITIOUS_DAY ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months and days beyond their ends run on into the next year or month, as in DATE. `#NUM!` outside 1900 to 9999. */
export function serialOf(year: number, month: number, day: number): number | CellError {
  const monthStart = Math.round((Date.UTC(year, month - 1, 1) - ORIGIN) / DAY);
  const serial = (monthStart <= FICTITIOUS_DAY ? monthStart - 1 : monthStart) + day - 1;
  return serial >= 0 && serial <= LAST_DAY ? serial : NUM_ERROR;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths({ year, month, day }: CalendarDay, months: number): number | CellError {
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return serialOf(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

/** 0 is Monday. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 5) % 7;
}

/** The week with the year's first Thursday is week 1. */
export function isoWeek(serial: number): number | CellError {
  const thursday = Math.floor(serial) - weekdayOf(serial) + 3;
  const day = dayOf(thursday);
  if (day instanceof CellError) return day;
  const newYear = serialOf(day.year, 1, 1);
  return newYear instanceof CellError ? newYear : Math.floor((thursday - newYear) / 7) + 1;
}

/** The serial number of a moment by its local clock. */
export function serialOfMoment(moment: Date): number {
  const day = serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return (day instanceof CellError ? 0 : day) + seconds / 86_400;
}
