import type { Cell } from '../model/cell';
import type { Scalar } from '../model/scalar';

export type SeriesKind = 'default' | 'series' | 'days' | 'weekdays' | 'months' | 'years';

/**
 * The values that go on from a line of constants, or null where Excel would repeat them: numbers by their step (a lone
 * number only as a series), dates by days, texts that end in a number by one, names of days and months in turn.
 */
export function seriesAfter(cells: readonly Cell[], count: number, kind: SeriesKind, isBackwards: boolean): Scalar[] | null {
  const values = cells.map(({ value }) => value);
  if (values.every((value) => typeof value === 'number')) return numbersAfter(values, cells, count, kind, isBackwards);
  if (values.every((value) => typeof value === 'string')) return textsAfter(values, count, isBackwards);
  return null;
}

function numbersAfter(values: readonly number[], cells: readonly Cell[], count: number, kind: SeriesKind, isBackwards: boolean): Scalar[] | null {
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  const isDate = cells.every(({ style }) => /[dy]/i.test(style.numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]/g, '')));
  if (kind === 'default' && values.length === 1 && !isDate) return null;
  const isCalendar = kind === 'weekdays' || kind === 'months' || kind === 'years';
  const step = values.length > 1 ? slope(values) : isBackwards ? -1 : 1;
  const sign = isBackwards ? -1 : 1;
  return Array.from({ length: count }, (_, index) => {
    if (!isCalendar) return round(values.length > 1 ? fitted(values, first, values.length + index, step) : last + step * (index + 1));
    if (kind === 'weekdays') return workday(last, sign * (index + 1));
    return monthsLater(last, sign * (index + 1) * (kind === 'years' ? 12 : 1));
  });
}

/** Two numbers give their difference; more give the line that fits them best, as in Excel. */
function slope(values: readonly number[]): number {
  const n = values.length;
  const meanX = (n - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / n;
  const top = values.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0);
  const bottom = values.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  return top / bottom;
}

function fitted(values: readonly number[], first: number, x: number, step: number): number {
  if (values.length === 2) return first + step * x;
  const n = values.length;
  const meanY = values.reduce((sum, value) => sum + value, 0) / n;
  return meanY + step * (x - (n - 1) / 2);
}

/** Fifteen digits are what Excel keeps. */
const round = (value: number): number => Number(value.toPrecision(15));

/** Serial 1 is a Sunday, and Saturdays and Sundays are passed over. */
function workday(serial: number, steps: number): number {
  let [day, left] = [serial, Math.abs(steps)];
  while (left > 0) {
    day += Math.sign(steps);
    const weekday = ((Math.floor(day) - 1) % 7 + 7) % 7;
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The same day so many months later, or the last day of a shorter month. */
function monthsLater(serial: number, months: number): number {
  const date = new Date(EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const moved = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), lastDay));
  return (moved - EPOCH) / MILLISECONDS_A_DAY + (serial - Math.floor(serial));
}

const LISTS = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
];

function textsAfter(values: readonly string[], count: number, isBackwards: boolean): Scalar[] | null {
  return listAfter(values, count, isBackwards) ?? numberedAfter(values, count, isBackwards);
}

function listAfter(values: readonly string[], count: number, isBackwards: boolean): Scalar[] | null {
  for (const list of LISTS) {
    const places = values.map((value) => list.findIndex((item) => item.toLowerCase() === value.toLowerCase()));
    const [first = -1] = places;
    const last = places.at(-1) ?? -1;
    if (places.includes(-1)) continue;
    const step = places.length > 1 ? (last - first) / (places.length - 1) : isBackwards ? -1 : 1;
    if (!Number.isInteger(step)) return null;
    return Array.from({ length: count }, (_, index) => list[(((last + step * (index + 1)) % list.length) + list.length) % list.length] ?? null);
  }
  return null;
}

const NUMBERED = /^(.*?)(\d+)$/s;

function numberedAfter(values: readonly string[], count: number, isBackwards: boolean): Scalar[] | null {
  const parts = values.map((value) => NUMBERED.exec(value));
  const stem = parts[0]?.[1];
  if (parts.some((part) => part === null || part[1] !== stem)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const last = numbers.at(-1) ?? 0;
  const step = numbers.length > 1 ? last - (numbers.at(-2) ?? 0) : isBackwards ? -1 : 1;
  const width = parts.at(-1)?.[2]?.length ?? 1;
  return Array.from({ length: count }, (_, index) => `${stem ?? ''}${String(Math.abs(last + step * (index + 1))).padStart(width, '0')}`);
}
