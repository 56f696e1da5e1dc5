/** SUMPRODUCT, and the two functions that choose a summary by number and leave rows, errors or each other out. */
import type { Sheet } from '../../model/sheet';
import { CellError, type Scalar } from '../../model/scalar';
import { Matrix } from '../matrix';
import { matrixOf, type Scope } from '../scope';
import { finite, Reference, toNumber, VALUE_ERROR, type Value } from '../value';
import { define, defineVariadic, type FunctionDefinition } from './definition';
import { isMany } from './numbers';
import {
  average, deviation, largest, median, mode, percentile, percentileExclusive, product, ranked, smallest, sum, variance,
} from './statistics';

export const AGGREGATES: Readonly<Record<string, FunctionDefinition>> = {
  SUMPRODUCT: defineVariadic(1, sumProduct),
  SUBTOTAL: defineVariadic(2, ([code = null, ...cells], scope) => {
    const number = toNumber(matrixOf(code, scope).at(0, 0));
    if (number instanceof CellError) return number;
    const isOverHundred = number > 100;
    const choice = Math.trunc(isOverHundred ? number - 100 : number);
    if (choice < 1 || choice > 11 || !cells.every((each) => each instanceof Reference)) return VALUE_ERROR;
    return summary(choice, cells, null, { nested: true, errors: false, rows: isOverHundred ? 'hidden' : 'filtered' }, scope);
  }),
  AGGREGATE: defineVariadic(3, ([code = null, option = null, ...rest], scope) => {
    const choice = toNumber(matrixOf(code, scope).at(0, 0));
    const wanted = toNumber(matrixOf(option, scope).at(0, 0));
    if (choice instanceof CellError) return choice;
    if (wanted instanceof CellError) return wanted;
    if (choice < 1 || choice >= 20 || wanted < 0 || wanted >= 8) return VALUE_ERROR;
    const [number, leftOut] = [Math.trunc(choice), Math.trunc(wanted)];
    const needsRank = number >= 14;
    const rank = needsRank ? toNumber(matrixOf(rest[1] ?? null, scope).at(0, 0)) : null;
    if (rank instanceof CellError) return rank;
    if (needsRank && rest.length !== 2) return VALUE_ERROR;
    const skipped: Skipped = {
      nested: leftOut < 4,
      errors: [2, 3, 6, 7].includes(leftOut),
      rows: [1, 3, 5, 7].includes(leftOut) ? 'hidden' : 'none',
    };
    return summary(number, needsRank ? rest.slice(0, 1) : rest, rank, skipped, scope);
  }),
  /** The number of rows and columns is that of the arguments, not of what stands in them. */
  FREQUENCY: define(['any', 'any'], (data, bins, scope) => {
    const limits = matrixOf(bins, scope).values.filter((value) => typeof value === 'number');
    const sorted = [...limits].sort((a, b) => a - b);
    const counts = new Array<number>(sorted.length + 1).fill(0);
    for (const value of matrixOf(data, scope).values) {
      if (value instanceof CellError) return value;
      if (typeof value !== 'number') continue;
      const bin = sorted.findIndex((limit) => value <= limit);
      counts[bin < 0 ? sorted.length : bin] = (counts[bin < 0 ? sorted.length : bin] ?? 0) + 1;
    }
    return Matrix.of(counts.length, 1, counts);
  }),
};

/** What a summary leaves out. */
interface Skipped {
  /** Cells that hold a SUBTOTAL or AGGREGATE themselves. */
  readonly nested: boolean;
  readonly errors: boolean;
  readonly rows: 'none' | 'filtered' | 'hidden';
}

/** Excel's numbers of the summaries, from 1. */
const SUMMARIES: readonly ((numbers: readonly number[], rank: number) => number | CellError)[] = [
  average, (numbers) => numbers.length, (numbers) => numbers.length, largest, smallest, product,
  (numbers) => deviation(numbers, 1), (numbers) => deviation(numbers, 0), sum, (numbers) => variance(numbers, 1),
  (numbers) => variance(numbers, 0), median, mode, (numbers, rank) => ranked(numbers, rank, 'descending'),
  (numbers, rank) => ranked(numbers, rank, 'ascending'), percentile, (numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4),
  percentileExclusive, (numbers, quarter) => percentileExclusive(numbers, Math.trunc(quarter) / 4),
];
const COUNTA = 3;
/** Median, largest, smallest and the percentiles want their numbers in order. */
const SORTED = new Set([12, 14, 15, 16, 17, 18, 19]);

function summary(choice: number, cells: readonly Value[], rank: number | null, skipped: Skipped, scope: Scope): Scalar {
  const numbers: number[] = [];
  let filled = 0;
  for (const value of cells.flatMap((each) => keptValues(each, skipped, scope))) {
    if (value instanceof CellError) {
      if (skipped.errors) continue;
      if (choice !== COUNTA && choice !== 2) return value;
    }
    if (value !== null) filled += 1;
    if (typeof value === 'number') numbers.push(value);
  }
  if (choice === COUNTA) return filled;
  if (SORTED.has(choice)) numbers.sort((a, b) => a - b);
  const result = SUMMARIES[choice - 1]?.(numbers, rank ?? 0) ?? VALUE_ERROR;
  return typeof result === 'number' ? finite(result) : result;
}

function keptValues(cells: Value, skipped: Skipped, scope: Scope): readonly Scalar[] {
  if (!(cells instanceof Reference)) return matrixOf(cells, scope).values;
  return cells.areas.flatMap(({ sheet, area }) => {
    const matrix = scope.reader.matrix({ sheet, area });
    return matrix.values.filter((_, position) => {
      const row = area.row + Math.floor(position / matrix.columnCount);
      const column = area.column + (position % matrix.columnCount);
      return !isLeftOut(sheet, row, column, skipped);
    });
  });
}

const SUMMARISING = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

function isLeftOut(sheet: Sheet, row: number, column: number, { nested, rows }: Skipped): boolean {
  const line = rows === 'none' ? undefined : sheet.rows.get(row);
  if (line?.hiddenByFilter || (rows === 'hidden' && line?.hidden)) return true;
  return nested && SUMMARISING.test(sheet.cells.get(row)?.get(column)?.formula ?? '');
}

/** Text and truth values in arrays count as 0; arrays must have one shape. */
function sumProduct(args: Value[], scope: Scope): Scalar {
  const [first, ...others] = args.map((arg) => matrixOf(arg, scope));
  if (!first) return VALUE_ERROR;
  if (others.length === 0) {
    const [arg = null] = args;
    return sumOf(first, isMany(arg) ? (value) => value : toNumber);
  }
  if (others.some((matrix) => matrix.rowCount !== first.rowCount || matrix.columnCount !== first.columnCount)) return VALUE_ERROR;
  let total = 0;
  for (let position = 0; position < first.size; position++) {
    let factor = 1;
    for (const matrix of [first, ...others]) {
      const value = matrix.values[position] ?? null;
      if (value instanceof CellError) return value;
      factor *= typeof value === 'number' ? value : 0;
    }
    total += factor;
  }
  return finite(total);
}

function sumOf(matrix: Matrix, read: (value: Scalar) => Scalar): Scalar {
  let total = 0;
  let trouble: CellError | null = null;
  matrix.eachRun((each, times) => {
    const value = read(each);
    if (value instanceof CellError) trouble ??= value;
    else if (typeof value === 'number') total += value * times;
  });
  return trouble ?? finite(total);
}
