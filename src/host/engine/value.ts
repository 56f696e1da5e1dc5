/** What a formula can work with, and Excel's rules for turning one kind of value into another. */
import { parseValue } from 'numfmt';
import type { Rectangle } from '../model/address';
import { CellError, type Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { type Matrix } from './matrix';

/** One block of cells on a sheet. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** Cells that are pointed at, not yet read: functions such as ROW and OFFSET want the place, not the values. */
export class Reference {
  constructor(
    /** One, except for unions such as `(A1,B2:C3)`. */
    readonly areas: readonly [SheetArea, ...SheetArea[]],
  ) {}

  static to(sheet: Sheet, area: Rectangle): Reference {
    return new Reference([{ sheet, area }]);
  }

  get first(): SheetArea {
    return this.areas[0];
  }

  get isSingleCell(): boolean {
    return this.areas.length === 1 && this.first.area.rowCount === 1 && this.first.area.columnCount === 1;
  }
}

export type Value = Scalar | Matrix | Reference;

export const VALUE_ERROR = CellError.of('#VALUE!');
export const NUM_ERROR = CellError.of('#NUM!');
export const NA_ERROR = CellError.of('#N/A');
export const REF_ERROR = CellError.of('#REF!');
export const DIV_ERROR = CellError.of('#DIV/0!');
export const NAME_ERROR = CellError.of('#NAME?');

/** As arithmetic reads it: blanks are 0, numeric text is its number, other text is `#VALUE!`. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return numberInText(value) ?? VALUE_ERROR;
}

/** The number that a text stands for, dates and percentages included; null for other text. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  const parsed = parseValue(trimmed, { locale: 'en-GB' });
  return typeof parsed?.value === 'number' ? parsed.value : null;
}

/** As `&` reads it. Numbers have at most 15 digits. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value : numberAsText(value);
}

export function numberAsText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const plain = String(rounded);
  const magnitude = Math.abs(rounded);
  if (magnitude !== 0 && (magnitude >= 1e21 || magnitude < 1e-9)) return exponential(rounded);
  return plain.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : plain;
}

/** As conditions read it: numbers are true unless 0, the texts TRUE and FALSE count. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  const text = value.toUpperCase();
  return text === 'TRUE' ? true : text === 'FALSE' ? false : VALUE_ERROR;
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'accent' });

/**
 * Excel's order: numbers before text before booleans; text without letter case; a blank is the other side's zero.
 * @returns below, equal to or above 0. Neither side may be an error.
 */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? zeroLike(right);
  const b = right ?? zeroLike(left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

/** Without letter case, in the order of a British dictionary. */
export function compareTexts(a: string, b: string): number {
  return a.toLowerCase() === b.toLowerCase() ? 0 : collator.compare(a, b) || (a < b ? -1 : 1);
}

/** Numbers that agree in 15 digits are equal, as in Excel, so that 0.1+0.2=0.3. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  return Math.abs(difference) < Math.abs(b) * 1e-15 * 2 ? 0 : difference;
}

/** A number that a cell can hold: overflow and undefined results are `#NUM!`. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : NUM_ERROR;
}

function zeroLike(other: Scalar): Scalar {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** `1E+21`, `1.5E-10`: Excel writes at least two digits of exponent. */
function exponential(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}
