/** How the functions over many numbers gather them from their arguments. */
import { CellError, type Scalar } from '../../model/scalar';
import { Matrix } from '../matrix';
import type { Scope } from '../scope';
import { matrixOf } from '../scope';
import { Reference, toNumber, type Value } from '../value';

/** Which values count. In cells and arrays SUM skips text and truth values, AVERAGEA counts them as 0 and 1. */
export type Counting = 'numbers' | 'all';

/**
 * Visits every number of the arguments, each with how often it stands in a row.
 * @returns the first error met, or null.
 */
export function eachNumber(
  args: readonly Value[],
  scope: Scope,
  visit: (number: number, times: number) => void,
  counting: Counting = 'numbers',
): CellError | null {
  for (const arg of args) {
    const trouble = isMany(arg) ? eachInCells(arg, scope, visit, counting) : visitGiven(arg, visit);
    if (trouble) return trouble;
  }
  return null;
}

/** The numbers in ascending order, or the first error. Those of one block of cells are sorted once for all formulas. */
export function ascendingNumbers(args: readonly Value[], scope: Scope): readonly number[] | CellError {
  const [first = null, ...others] = args;
  const matrices = isMany(first) ? matricesOf(first, scope) : [];
  const [matrix] = matrices;
  if (!matrix || matrices.length > 1 || others.length > 0) {
    const numbers = numbersOf(args, scope);
    return numbers instanceof CellError ? numbers : numbers.sort((a, b) => a - b);
  }
  const trouble = eachInCells(first as Matrix | Reference, scope, () => {}, 'numbers');
  return trouble ?? matrix.ascendingNumbers;
}

/** All numbers of the arguments as a list, or the first error. */
export function numbersOf(args: readonly Value[], scope: Scope, counting: Counting = 'numbers'): number[] | CellError {
  const numbers: number[] = [];
  const trouble = eachNumber(args, scope, (number, times) => {
    for (let time = 0; time < times; time++) numbers.push(number);
  }, counting);
  return trouble ?? numbers;
}

export function isMany(arg: Value): arg is Matrix | Reference {
  return arg instanceof Matrix || arg instanceof Reference;
}

/** The matrices that an argument stands for: one, or one for each area of a union. */
export function matricesOf(arg: Value, scope: Scope): Matrix[] {
  return arg instanceof Reference ? arg.areas.map((area) => scope.reader.matrix(area)) : [matrixOf(arg, scope)];
}

function eachInCells(arg: Matrix | Reference, scope: Scope, visit: (number: number, times: number) => void, counting: Counting) {
  let trouble: CellError | null = null;
  for (const matrix of matricesOf(arg, scope))
    matrix.eachRun((value, times) => {
      if (typeof value === 'number') visit(value, times);
      else if (value instanceof CellError) trouble ??= value;
      else if (counting === 'all' && value !== null) visit(value === true ? 1 : 0, times);
    });
  return trouble;
}

/** A value written in the formula itself must be a number, or text or a truth value that stands for one. */
function visitGiven(arg: Scalar, visit: (number: number, times: number) => void): CellError | null {
  const number = toNumber(arg);
  if (number instanceof CellError) return number;
  visit(number, 1);
  return null;
}
