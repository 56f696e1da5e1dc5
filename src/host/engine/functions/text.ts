import { format, isDateFormat, isValidFormat } from 'numfmt';
import { CellError, type Scalar } from '../../model/scalar';
import { matrixOf, type Scope } from '../scope';
import { numberInText, toNumber, toText, VALUE_ERROR, type Value } from '../value';
import { DAYS_BETWEEN_1900_AND_1904 } from './calendar';
import { wildcardTest } from './criteria';
import { define, defineVariadic, type FunctionDefinition } from './definition';
import { matricesOf } from './numbers';

/** What a cell can hold, in characters. */
const LONGEST_TEXT = 32_767;

export const TEXT: Readonly<Record<string, FunctionDefinition>> = {
  CONCATENATE: defineVariadic(1, (args, scope) => joined(args.map((arg) => matrixOf(arg, scope).at(0, 0)), '')),
  CONCAT: defineVariadic(1, (args, scope) => joined(allValues(args, scope), '')),
  TEXTJOIN: defineVariadic(3, ([delimiter = null, skipsBlanks = null, ...args], scope) => {
    const between = toText(matrixOf(delimiter, scope).at(0, 0));
    const isSkipping = toNumber(matrixOf(skipsBlanks, scope).at(0, 0));
    if (between instanceof CellError) return between;
    if (isSkipping instanceof CellError) return isSkipping;
    const values = allValues(args, scope);
    return joined(isSkipping === 0 ? values : values.filter((value) => value !== null && value !== ''), between);
  }),
  LEN: define(['text'], (text) => text.length),
  LEFT: define(['text', 'number?'], (text, count = 1) => (count < 0 ? VALUE_ERROR : text.slice(0, count))),
  RIGHT: define(['text', 'number?'], (text, count = 1) => (count < 0 ? VALUE_ERROR : text.slice(Math.max(0, text.length - Math.trunc(count))))),
  MID: define(['text', 'number', 'number'], (text, start, count) =>
    start < 1 || count < 0 ? VALUE_ERROR : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count))),
  LOWER: define(['text'], (text) => text.toLowerCase()),
  UPPER: define(['text'], (text) => text.toUpperCase()),
  PROPER: define(['text'], (text) => text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))),
  /** Spaces only, also those between words; other white space stays. */
  TRIM: define(['text'], (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: define(['text'], (text) => [...text].filter((character) => character.charCodeAt(0) >= 32).join('')),
  EXACT: define(['text', 'text'], (a, b) => a === b),
  REPT: define(['text', 'number'], (text, times) =>
    times < 0 || text.length * Math.trunc(times) > LONGEST_TEXT ? VALUE_ERROR : text.repeat(Math.trunc(times))),
  SUBSTITUTE: define(['text', 'text', 'text', 'number?'], substitute),
  REPLACE: define(['text', 'number', 'number', 'text'], (text, start, count, by) => {
    const from = Math.trunc(start) - 1;
    return start < 1 || count < 0 ? VALUE_ERROR : text.slice(0, from) + by + text.slice(from + Math.trunc(count));
  }),
  FIND: define(['text', 'text', 'number?'], (wanted, text, start = 1) => {
    const found = start >= 1 && start <= text.length + 1 ? text.indexOf(wanted, Math.trunc(start) - 1) : -1;
    return found < 0 ? VALUE_ERROR : found + 1;
  }),
  SEARCH: define(['text', 'text', 'number?'], search),
  VALUE: define(['value'], (value) => (typeof value === 'boolean' ? VALUE_ERROR : toNumber(value))),
  T: define(['any'], (value, scope) => {
    const first = matrixOf(value, scope).at(0, 0);
    return typeof first === 'string' || first instanceof CellError ? first : '';
  }),
  TEXT: define(['value', 'text'], formatted),
  DOLLAR: define(['number', 'number?'], (number, digits = 2) => {
    const pattern = `£#,##0${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
    return format(`${pattern};-${pattern}`, number, { locale: 'en-GB' });
  }),
  CHAR: define(['number'], (code) => (code < 1 || code >= 256 ? VALUE_ERROR : WINDOWS_1252.charAt(Math.trunc(code)))),
  CODE: define(['text'], (text) => (text === '' ? VALUE_ERROR : windowsCode(text.charAt(0)))),
  UNICHAR: define(['number'], (code) => (code < 1 || code > 0x10_ff_ff ? VALUE_ERROR : String.fromCodePoint(Math.trunc(code)))),
  UNICODE: define(['text'], (text) => text.codePointAt(0) ?? VALUE_ERROR),
  HYPERLINK: define(['text', 'value?'], (address, shown) => (shown === undefined ? address : shown ?? 0)),
};

/** The characters of Windows' Western European code page by their codes; from 128 to 159 it goes its own way. */
const OWN_WAY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const WINDOWS_1252 = Array.from({ length: 256 }, (_, code) => OWN_WAY.charAt(code - 128) || String.fromCharCode(code)).join('');

function windowsCode(character: string): number {
  const code = WINDOWS_1252.indexOf(character, 1);
  return code < 0 ? '?'.charCodeAt(0) : code;
}

function allValues(args: readonly Value[], scope: Scope): Scalar[] {
  return args.flatMap((arg) => matricesOf(arg, scope).flatMap((matrix) => [...matrix.values]));
}

function joined(values: readonly Scalar[], delimiter: string): Scalar {
  const texts: string[] = [];
  for (const value of values) {
    const text = toText(value);
    if (text instanceof CellError) return text;
    texts.push(text);
  }
  const text = texts.join(delimiter);
  return text.length > LONGEST_TEXT ? VALUE_ERROR : text;
}

function substitute(text: string, before: string, after: string, which: number | undefined): Scalar {
  if (before === '') return text;
  if (which === undefined) return text.replaceAll(before, () => after);
  if (which < 1) return VALUE_ERROR;
  let at = -1;
  for (let time = 0; time < Math.trunc(which); time++) {
    at = text.indexOf(before, at < 0 ? 0 : at + before.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + after + text.slice(at + before.length);
}

/** Without letter case, with wildcards. */
function search(wanted: string, text: string, start = 1): Scalar {
  if (start < 1 || start > text.length + 1) return VALUE_ERROR;
  const first = Math.trunc(start) - 1;
  const fits = wildcardTest(`${wanted}*`);
  const isPlain = !/[*?~]/.test(wanted);
  const found = isPlain ? text.toLowerCase().indexOf(wanted.toLowerCase(), first) : positionsFrom(text, first).find((at) => fits?.(text.slice(at))) ?? -1;
  return found < 0 ? VALUE_ERROR : found + 1;
}

function positionsFrom(text: string, first: number): number[] {
  return Array.from({ length: text.length - first + 1 }, (_, offset) => first + offset);
}

function formatted(value: Scalar, pattern: string, scope: Scope): Scalar {
  if (value instanceof CellError) return value;
  if (pattern === '') return '';
  if (!isValidFormat(pattern)) return VALUE_ERROR;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? numberInText(value) ?? value : value ?? 0;
  if (typeof number === 'string' || !isDateFormat(pattern)) return format(pattern, number, { locale: 'en-GB' });
  const serial = scope.reader.book.date1904 ? number + DAYS_BETWEEN_1900_AND_1904 : number;
  return serial < 0 ? VALUE_ERROR : format(pattern, serial, { locale: 'en-GB' });
}
