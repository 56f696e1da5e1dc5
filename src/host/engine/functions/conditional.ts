import { CellError, type Scalar } from '../../model/scalar';
import { broadcast } from '../broadcast';
import { type Matrix } from '../matrix';
import { matrixOf, valuesOf, type Scope } from '../scope';
import { DIV_ERROR, finite, Reference, VALUE_ERROR, type Value } from '../value';
import { criterionOf, matchingPositions } from './criteria';
import { defineVariadic, type FunctionDefinition } from './definition';

/** What becomes of the numbers that fulfil the criteria. */
type Summary = (numbers: readonly number[]) => number | CellError;

const total: Summary = (numbers) => numbers.reduce((a, b) => a + b, 0);
const mean: Summary = (numbers) => (numbers.length > 0 ? (total(numbers) as number) / numbers.length : DIV_ERROR);
const highest: Summary = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const lowest: Summary = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

export const CONDITIONAL: Readonly<Record<string, FunctionDefinition>> = {
  COUNTIF: defineVariadic(2, (args, scope) => forEachCriterion(args, scope, (positions) => positions.length)),
  COUNTIFS: defineVariadic(2, (args, scope) => forEachCriterion(args, scope, (positions) => positions.length)),
  SUMIF: single(total),
  AVERAGEIF: single(mean),
  SUMIFS: several(total),
  AVERAGEIFS: several(mean),
  MAXIFS: several(highest),
  MINIFS: several(lowest),
};

/** `SUMIF(range, criterion, [numbers])`: the numbers stand from the first cell on in the range's shape. */
function single(summarise: Summary): FunctionDefinition {
  return defineVariadic(2, ([range = null, criterion = null, numbers = range], scope) => {
    const summed = numbers instanceof Reference && range instanceof Reference ? sameShape(numbers, range) : numbers;
    return forEachCriterion([range, criterion], scope, summaryOf(matrixOf(summed, scope), summarise));
  });
}

/** `SUMIFS(numbers, range, criterion, …)`. */
function several(summarise: Summary): FunctionDefinition {
  return defineVariadic(3, ([numbers = null, ...pairs], scope) => {
    const matrix = matrixOf(numbers, scope);
    if (!isSameSize(numbers, pairs[0] ?? null, scope)) return VALUE_ERROR;
    return forEachCriterion(pairs, scope, summaryOf(matrix, summarise));
  });
}

function summaryOf(matrix: Matrix, summarise: Summary): (positions: readonly number[]) => Scalar {
  return (positions) => {
    const numbers: number[] = [];
    for (const position of positions) {
      const value = matrix.values[position] ?? null;
      if (value instanceof CellError) return value;
      if (typeof value === 'number') numbers.push(value);
    }
    const result = summarise(numbers);
    return typeof result === 'number' ? finite(result) : result;
  };
}

/** Arrays of criteria give arrays of results. Every range must have the size of the first. */
function forEachCriterion(pairs: readonly Value[], scope: Scope, result: (positions: number[]) => Scalar): Scalar | Matrix {
  const ranges = pairs.filter((_, index) => index % 2 === 0);
  const criteria = pairs.filter((_, index) => index % 2 === 1).map((criterion) => valuesOf(criterion, scope));
  if (criteria.length !== ranges.length) return VALUE_ERROR;
  if (ranges.some((range) => !isSameSize(range, ranges[0] ?? null, scope))) return VALUE_ERROR;
  const matrices = ranges.map((range) => matrixOf(range, scope));
  return broadcast(criteria, (values) =>
    result(matchingPositions(matrices.map((matrix, index) => ({ matrix, criterion: criterionOf(values[index] ?? null) })))));
}

function isSameSize(a: Value, b: Value, scope: Scope): boolean {
  const [first, second] = [sizeOf(a, scope), sizeOf(b, scope)];
  return first.rowCount === second.rowCount && first.columnCount === second.columnCount;
}

function sizeOf(value: Value, scope: Scope): { rowCount: number; columnCount: number } {
  return value instanceof Reference ? value.first.area : matrixOf(value, scope);
}

function sameShape(numbers: Reference, { first: { area } }: Reference): Reference {
  return Reference.to(numbers.first.sheet, { ...numbers.first.area, rowCount: area.rowCount, columnCount: area.columnCount });
}
