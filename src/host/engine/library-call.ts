import { columnName } from '../model/address';
import { CellError, type Scalar } from '../model/scalar';
import { calculateSheets, type LibrarySheet } from './library';
import { Matrix } from './matrix';
import { valuesOf, type Scope } from './scope';
import { NAME_ERROR, Reference, type Value } from './value';

/** What needs more than values, or another program: the library would give an answer that Excel would not. */
export const UNSERVED_FUNCTIONS: ReadonlySet<string> = new Set([
  'LAMBDA', 'MAP', 'REDUCE', 'SCAN', 'BYROW', 'BYCOL', 'MAKEARRAY', 'ISOMITTED', 'INFO', 'GETPIVOTDATA', 'RTD', 'WEBSERVICE', 'FILTERXML',
  'IMAGE', 'STOCKHISTORY', 'PY', 'CALL', 'REGISTER.ID', 'PHONETIC',
]);

/**
 * Lets the formula library compute one function of values that are known already. Every function that has no definition
 * of ours takes this way; one that is not served, or that the library does not know either, is `#NAME?`.
 */
export function callLibrary(name: string, args: readonly Value[], scope: Scope): Scalar | Matrix {
  if (UNSERVED_FUNCTIONS.has(name)) return NAME_ERROR;
  const values: LibrarySheet = { name: 'Values', cells: new Map() };
  let nextColumn = 0;
  const texts = args.map((arg) => {
    const given = valuesOf(arg, scope);
    if (!(given instanceof Matrix) && !(arg instanceof Reference)) return literal(given);
    const matrix = given instanceof Matrix ? given : Matrix.of(1, 1, [given]);
    const address = place(matrix, values, nextColumn);
    nextColumn += matrix.columnCount;
    return address;
  });
  const answer = { formula: `${name}(${texts.join(',')})`, value: null as Scalar };
  const sheet: LibrarySheet = { name: 'Answer', cells: new Map([[0, new Map([[0, answer]])]]) };
  calculateSheets([sheet, values]);
  return answer.value === null ? NAME_ERROR : filledBy(sheet, answer.value);
}

function literal(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}

/** Writes the values row by row from a free column on, and gives their address. */
function place(matrix: Matrix, { cells }: LibrarySheet, firstColumn: number): string {
  matrix.rows().forEach((values, row) => {
    const line = cells.get(row) ?? new Map<number, { value: Scalar }>();
    values.forEach((value, column) => value !== null && line.set(firstColumn + column, { value }));
    cells.set(row, line);
  });
  const last = `${columnName(firstColumn + matrix.columnCount - 1)}${matrix.rowCount}`;
  return `Values!${columnName(firstColumn)}1:${last}`;
}

function filledBy({ cells }: LibrarySheet, first: Scalar): Scalar | Matrix {
  const rowCount = cells.size;
  const columnCount = Math.max(...[...cells.values()].map((line) => line.size));
  if (rowCount === 1 && columnCount === 1) return first;
  return Matrix.ofRows(Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => cells.get(row)?.get(column)?.value ?? null)));
}
