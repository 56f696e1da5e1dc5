/**
 * The two borders between a cell's value and the text that people see and type, as a British Excel has them.
 */
import {
  dateFromSerial, dateToSerial, format, formatColor, getFormatFromId, isDateFormat, isPercentFormat, isTextFormat,
  isValidFormat, parseValue, round,
} from 'numfmt';
import { CellError, type Scalar } from '../model/scalar';
import { DAYS_BETWEEN_1900_AND_1904, LAST_DAY } from './functions/calendar';
import { isFormula } from './syntax';

export interface DisplayOptions {
  /** True for workbooks that count days from 1904. */
  readonly date1904?: boolean;
  /** Points. Where given, numbers that do not fit are narrowed (General) or shown as `####`, as in the grid. */
  readonly columnWidth?: number;
}

/** What typed text becomes. Keys that are absent leave the cell as it is. */
export interface TypedEntry {
  readonly value: Scalar;
  /** With its leading `=`; its value is null until it is calculated. */
  readonly formula: string | null;
  /** The format that Excel gives a General cell along with this entry, in US English notation. */
  readonly numberFormat?: string;
  /** True where an apostrophe made it text. */
  readonly isLiteralText?: boolean;
}

const LOCALE = { locale: 'en-GB' };
/** What Excel shows where a date cannot be shown at any width. */
const UNSHOWABLE = '########';

/** The built-in formats that follow the computer's region, from US English notation to what a British Excel shows. */
const REGIONAL_IDS = [14, 15, 16, 20, 21, 22];
const REGIONAL_FORMATS = new Map(REGIONAL_IDS.map((id) => [getFormatFromId(id, 'en-US'), getFormatFromId(id, 'en-GB')]));

/**
 * The text that a cell shows.
 * @param numberFormat in US English notation; one that cannot be read is shown as General.
 */
export function displayText(value: Scalar, numberFormat: string, { date1904 = false, columnWidth }: DisplayOptions = {}): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = patternOf(numberFormat);
  if (typeof value === 'string') return format(pattern, value, LOCALE);
  const text = numberText(value, pattern, date1904);
  return columnWidth === undefined ? text : fitted(text, value, pattern, columnWidth);
}

/** `#RRGGBB` where the number format colours this value, such as `[Red]` for negative numbers; otherwise null. */
export function displayColor(value: Scalar, numberFormat: string): string | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const color = formatColor(patternOf(numberFormat), value, { throws: false });
  if (typeof color !== 'string') return null;
  return color.startsWith('#') ? color.toUpperCase() : COLOR_NAMES[color.toLowerCase()] ?? null;
}

/**
 * What Excel makes of typed text: a formula, a number, percentage, date (day first), time, amount, boolean, error or text.
 * @param currentFormat the cell's number format: a text format keeps everything text, a percentage reads 5 as 5 %.
 * @param today gives the year of a date typed without one.
 */
export function parseTyped(text: string, currentFormat: string, today: Date = new Date()): TypedEntry {
  if (text === '') return { value: null, formula: null };
  if (isTextFormat(patternOf(currentFormat))) return { value: text, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, isLiteralText: true };
  const formula = typedFormula(text);
  if (formula !== null) return { value: null, formula };
  const trimmed = text.trim();
  const code = trimmed.toUpperCase();
  if (CellError.isCode(code)) return { value: CellError.of(code), formula: null };
  const parsed = parseValue(trimmed, LOCALE) ?? typedDollars(trimmed);
  if (parsed === undefined) return { value: text, formula: null };
  if (typeof parsed.value === 'boolean') return { value: parsed.value, formula: null };
  return typedNumber(parsed.value, parsed.formatId, trimmed, currentFormat, today);
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#00FF00', blue: '#0000FF', yellow: '#FFFF00',
  magenta: '#FF00FF', cyan: '#00FFFF',
};

/** `=A1` as it is; `+A1` and `-A1` with the equals sign that Excel puts before them. */
function typedFormula(text: string): string | null {
  if (text.startsWith('=')) return text.length > 1 ? text : null;
  const isSigned = /^[+-]/.test(text) && parseValue(text.trim(), LOCALE) === undefined;
  return isSigned && isFormula(`=${text}`) ? `=${text}` : null;
}

/** Amounts in dollars are known in every region; they keep their own sign. */
function typedDollars(text: string): ReturnType<typeof parseValue> {
  return text.includes('$') ? parseValue(text, { locale: 'en-US' }) : undefined;
}

function typedNumber(value: number, formatId: number | undefined, text: string, currentFormat: string, today: Date): TypedEntry {
  const isGeneral = currentFormat === 'General';
  if (isPercentFormat(patternOf(currentFormat)) && formatId === undefined)
    return { value: Math.abs(value) >= 1 ? value / 100 : value, formula: null };
  if (formatId === undefined || !isGeneral) return { value: inYearOf(today, value, formatId, text), formula: null };
  const isForeign = REGIONAL_IDS.includes(formatId) || text.includes('$');
  const pattern = getFormatFromId(formatId, isForeign ? 'en-US' : 'en-GB');
  return { value: inYearOf(today, value, formatId, text), formula: null, numberFormat: pattern };
}

const DAY_AND_MONTH = 16;

/** A date typed without a year is one of this year: the workbook's, which may be fixed, not the computer's. */
function inYearOf(today: Date, value: number, formatId: number | undefined, text: string): number {
  if (formatId !== DAY_AND_MONTH || /\d{4}/.test(text)) return value;
  const [, month, day] = dateFromSerial(value);
  return dateToSerial([today.getFullYear(), month, day]) ?? value;
}

function numberText(value: number, pattern: string, date1904: boolean): string {
  if (!isDateFormat(pattern)) return format(pattern, value, LOCALE);
  const serial = date1904 ? value + DAYS_BETWEEN_1900_AND_1904 : value;
  return serial < 0 || serial >= LAST_DAY + 1 ? UNSHOWABLE : format(pattern, serial, LOCALE);
}

/** Points that one digit of the default font takes, and that a cell keeps free at its sides. */
const DIGIT_WIDTH = 5.25;
const PADDING = 3.75;

function fitted(text: string, value: number, pattern: string, columnWidth: number): string {
  const places = Math.max(0, Math.floor((columnWidth - PADDING) / DIGIT_WIDTH));
  if (text.length <= places) return text;
  const narrowed = pattern === 'General' ? narrowedGeneral(value, places) : null;
  return narrowed ?? '#'.repeat(places);
}

/** General gives up decimals, then turns to powers of ten, before it gives up. */
function narrowedGeneral(value: number, places: number): string | null {
  for (let decimals = 9; decimals >= 0; decimals--) {
    const text = format('General', round(value, decimals), LOCALE);
    if (text.length <= places && !text.includes('E')) return text;
  }
  for (let decimals = 5; decimals >= 0; decimals--) {
    const text = format(`0${decimals > 0 ? `.${'#'.repeat(decimals)}` : ''}E+00`, value, LOCALE);
    if (text.length <= places) return text;
  }
  return null;
}

function patternOf(numberFormat: string): string {
  return REGIONAL_FORMATS.get(numberFormat) ?? (isReadable(numberFormat) ? numberFormat : 'General');
}

const readable = new Map<string, boolean>();

function isReadable(numberFormat: string): boolean {
  const known = readable.get(numberFormat);
  if (known !== undefined) return known;
  const answer = isValidFormat(numberFormat);
  readable.set(numberFormat, answer);
  return answer;
}
