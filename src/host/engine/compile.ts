/** Turns a formula's tree into a function that evaluates it at a place. Equal trees are turned once. */
import { boundingRectangle, intersection } from '../model/address';
import { CellError, type Scalar } from '../model/scalar';
import { broadcast } from './broadcast';
import { findFunction } from './functions/catalogue';
import { callLibrary } from './library-call';
import { Matrix } from './matrix';
import { operate } from './operators';
import { isPlaceless } from './placeless';
import { DEEPEST_NAME, findName, resolveReference, resolveStructured, resolveTable } from './resolve';
import { valuesOf, type Evaluate, type Scope } from './scope';
import { parseFormula, type FormulaNode } from './syntax';
import { finite, NAME_ERROR, Reference, REF_ERROR, toNumber, VALUE_ERROR, type SheetArea, type Value } from './value';

const compiled = new WeakMap<FormulaNode, Evaluate>();

export function compile(node: FormulaNode): Evaluate {
  const known = compiled.get(node);
  if (known) return known;
  const evaluate = isPlaceless(node) ? sharing(node, compileAnew(node)) : compileAnew(node);
  compiled.set(node, evaluate);
  return evaluate;
}

/** What is the same in every cell, such as an array over whole columns, is computed once for all of them. */
function sharing(node: FormulaNode, evaluate: Evaluate): Evaluate {
  return (scope) => (scope.locals ? evaluate(scope) : scope.reader.shared(node, scope.sheet, () => evaluate(scope)));
}

function compileAnew(node: FormulaNode): Evaluate {
  switch (node.kind) {
    case 'constant':
      return () => node.value;
    case 'missing':
      return () => null;
    case 'reference':
      return (scope) => pointTo(resolveReference(scope.reader.book, node, scope));
    case 'structured':
      return (scope) => pointTo(resolveStructured(scope.reader.book, node.reference, scope));
    case 'name':
      return (scope) => named(node.name, node.sheet, scope);
    case 'array':
      return constantArray(node.rows);
    case 'binary': {
      const left = compile(node.left);
      const right = compile(node.right);
      return (scope) => operate(node.operator, valuesOf(left(scope), scope), valuesOf(right(scope), scope));
    }
    case 'negation':
      return elementwise(node.operand, (value) => changeNumber(value, (number) => -number));
    case 'percent':
      return elementwise(node.operand, (value) => changeNumber(value, (number) => number / 100));
    case 'plus':
      return compile(node.operand);
    case 'single':
      return single(compile(node.operand));
    case 'spill':
      return spillRange(compile(node.operand));
    case 'range': case 'intersection': case 'union':
      return combination(node.kind, compile(node.left), compile(node.right));
    case 'call':
      return call(node.name, node.args);
  }
}

function call(name: string, args: readonly FormulaNode[]): Evaluate {
  const definition = findFunction(name);
  if (definition) return definition.compile(args, compile);
  const parts = args.map(compile);
  return (scope) => callLibrary(name, parts.map((part) => part(scope)), scope);
}

function pointTo(found: SheetArea | null): Value {
  return found ? Reference.to(found.sheet, found.area) : REF_ERROR;
}

function named(name: string, sheetName: string | null, scope: Scope): Value {
  const local = sheetName === null ? scope.locals?.get(name.toLowerCase()) : undefined;
  if (local !== undefined) return local;
  const { book } = scope.reader;
  const sheet = sheetName === null ? scope.sheet : book.sheetNamed(sheetName);
  if (!sheet) return REF_ERROR;
  const found = findName(book, name, sheet);
  if (!found) return sheetName === null && book.tableNamed(name) ? pointTo(resolveTable(book, name)) : NAME_ERROR;
  const tree = parseFormula(found.formula);
  if (!tree || scope.depth > DEEPEST_NAME) return NAME_ERROR;
  // A name's relative references are written as if its formula stood in A1.
  return compile(tree)({ ...scope, rowOffset: scope.row, columnOffset: scope.column, locals: null, depth: scope.depth + 1 });
}

function constantArray(rows: readonly (readonly FormulaNode[])[]): Evaluate {
  const matrix = Matrix.ofRows(rows.map((row) => row.map((item) => (item.kind === 'constant' ? item.value : null))));
  return () => matrix;
}

function elementwise(operand: FormulaNode, change: (value: Scalar) => Scalar): Evaluate {
  const evaluate = compile(operand);
  return (scope) => broadcast([valuesOf(evaluate(scope), scope)], ([value]) => change(value ?? null));
}

function changeNumber(value: Scalar, change: (number: number) => number): Scalar {
  const number = toNumber(value);
  return number instanceof CellError ? number : finite(change(number));
}

/** `@`: of several cells the one in the formula's own row or column; of an array the first value. */
function single(operand: Evaluate): Evaluate {
  return (scope) => {
    const value = operand(scope);
    if (value instanceof Matrix) return value.at(0, 0);
    if (!(value instanceof Reference) || value.isSingleCell) return value;
    const { sheet, area } = value.first;
    const row = area.rowCount === 1 ? area.row : scope.row;
    const column = area.columnCount === 1 ? area.column : scope.column;
    const cell = intersection(area, { row, column, rowCount: 1, columnCount: 1 });
    return cell ? Reference.to(sheet, cell) : VALUE_ERROR;
  };
}

/** `A1#`: all the cells that the array in A1 fills. */
function spillRange(operand: Evaluate): Evaluate {
  return (scope) => {
    const anchor = operand(scope);
    if (!(anchor instanceof Reference)) return anchor instanceof CellError ? anchor : REF_ERROR;
    const { sheet, area } = anchor.first;
    const spill = sheet.cell(area.row, area.column).spill;
    if (!spill) return REF_ERROR;
    const whole = Reference.to(sheet, { ...area, ...spill });
    scope.reader.noteReached(whole);
    return whole;
  };
}

const NULL_ERROR = CellError.of('#NULL!');

function combination(kind: 'range' | 'intersection' | 'union', left: Evaluate, right: Evaluate): Evaluate {
  return (scope) => {
    const a = left(scope);
    const b = right(scope);
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    if (!(a instanceof Reference) || !(b instanceof Reference)) return VALUE_ERROR;
    if (kind === 'union') return new Reference([...a.areas, ...b.areas]);
    if (a.first.sheet !== b.first.sheet) return VALUE_ERROR;
    if (kind === 'range') {
      const whole = Reference.to(a.first.sheet, boundingRectangle(a.first.area, b.first.area));
      scope.reader.noteReached(whole);
      return whole;
    }
    const shared = intersection(a.first.area, b.first.area);
    return shared ? Reference.to(a.first.sheet, shared) : NULL_ERROR;
  };
}
