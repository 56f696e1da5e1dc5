import { CellError, type Scalar } from '../../model/scalar';
import { Matrix } from '../matrix';
import type { Scope } from '../scope';
import { DIV_ERROR, finite, NA_ERROR, NUM_ERROR, Reference, toNumber, type Value } from '../value';
import { define, defineVariadic, type FunctionDefinition } from './definition';
import { ascendingNumbers, eachNumber, isMany, matricesOf, numbersOf, type Counting } from './numbers';

type Summary = (numbers: readonly number[]) => number | CellError;

export const sum: Summary = (numbers) => numbers.reduce((total, number) => total + number, 0);
export const average: Summary = (numbers) => (numbers.length > 0 ? (sum(numbers) as number) / numbers.length : DIV_ERROR);
export const largest: Summary = (numbers) => (numbers.length > 0 ? numbers.reduce((a, b) => Math.max(a, b)) : 0);
export const smallest: Summary = (numbers) => (numbers.length > 0 ? numbers.reduce((a, b) => Math.min(a, b)) : 0);
export const product: Summary = (numbers) => (numbers.length > 0 ? numbers.reduce((a, b) => a * b, 1) : 0);

/** @param spread 1 for a sample, 0 for the whole population. */
export function variance(numbers: readonly number[], spread: 0 | 1): number | CellError {
  if (numbers.length <= spread) return DIV_ERROR;
  const mean = average(numbers) as number;
  return (sum(numbers.map((number) => (number - mean) ** 2)) as number) / (numbers.length - spread);
}

export function deviation(numbers: readonly number[], spread: 0 | 1): number | CellError {
  const result = variance(numbers, spread);
  return typeof result === 'number' ? Math.sqrt(result) : result;
}

/** The most frequent number, the first of those that share the place. */
export const mode: Summary = (numbers) => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [found, times] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 1]);
  return times > 1 ? found : NA_ERROR;
};

/** This and the following take their numbers in ascending order. */
export const median: Summary = (sorted) => percentile(sorted, 0.5);

/** @param rank 1 is the smallest number, or the largest of a descending order. */
export function ranked(sorted: readonly number[], rank: number, order: 'ascending' | 'descending'): number | CellError {
  const position = Math.ceil(rank) - 1;
  return sorted[order === 'ascending' ? position : sorted.length - 1 - position] ?? NUM_ERROR;
}

/** Inclusive: 0 is the smallest number, 1 the largest. */
export function percentile(sorted: readonly number[], share: number): number | CellError {
  if (sorted.length === 0 || share < 0 || share > 1) return NUM_ERROR;
  return interpolated(sorted, share * (sorted.length - 1));
}

/** Exclusive: the shares at both ends have no number. */
export function percentileExclusive(sorted: readonly number[], share: number): number | CellError {
  const position = share * (sorted.length + 1) - 1;
  return position < 0 || position > sorted.length - 1 || sorted.length === 0 ? NUM_ERROR : interpolated(sorted, position);
}

export const STATISTICS: Readonly<Record<string, FunctionDefinition>> = {
  SUM: defineVariadic(1, (args, scope) => {
    let total = 0;
    const trouble = eachNumber(args, scope, (number, times) => (total += number * times));
    return trouble ?? finite(total);
  }),
  SUMSQ: ofNumbers((numbers) => sum(numbers.map((number) => number * number))),
  PRODUCT: ofNumbers(product),
  AVERAGE: ofNumbers(average),
  AVERAGEA: ofNumbers(average, 'all'),
  MAX: extreme(Math.max, -Infinity),
  MIN: extreme(Math.min, Infinity),
  MAXA: ofNumbers(largest, 'all'),
  MINA: ofNumbers(smallest, 'all'),
  MEDIAN: defineVariadic(1, (args, scope) => withAscending(args, scope, median)),
  MODE: ofNumbers(mode),
  'MODE.SNGL': ofNumbers(mode),
  STDEV: ofNumbers((numbers) => deviation(numbers, 1)),
  'STDEV.S': ofNumbers((numbers) => deviation(numbers, 1)),
  STDEVP: ofNumbers((numbers) => deviation(numbers, 0)),
  'STDEV.P': ofNumbers((numbers) => deviation(numbers, 0)),
  VAR: ofNumbers((numbers) => variance(numbers, 1)),
  'VAR.S': ofNumbers((numbers) => variance(numbers, 1)),
  VARP: ofNumbers((numbers) => variance(numbers, 0)),
  'VAR.P': ofNumbers((numbers) => variance(numbers, 0)),
  COUNT: defineVariadic(1, (args, scope) => countIn(args, scope, (value) => typeof value === 'number')),
  COUNTA: defineVariadic(1, (args, scope) => countIn(args, scope, (value) => value !== null)),
  COUNTBLANK: define(['any'], countBlank),
  LARGE: define(['any', 'number'], (cells, rank, scope) => withAscending([cells], scope, (sorted) => ranked(sorted, rank, 'descending'))),
  SMALL: define(['any', 'number'], (cells, rank, scope) => withAscending([cells], scope, (sorted) => ranked(sorted, rank, 'ascending'))),
  PERCENTILE: define(['any', 'number'], (cells, share, scope) => withAscending([cells], scope, (sorted) => percentile(sorted, share))),
  'PERCENTILE.INC': define(['any', 'number'], (cells, share, scope) => withAscending([cells], scope, (sorted) => percentile(sorted, share))),
  QUARTILE: define(['any', 'number'], (cells, quarter, scope) => withAscending([cells], scope, (sorted) => percentile(sorted, Math.trunc(quarter) / 4))),
  RANK: define(['number', 'any', 'number?'], rankOf),
  'RANK.EQ': define(['number', 'any', 'number?'], rankOf),
};

function ofNumbers(summarise: Summary, counting: Counting = 'numbers'): FunctionDefinition {
  return defineVariadic(1, (args, scope) => withNumbers(args, scope, summarise, counting));
}

function withNumbers(args: readonly Value[], scope: Scope, summarise: Summary, counting: Counting = 'numbers'): Scalar {
  const numbers = numbersOf(args, scope, counting);
  if (numbers instanceof CellError) return numbers;
  const result = summarise(numbers);
  return typeof result === 'number' ? finite(result) : result;
}

function withAscending(args: readonly Value[], scope: Scope, summarise: Summary): Scalar {
  const sorted = ascendingNumbers(args, scope);
  if (sorted instanceof CellError) return sorted;
  const result = summarise(sorted);
  return typeof result === 'number' ? finite(result) : result;
}

/** MAX and MIN, without a list of the numbers; 0 where there are none. */
function extreme(better: (a: number, b: number) => number, start: number): FunctionDefinition {
  return defineVariadic(1, (args, scope) => {
    let best = start;
    const trouble = eachNumber(args, scope, (number) => (best = better(best, number)));
    return trouble ?? (best === start ? 0 : best);
  });
}

/** Values written in the formula count if they are, or stand for, a number (COUNT) or at all (COUNTA). */
function countIn(args: readonly Value[], scope: Scope, counts: (value: Scalar) => boolean): number {
  let count = 0;
  for (const arg of args) {
    if (isMany(arg))
      for (const matrix of matricesOf(arg, scope)) matrix.eachRun((value, times) => (count += counts(value) ? times : 0));
    else if (counts(arg) || counts(toNumber(arg))) count += 1;
  }
  return count;
}

/** Whole columns are read as far as they are filled; what lies below is blank too. */
function countBlank(cells: Value, scope: Scope): number {
  let filled = 0;
  let size = 1;
  for (const matrix of matricesOf(cells, scope)) matrix.eachRun((value, times) => (filled += value === null || value === '' ? 0 : times));
  if (cells instanceof Reference) size = cells.areas.reduce((total, { area }) => total + area.rowCount * area.columnCount, 0);
  else if (cells instanceof Matrix) size = cells.size;
  return size - filled;
}

function rankOf(number: number, cells: Value, order: number | undefined, scope: Scope): Scalar {
  const numbers = numbersOf([cells], scope);
  if (numbers instanceof CellError) return numbers;
  if (!numbers.includes(number)) return NA_ERROR;
  return numbers.filter((other) => (order ? other < number : other > number)).length + 1;
}

function interpolated(sorted: readonly number[], position: number): number {
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
