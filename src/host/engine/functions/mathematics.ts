import { CellError } from '../../model/scalar';
import { power } from '../operators';
import { DIV_ERROR, finite, NUM_ERROR, VALUE_ERROR } from '../value';
import { define, defineVariadic, type FunctionDefinition } from './definition';
import { numbersOf } from './numbers';

export const MATHEMATICS: Readonly<Record<string, FunctionDefinition>> = {
  PI: define([], () => Math.PI),
  ABS: define(['number'], Math.abs),
  SIGN: define(['number'], (number) => Math.sign(number)),
  INT: define(['number'], (number) => floorTo15(number)),
  TRUNC: define(['number', 'number?'], (number, digits = 0) => scaled(number, digits, Math.trunc)),
  ROUND: define(['number', 'number?'], (number, digits = 0) => scaled(number, digits, halfAwayFromZero)),
  ROUNDUP: define(['number', 'number?'], (number, digits = 0) => scaled(number, digits, awayFromZero)),
  ROUNDDOWN: define(['number', 'number?'], (number, digits = 0) => scaled(number, digits, Math.trunc)),
  MROUND: define(['number', 'number'], (number, multiple) => {
    if (multiple === 0 || number === 0) return 0;
    return number * multiple < 0 ? NUM_ERROR : finite(halfAwayFromZero(tidy(number / multiple)) * multiple);
  }),
  CEILING: define(['number', 'number'], (number, step) => stepped(number, step, 'up')),
  FLOOR: define(['number', 'number'], (number, step) => stepped(number, step, 'down')),
  'CEILING.MATH': define(['number', 'number?', 'number?'], (number, step = 1, mode = 0) =>
    toStep(number, Math.abs(step), mode !== 0 && number < 0 ? Math.floor : Math.ceil)),
  'FLOOR.MATH': define(['number', 'number?', 'number?'], (number, step = 1, mode = 0) =>
    toStep(number, Math.abs(step), mode !== 0 && number < 0 ? Math.ceil : Math.floor)),
  EVEN: define(['number'], (number) => awayFromZero(number / 2) * 2),
  ODD: define(['number'], (number) => {
    const size = Math.abs(number);
    return (number < 0 ? -1 : 1) * (Math.ceil((size - 1) / 2) * 2 + 1 || 1);
  }),
  /** The result has the divisor's sign. */
  MOD: define(['number', 'number'], (number, divisor) =>
    divisor === 0 ? DIV_ERROR : finite(number - divisor * Math.floor(tidy(number / divisor)))),
  QUOTIENT: define(['number', 'number'], (number, divisor) => (divisor === 0 ? DIV_ERROR : Math.trunc(number / divisor))),
  POWER: define(['number', 'number'], (base, exponent) => {
    const result = power(base, exponent);
    return result instanceof CellError ? result : finite(result);
  }),
  SQRT: define(['number'], (number) => finite(Math.sqrt(number))),
  EXP: define(['number'], (number) => finite(Math.exp(number))),
  LN: define(['number'], (number) => (number > 0 ? Math.log(number) : NUM_ERROR)),
  LOG10: define(['number'], (number) => (number > 0 ? Math.log10(number) : NUM_ERROR)),
  LOG: define(['number', 'number?'], (number, base = 10) => {
    if (number <= 0 || base <= 0) return NUM_ERROR;
    if (base === 1) return DIV_ERROR;
    return base === 10 ? Math.log10(number) : base === 2 ? Math.log2(number) : Math.log(number) / Math.log(base);
  }),
  FACT: define(['number'], (number) => {
    if (number < 0) return NUM_ERROR;
    let result = 1;
    for (let factor = 2; factor <= Math.trunc(number); factor++) result *= factor;
    return finite(result);
  }),
  GCD: defineVariadic(1, (args, scope) => {
    const numbers = numbersOf(args, scope);
    if (numbers instanceof CellError) return numbers;
    return numbers.some((number) => number < 0) ? NUM_ERROR : numbers.map(Math.trunc).reduce(commonDivisor, 0);
  }),
  RAND: define([], () => Math.random()),
  RANDBETWEEN: define(['number', 'number'], (low, high) => {
    const from = Math.ceil(low);
    const to = Math.floor(high);
    return from > to ? NUM_ERROR : from + Math.floor(Math.random() * (to - from + 1));
  }),
  ISEVEN: define(['number'], (number) => Math.trunc(number) % 2 === 0),
  ISODD: define(['number'], (number) => Math.trunc(number) % 2 !== 0),
  ROMAN: define(['number'], (number) => (number < 0 || number > 3999 ? VALUE_ERROR : roman(Math.trunc(number)))),
};

/** Rounds away what only binary arithmetic adds: 15 digits are Excel's precision. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}

function floorTo15(number: number): number {
  return Math.floor(tidy(number));
}

function halfAwayFromZero(number: number): number {
  return Math.sign(number) * Math.floor(Math.abs(number) + 0.5);
}

function awayFromZero(number: number): number {
  return Math.sign(number) * Math.ceil(Math.abs(number));
}

/** Rounds at a decimal place, decimal digits as people see them: ROUND(1.005,2) is 1.01. */
function scaled(number: number, digits: number, round: (number: number) => number): number | CellError {
  const places = Math.trunc(digits);
  if (places > 15) return number;
  const factor = 10 ** Math.abs(places);
  const shifted = tidy(places >= 0 ? number * factor : number / factor);
  return finite(places >= 0 ? round(shifted) / factor : round(shifted) * factor);
}

function stepped(number: number, step: number, direction: 'up' | 'down'): number | CellError {
  if (number === 0) return 0;
  if (step === 0) return direction === 'up' ? 0 : DIV_ERROR;
  if (number > 0 && step < 0) return NUM_ERROR;
  // With a negative step, up means away from zero.
  const isUp = (direction === 'up') !== (step < 0 && number < 0);
  return toStep(number, Math.abs(step), isUp ? Math.ceil : Math.floor);
}

function toStep(number: number, step: number, round: (number: number) => number): number | CellError {
  return step === 0 ? 0 : finite(tidy(round(tidy(number / step)) * step));
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

const NUMERALS = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'],
  [5, 'V'], [4, 'IV'], [1, 'I'],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [worth, numeral] of NUMERALS)
    for (; rest >= worth; rest -= worth) text += numeral;
  return text;
}
