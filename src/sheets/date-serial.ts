/**
 * Calendar dates as Excel keeps them: days counted from a day that depends on the workbook's date system. Serials carry
 * no time zone, and a fraction of a day is a time of day, which is dropped here.
 */
import { addDays, calendarDate, daysBetween, type CalendarDate } from '../domain/model/calendar-date';

/** 1900 is Excel's own; 1904 came with old Macs, and such workbooks keep it. */
export type DateSystem = 1900 | 1904;

/** Excel counts a 29 February 1900 that never was: days before it are one closer to the start. */
const DAY_THAT_NEVER_WAS = 60;
const DAY_ZERO = { 1900: calendarDate('1899-12-30'), 1904: calendarDate('1904-01-01') } as const;
const FIRST_DAY_OF_1900 = calendarDate('1900-01-01');
const LAST_DAY = calendarDate('9999-12-31');

/** Whether Excel has a number for this day. */
export function hasSerial(date: CalendarDate, system: DateSystem): boolean {
  const first = system === 1904 ? DAY_ZERO[1904] : FIRST_DAY_OF_1900;
  return date >= first && date <= LAST_DAY;
}

/** @returns null where no day has this serial. */
export function dateOfSerial(serial: number, system: DateSystem): CalendarDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day > daysBetween(DAY_ZERO[system], LAST_DAY)) return null;
  if (system === 1904) return day < 0 ? null : addDays(DAY_ZERO[1904], day);
  if (day < 1 || day === DAY_THAT_NEVER_WAS) return null;
  return addDays(DAY_ZERO[1900], day < DAY_THAT_NEVER_WAS ? day + 1 : day);
}

/** @throws RangeError for a day that the date system cannot hold. */
export function serialOfDate(date: CalendarDate, system: DateSystem): number {
  const days = daysBetween(DAY_ZERO[system], date);
  const serial = system === 1900 && days <= DAY_THAT_NEVER_WAS ? days - 1 : days;
  if (dateOfSerial(serial, system) !== date) throw new RangeError(`Excel has no number for the day ${date}`);
  return serial;
}
