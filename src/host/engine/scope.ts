import type { Book } from '../model/book';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { Matrix } from './matrix';
import type { FormulaNode } from './syntax';
import { Reference, type SheetArea, type Value } from './value';

/** How an evaluation reads the book. */
export interface CellReader {
  readonly book: Book;
  value(sheet: Sheet, row: number, column: number): Scalar;
  /** Whole columns and rows end where the sheet's contents end. */
  matrix(area: SheetArea): Matrix;
  /** Tells that a formula reached these cells in a way that its text does not show. */
  noteReached(reference: Reference): void;
  /** The value of a part of a formula that is the same in every cell of a sheet: computed once, then remembered. */
  shared(node: FormulaNode, sheet: Sheet, compute: () => Value): Value;
}

/** The place that a formula is evaluated for. */
export interface Scope {
  readonly reader: CellReader;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** How far relative references are shifted from what the formula's text says. */
  readonly rowOffset: number;
  readonly columnOffset: number;
  /** Values named by LET, by lower-case name. */
  readonly locals: ReadonlyMap<string, Value> | null;
  /** How many names lead from one to the next, to end a name that is defined by itself. */
  readonly depth: number;
}

/** A formula, or a part of one, made ready to be evaluated at any place. */
export type Evaluate = (scope: Scope) => Value;

/** What stands in the cells: a scalar for one cell, a matrix for more; other values come back as they are. */
export function valuesOf(value: Value, { reader }: Scope): Scalar | Matrix {
  if (!(value instanceof Reference)) return value;
  const { sheet, area } = value.first;
  return value.isSingleCell ? reader.value(sheet, area.row, area.column) : reader.matrix(value.first);
}

/** Always a matrix, of one value where the value is a scalar. */
export function matrixOf(value: Value, scope: Scope): Matrix {
  const values = valuesOf(value, scope);
  return values instanceof Matrix ? values : Matrix.of(1, 1, [values]);
}
