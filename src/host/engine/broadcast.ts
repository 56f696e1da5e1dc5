/** Element by element over arrays of different shapes, as Excel does it: a single row, column or value is repeated. */
import type { Scalar } from '../model/scalar';
import { Matrix } from './matrix';
import { NA_ERROR } from './value';

/** @param change gets one value of each operand. Places that an operand does not reach are `#N/A`. */
export function broadcast(operands: readonly (Scalar | Matrix)[], change: (values: Scalar[]) => Scalar): Scalar | Matrix {
  const matrices = operands.filter((operand) => operand instanceof Matrix);
  if (matrices.length === 0) return change(operands as Scalar[]);
  const rowCount = Math.max(...matrices.map((matrix) => matrix.rowCount));
  const columnCount = Math.max(...matrices.map((matrix) => matrix.columnCount));
  const readers = operands.map((operand) => readerOf(operand, rowCount, columnCount));
  const values = new Array<Scalar>(rowCount * columnCount);
  for (let position = 0; position < values.length; position++) values[position] = change(readers.map((read) => read(position)));
  return Matrix.of(rowCount, columnCount, values);
}

/** The same for two operands, without an array for each element. */
export function broadcastPair(left: Scalar | Matrix, right: Scalar | Matrix, change: (a: Scalar, b: Scalar) => Scalar): Scalar | Matrix {
  if (!(left instanceof Matrix)) return right instanceof Matrix ? right.map((value) => change(left, value)) : change(left, right);
  if (!(right instanceof Matrix)) return left.map((value) => change(value, right));
  const rowCount = Math.max(left.rowCount, right.rowCount);
  const columnCount = Math.max(left.columnCount, right.columnCount);
  const readLeft = readerOf(left, rowCount, columnCount);
  const readRight = readerOf(right, rowCount, columnCount);
  const values = new Array<Scalar>(rowCount * columnCount);
  for (let position = 0; position < values.length; position++) values[position] = change(readLeft(position), readRight(position));
  return Matrix.of(rowCount, columnCount, values);
}

function readerOf(operand: Scalar | Matrix, rowCount: number, columnCount: number): (position: number) => Scalar {
  if (!(operand instanceof Matrix)) return () => operand;
  const { values } = operand;
  if (operand.rowCount === rowCount && operand.columnCount === columnCount) return (position) => values[position] ?? null;
  return (position) => {
    const row = operand.rowCount === 1 ? 0 : Math.floor(position / columnCount);
    const column = operand.columnCount === 1 ? 0 : position % columnCount;
    const isInside = row < operand.rowCount && column < operand.columnCount;
    return isInside ? values[row * operand.columnCount + column] ?? null : NA_ERROR;
  };
}
