import type { Cell } from '../../model/cell';

/**
 * A cell's contents as text that gives the same contents when it is typed again: what the formula bar shows and the
 * editor begins with. Dates are in UK order, percentages with their sign.
 */
export function editText(cell: Cell | undefined, { date1904 = false } = {}): string {
  if (!cell) return '';
  const { value, formula, style } = cell;
  if (formula !== null) return formula;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return cell.isLiteralText ? `'${value}` : value;
  if (typeof value !== 'number') return value.code;
  const kind = formatKind(style.numberFormat);
  if (kind === 'percent') return `${plainNumber(value * 100)}%`;
  return kind === 'number' ? plainNumber(value) : dateText(value, kind, date1904) ?? plainNumber(value);
}

type FormatKind = 'number' | 'percent' | 'date' | 'time';

/** What the first section of a number format shows, apart from its literal text. */
function formatKind(format: string): FormatKind {
  if (format === 'General') return 'number';
  const codes = (format.split(';', 1)[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/[dy]/i.test(codes) || /m{3,}/i.test(codes)) return 'date';
  if (/[hs]/i.test(codes)) return 'time';
  return codes.includes('%') ? 'percent' : 'number';
}

/** Excel keeps 15 significant digits; sums such as 0.1 + 0.2 would show more. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

const DAYS_TO_1904 = 1462;
const SECONDS_IN_DAY = 86_400;

/** Null for numbers that are no date, such as negative ones. */
function dateText(serial: number, kind: 'date' | 'time', date1904: boolean): string | null {
  const days = date1904 ? serial + DAYS_TO_1904 : serial;
  if (days < 0 || days >= 2_958_466) return null;
  const seconds = Math.round((days - Math.floor(days)) * SECONDS_IN_DAY);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
  if (kind === 'time' && days < 1) return time;
  // Excel believes in 29 February 1900, so that days before it are counted one too high.
  const date = new Date(Date.UTC(1899, 11, Math.floor(days) < 60 ? 31 : 30) + Math.floor(days) * SECONDS_IN_DAY * 1000);
  const day = [twoDigits(date.getUTCDate()), twoDigits(date.getUTCMonth() + 1), date.getUTCFullYear()].join('/');
  return seconds === 0 ? day : `${day} ${time}`;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');
