/** Excel's operators over scalars and arrays. */
import { CellError, type Scalar } from '../model/scalar';
import { broadcastPair } from './broadcast';
import { Matrix } from './matrix';
import type { BinaryOperator } from './syntax';
import { compare, DIV_ERROR, finite, NUM_ERROR, toNumber, toText } from './value';

/** One operator over two operands, element by element. The first error met is the result. */
export function operate(operator: BinaryOperator, left: Scalar | Matrix, right: Scalar | Matrix): Scalar | Matrix {
  if (operator === '=') return equality(left, right) ?? broadcastPair(left, right, OPERATORS['=']);
  if (operator === '*' || operator === '/') return maskedProduct(operator, left, right) ?? broadcastPair(left, right, OPERATORS[operator]);
  return broadcastPair(left, right, OPERATORS[operator]);
}

const OPERATORS: Readonly<Record<BinaryOperator, (a: Scalar, b: Scalar) => Scalar>> = {
  '+': (a, b) => arithmetic(a, b, (x, y) => x + y),
  '-': (a, b) => arithmetic(a, b, difference),
  '*': (a, b) => arithmetic(a, b, (x, y) => x * y),
  '/': (a, b) => arithmetic(a, b, (x, y) => (y === 0 ? DIV_ERROR : x / y)),
  '^': (a, b) => arithmetic(a, b, power),
  '&': joined,
  '=': (a, b) => comparison(a, b, (order) => order === 0),
  '<>': (a, b) => comparison(a, b, (order) => order !== 0),
  '<': (a, b) => comparison(a, b, (order) => order < 0),
  '>': (a, b) => comparison(a, b, (order) => order > 0),
  '<=': (a, b) => comparison(a, b, (order) => order <= 0),
  '>=': (a, b) => comparison(a, b, (order) => order >= 0),
};

export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return NUM_ERROR;
  return base === 0 && exponent < 0 ? DIV_ERROR : base ** exponent;
}

/** A difference that only rounding makes is none: `0.3-0.2-0.1` is 0 as in Excel. */
function difference(x: number, y: number): number {
  const result = x - y;
  return Math.abs(result) < Math.abs(x) * 1e-15 ? 0 : result;
}

function arithmetic(a: Scalar, b: Scalar, calculate: (x: number, y: number) => number | CellError): Scalar {
  // An error that is met comes before one that is made: `"x"+NA()` is #N/A.
  if (b instanceof CellError && !(a instanceof CellError)) return b;
  const x = toNumber(a);
  if (x instanceof CellError) return x;
  const y = toNumber(b);
  if (y instanceof CellError) return y;
  const result = calculate(x, y);
  return typeof result === 'number' ? finite(result) : result;
}

function joined(a: Scalar, b: Scalar): Scalar {
  const left = toText(a);
  if (left instanceof CellError) return left;
  const right = toText(b);
  return right instanceof CellError ? right : left + right;
}

function comparison(a: Scalar, b: Scalar, test: (order: number) => boolean): Scalar {
  if (a instanceof CellError) return a;
  return b instanceof CellError ? b : test(compare(a, b));
}

/** `column=value` by the column's index: a few TRUE among FALSE. Null where there is no index to use. */
function equality(left: Scalar | Matrix, right: Scalar | Matrix): Matrix | null {
  if (!(left instanceof Matrix)) return right instanceof Matrix ? equality(right, left) : null;
  if (right instanceof Matrix || right === null || right instanceof CellError || left.sparse) return null;
  // Numbers that differ beyond the 15th digit are equal to Excel but not to an index of whole numbers.
  if (typeof right === 'number' && !Number.isSafeInteger(right)) return null;
  const positions = left.positions();
  if (!positions) return null;
  const found = new Map<number, Scalar>();
  for (const position of positions.of(right)) found.set(position, true);
  const isLikeBlank = right === 0 || right === '' || right === false;
  if (isLikeBlank) for (const position of positions.blanks) found.set(position, true);
  for (const position of positions.errors) found.set(position, left.values[position] ?? null);
  return Matrix.mostly(false, left.rowCount, left.columnCount, found);
}

/** Numbers times, or divided by, an array that is nearly all zero: the zeros need no arithmetic. */
function maskedProduct(operator: '*' | '/', left: Scalar | Matrix, right: Scalar | Matrix): Matrix | null {
  if (!(left instanceof Matrix) || !(right instanceof Matrix)) return null;
  if (operator === '*' && isMask(left) && !isMask(right)) return maskedProduct('*', right, left);
  if (!isMask(right) || left.rowCount !== right.rowCount || left.columnCount !== right.columnCount || !left.isNumeric) return null;
  const { exceptions } = right.sparse;
  const values = new Map<number, Scalar>();
  for (const [position, value] of exceptions) values.set(position, OPERATORS[operator](left.values[position] ?? null, value));
  return Matrix.mostly(operator === '*' ? 0 : DIV_ERROR, left.rowCount, left.columnCount, values);
}

function isMask(matrix: Matrix): matrix is Matrix & { sparse: NonNullable<Matrix['sparse']> } {
  return matrix.sparse !== null && (matrix.sparse.common === false || matrix.sparse.common === 0);
}
