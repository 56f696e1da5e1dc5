import type { Book } from '../model/book';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { readArea } from './area-values';
import { compile } from './compile';
import { Matrix } from './matrix';
import { valuesOf, type CellReader, type Scope } from './scope';
import { parseFormula } from './syntax';
import { NAME_ERROR, Reference, type SheetArea, type Value } from './value';

/** Where the formula's text was written for; its relative references are shifted from there. Zero-based. */
export interface FormulaOrigin {
  readonly row: number;
  readonly column: number;
}

/**
 * Evaluates a formula once, as if it stood in a cell: rules of validation and conditional formats, list sources, names.
 * @param formula with or without its leading `=`. One that cannot be read is `#NAME?`.
 * @param origin the cell that the text was written for, where it is not this one.
 * @returns one value, or rows of values; blank cells stay null.
 */
export function evaluateFormula(book: Book, sheet: Sheet, row: number, column: number, formula: string, origin?: FormulaOrigin): Scalar | Scalar[][] {
  const scope = scopeAt(book, sheet, row, column, origin);
  const values = valuesOf(evaluateAt(formula, scope), scope);
  return values instanceof Matrix ? values.rows() : values;
}

/** The cells that a formula points at, such as `=Lists!$A$2:$A$9` or a name for them; null where it gives values instead. */
export function evaluateReference(book: Book, sheet: Sheet, row: number, column: number, formula: string, origin?: FormulaOrigin): SheetArea | null {
  const value = evaluateAt(formula, scopeAt(book, sheet, row, column, origin));
  return value instanceof Reference ? value.first : null;
}

function evaluateAt(formula: string, scope: Scope): Value {
  const tree = parseFormula(formula);
  return tree ? compile(tree)(scope) : NAME_ERROR;
}

function scopeAt(book: Book, sheet: Sheet, row: number, column: number, origin: FormulaOrigin = { row, column }): Scope {
  return {
    reader: new PlainReader(book), sheet, row, column, rowOffset: row - origin.row, columnOffset: column - origin.column, locals: null, depth: 0,
  };
}

/** Reads the cells as they are and remembers nothing. */
class PlainReader implements CellReader {
  constructor(readonly book: Book) {}

  value(sheet: Sheet, row: number, column: number): Scalar {
    return sheet.cells.get(row)?.get(column)?.value ?? null;
  }

  matrix(area: SheetArea): Matrix {
    return readArea(area);
  }

  /** Nobody waits for changes of a formula that is evaluated once. */
  noteReached(): void {}

  shared(_node: unknown, _sheet: Sheet, compute: () => Value): Value {
    return compute();
  }
}
