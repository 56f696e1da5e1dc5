import { columnName, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from '../../model/address';
import { CellError, type Scalar } from '../../model/scalar';
import { Matrix } from '../matrix';
import { fromR1C1 } from '../r1c1';
import { isOnSheet } from '../resolve';
import { matrixOf, type Evaluate, type Scope } from '../scope';
import { parseFormula, type FormulaNode } from '../syntax';
import { NA_ERROR, Reference, REF_ERROR, toNumber, VALUE_ERROR, type Value } from '../value';
import { define, type FunctionDefinition } from './definition';
import { findNearest, findPosition, type MatchMode, type Substitute } from './search';

export const LOOKUP: Readonly<Record<string, FunctionDefinition>> = {
  INDEX: define(['any', 'number?', 'number?', 'number?'], index),
  MATCH: define(['value', 'any', 'number?'], (wanted, cells, type = 1, scope) => {
    const matrix = matrixOf(cells, scope);
    if (matrix.rowCount > 1 && matrix.columnCount > 1) return NA_ERROR;
    const found = position(wanted, matrix, type === 0 ? 'exact' : type > 0 ? 'ascending' : 'descending');
    return typeof found === 'number' ? found + 1 : found;
  }),
  VLOOKUP: define(['value', 'any', 'number', 'boolean?'], (wanted, cells, column, isSorted = true, scope) => {
    const matrix = matrixOf(cells, scope);
    if (column < 1) return VALUE_ERROR;
    if (Math.trunc(column) > matrix.columnCount) return REF_ERROR;
    const row = position(wanted, columnOf(matrix, 0), isSorted ? 'ascending' : 'exact');
    return typeof row === 'number' ? matrix.at(row, Math.trunc(column) - 1) : row;
  }),
  HLOOKUP: define(['value', 'any', 'number', 'boolean?'], (wanted, cells, row, isSorted = true, scope) => {
    const matrix = matrixOf(cells, scope);
    if (row < 1) return VALUE_ERROR;
    if (Math.trunc(row) > matrix.rowCount) return REF_ERROR;
    const column = position(wanted, rowOf(matrix, 0), isSorted ? 'ascending' : 'exact');
    return typeof column === 'number' ? matrix.at(Math.trunc(row) - 1, column) : column;
  }),
  LOOKUP: define(['value', 'any', 'any?'], (wanted, cells, results, scope) => {
    const matrix = matrixOf(cells, scope);
    const isWide = matrix.columnCount > matrix.rowCount;
    const isVector = matrix.rowCount === 1 || matrix.columnCount === 1;
    const searched = isVector ? matrix : isWide ? rowOf(matrix, 0) : columnOf(matrix, 0);
    const found = position(wanted, searched, 'ascending');
    if (typeof found !== 'number') return found;
    if (results !== undefined) return matrixOf(results, scope).values[found] ?? NA_ERROR;
    return isVector ? matrix.values[found] ?? NA_ERROR : isWide ? matrix.at(matrix.rowCount - 1, found) : matrix.at(found, matrix.columnCount - 1);
  }),
  XMATCH: define(['value', 'any', 'number?', 'number?'], (wanted, cells, mode = 0, direction = 1, scope) => {
    const found = nearest(wanted, matrixOf(cells, scope), mode, direction);
    return typeof found === 'number' ? found + 1 : found;
  }),
  XLOOKUP: define(['value', 'any', 'any', 'any?', 'number?', 'number?'], (wanted, cells, results, otherwise, mode = 0, direction = 1, scope) => {
    const searched = matrixOf(cells, scope);
    const found = nearest(wanted, searched, mode, direction);
    if (found === NA_ERROR) return otherwise ?? NA_ERROR;
    if (typeof found !== 'number') return found;
    const isDown = searched.columnCount === 1;
    return index(results, isDown ? found + 1 : 0, isDown ? 0 : found + 1, undefined, scope);
  }),
  SHEET: define(['any?'], (cells, scope) => scope.reader.book.sheets.indexOf(cells instanceof Reference ? cells.first.sheet : scope.sheet) + 1),
  SHEETS: define([], (scope) => scope.reader.book.sheets.length),
  OFFSET: define(['any', 'number', 'number', 'value?', 'value?'], offset),
  INDIRECT: { compile: (args, compile) => define(['text', 'boolean?'], (text, isA1, scope) => indirect(text, isA1, scope, compile)).compile(args, compile) },
  ROW: define(['any?'], (cells, scope) => numbered(cells, scope, 'row')),
  COLUMN: define(['any?'], (cells, scope) => numbered(cells, scope, 'column')),
  ROWS: define(['any'], (cells, scope) => size(cells, scope, 'rowCount')),
  COLUMNS: define(['any'], (cells, scope) => size(cells, scope, 'columnCount')),
  AREAS: define(['any'], (cells) => (cells instanceof Reference ? cells.areas.length : VALUE_ERROR)),
  TRANSPOSE: define(['any'], (cells, scope) => {
    const matrix = matrixOf(cells, scope);
    const rows = Array.from({ length: matrix.columnCount }, (_, column) => Array.from({ length: matrix.rowCount }, (__, row) => matrix.at(row, column)));
    return Matrix.ofRows(rows);
  }),
  ADDRESS: define(['number', 'number', 'number?', 'boolean?', 'text?'], address),
};

function position(wanted: Scalar, matrix: Matrix, mode: MatchMode): number | CellError {
  if (wanted instanceof CellError) return wanted;
  return findPosition(wanted, matrix, mode) ?? NA_ERROR;
}

const SUBSTITUTES: ReadonlyMap<number, Substitute> = new Map([[0, 'none'], [-1, 'next smaller'], [1, 'next larger'], [2, 'wildcard']]);

/** @param mode,direction as XMATCH numbers them. */
function nearest(wanted: Scalar, matrix: Matrix, mode: number, direction: number): number | CellError {
  if (wanted instanceof CellError) return wanted;
  const substitute = SUBSTITUTES.get(mode);
  if (!substitute || ![1, -1, 2, -2].includes(direction) || (matrix.rowCount > 1 && matrix.columnCount > 1)) return VALUE_ERROR;
  return findNearest(wanted, matrix, substitute, direction === -1 ? 'last' : 'first') ?? NA_ERROR;
}

function columnOf(matrix: Matrix, column: number): Matrix {
  if (matrix.columnCount === 1) return matrix;
  return Matrix.of(matrix.rowCount, 1, Array.from({ length: matrix.rowCount }, (_, row) => matrix.at(row, column)));
}

function rowOf(matrix: Matrix, row: number): Matrix {
  return Matrix.of(1, matrix.columnCount, matrix.values.slice(row * matrix.columnCount, (row + 1) * matrix.columnCount));
}

/** Of cells it gives cells, so that `A1:INDEX(…)` works; 0 stands for a whole row or column. */
function index(cells: Value, rowNumber: number | undefined, columnNumber: number | undefined, areaNumber: number | undefined, scope: Scope): Value {
  const area = cells instanceof Reference ? cells.areas[Math.trunc(areaNumber ?? 1) - 1] : undefined;
  if (cells instanceof Reference && !area) return REF_ERROR;
  if (cells instanceof CellError) return cells;
  const block = area ? area.area : matrixOf(cells, scope);
  const isFlat = block.rowCount === 1 && columnNumber === undefined;
  const row = Math.trunc(isFlat ? 1 : rowNumber ?? 0);
  const column = Math.trunc((isFlat ? rowNumber : columnNumber) ?? (block.columnCount === 1 ? 1 : 0));
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > block.rowCount || column > block.columnCount) return REF_ERROR;
  const rows = row === 0 ? { row: 0, rowCount: block.rowCount } : { row: row - 1, rowCount: 1 };
  const columns = column === 0 ? { column: 0, columnCount: block.columnCount } : { column: column - 1, columnCount: 1 };
  if (area)
    return Reference.to(area.sheet, { ...rows, ...columns, row: area.area.row + rows.row, column: area.area.column + columns.column });
  const matrix = block as Matrix;
  if (rows.rowCount === 1 && columns.columnCount === 1) return matrix.at(rows.row, columns.column);
  if (rows.rowCount === matrix.rowCount && columns.columnCount === matrix.columnCount) return matrix;
  return rows.rowCount === 1 ? rowOf(matrix, rows.row) : columnOf(matrix, columns.column);
}

/** A height or width that is left out, also between commas, is that of the cells. */
function offset(cells: Value, rows: number, columns: number, height: Scalar | undefined, width: Scalar | undefined, scope: Scope): Value {
  if (!(cells instanceof Reference)) return cells instanceof CellError ? cells : VALUE_ERROR;
  const { sheet, area } = cells.first;
  const [high, wide] = [toNumber(height ?? area.rowCount), toNumber(width ?? area.columnCount)];
  if (high instanceof CellError) return high;
  if (wide instanceof CellError) return wide;
  const rowCount = Math.trunc(high);
  const columnCount = Math.trunc(wide);
  const row = area.row + Math.trunc(rows) + (rowCount < 0 ? rowCount + 1 : 0);
  const column = area.column + Math.trunc(columns) + (columnCount < 0 ? columnCount + 1 : 0);
  const moved = { row, column, rowCount: Math.abs(rowCount), columnCount: Math.abs(columnCount) };
  if (!isOnSheet(moved)) return REF_ERROR;
  const reference = Reference.to(sheet, moved);
  scope.reader.noteReached(reference);
  return reference;
}

function indirect(text: string, isA1: boolean | undefined, scope: Scope, compile: (node: FormulaNode) => Evaluate): Value {
  const formula = isA1 === false ? fromR1C1(`=${text}`, scope.row, scope.column) : `=${text}`;
  const tree = text.trim() === '' ? null : parseFormula(formula);
  const isReference = tree && ['reference', 'structured', 'name', 'range', 'spill'].includes(tree.kind);
  const value = isReference ? compile(tree)({ ...scope, rowOffset: 0, columnOffset: 0 }) : REF_ERROR;
  if (!(value instanceof Reference)) return REF_ERROR;
  scope.reader.noteReached(value);
  return value;
}

function numbered(cells: Value | undefined, scope: Scope, axis: 'row' | 'column'): Value {
  if (cells === undefined) return scope[axis] + 1;
  if (!(cells instanceof Reference)) return cells instanceof CellError ? cells : VALUE_ERROR;
  const { area } = cells.first;
  const count = axis === 'row' ? area.rowCount : area.columnCount;
  if (count === 1) return area[axis] + 1;
  const numbers = Array.from({ length: count }, (_, step) => area[axis] + 1 + step);
  return axis === 'row' ? Matrix.of(count, 1, numbers) : Matrix.of(1, count, numbers);
}

function size(cells: Value, scope: Scope, side: 'rowCount' | 'columnCount'): Scalar {
  if (cells instanceof CellError) return cells;
  return (cells instanceof Reference ? cells.first.area : matrixOf(cells, scope))[side];
}

/** @param form 1 absolute, 2 absolute row, 3 absolute column, 4 relative. */
function address(row: number, column: number, form = 1, isA1 = true, sheet: string | undefined = undefined): Scalar {
  if (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS || form < 1 || form > 4) return VALUE_ERROR;
  const isRowAbsolute = form === 1 || form === 2;
  const isColumnAbsolute = form === 1 || form === 3;
  const [r, c] = [Math.trunc(row), Math.trunc(column)];
  const local = isA1
    ? `${isColumnAbsolute ? '$' : ''}${columnName(c - 1)}${isRowAbsolute ? '$' : ''}${r}`
    : `R${isRowAbsolute ? r : `[${r}]`}C${isColumnAbsolute ? c : `[${c}]`}`;
  return sheet === undefined ? local : `${quoteSheetName(sheet)}!${local}`;
}
