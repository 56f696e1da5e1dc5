import { CellError, type Scalar } from '../../model/scalar';
import { broadcast } from '../broadcast';
import { Matrix } from '../matrix';
import { matrixOf, valuesOf, type Evaluate, type Scope } from '../scope';
import type { FormulaNode } from '../syntax';
import { compare, NA_ERROR, NAME_ERROR, Reference, toBoolean, toNumber, VALUE_ERROR, type Value } from '../value';
import { define, defineVariadic, type FunctionDefinition } from './definition';

export const LOGICAL: Readonly<Record<string, FunctionDefinition>> = {
  TRUE: define([], () => true),
  FALSE: define([], () => false),
  NOT: define(['boolean'], (value) => !value),
  AND: truthOf((truths) => truths.every(Boolean)),
  OR: truthOf((truths) => truths.some(Boolean)),
  XOR: truthOf((truths) => truths.filter(Boolean).length % 2 === 1),
  /** Only the branch that is wanted is evaluated, unless the condition is an array. */
  IF: lazy(2, 3, ([condition, yes, no]) => (scope) => {
    const test = valuesOf((condition as Evaluate)(scope), scope);
    if (test instanceof Matrix) return chooseEach(test, (yes as Evaluate)(scope), no ? no(scope) : false, scope);
    const truth = toBoolean(test);
    if (truth instanceof CellError) return truth;
    return truth ? (yes as Evaluate)(scope) : no ? no(scope) : false;
  }),
  IFERROR: lazy(2, 2, instead((value) => value instanceof CellError)),
  IFNA: lazy(2, 2, instead((value) => value === NA_ERROR)),
  IFS: lazy(2, 254, (parts) => (scope) => {
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const truth = toBoolean(scalarOf(parts[index]?.(scope) ?? null, scope));
      if (truth instanceof CellError) return truth;
      if (truth) return parts[index + 1]?.(scope) ?? null;
    }
    return NA_ERROR;
  }),
  SWITCH: lazy(3, 254, (parts) => (scope) => {
    const wanted = scalarOf(parts[0]?.(scope) ?? null, scope);
    if (wanted instanceof CellError) return wanted;
    for (let index = 1; index + 1 < parts.length; index += 2) {
      const candidate = scalarOf(parts[index]?.(scope) ?? null, scope);
      if (candidate instanceof CellError) return candidate;
      if (compare(wanted, candidate) === 0) return parts[index + 1]?.(scope) ?? null;
    }
    return parts.length % 2 === 0 ? parts.at(-1)?.(scope) ?? null : NA_ERROR;
  }),
  CHOOSE: lazy(2, 255, (parts) => (scope) => {
    const index = toNumber(scalarOf(parts[0]?.(scope) ?? null, scope));
    if (index instanceof CellError) return index;
    const chosen = index >= 1 ? parts[Math.trunc(index)] : undefined;
    return chosen ? chosen(scope) : VALUE_ERROR;
  }),
  LET: { compile: compileLet },
};

/** A special form: its arguments are evaluated by itself, or not at all. */
function lazy(minimum: number, maximum: number, build: (parts: readonly Evaluate[]) => Evaluate): FunctionDefinition {
  return {
    compile: (args, compile) => (args.length < minimum || args.length > maximum ? () => VALUE_ERROR : build(args.map(compile))),
  };
}

function instead(isBad: (value: Scalar) => boolean) {
  return ([tried, otherwise]: readonly Evaluate[]): Evaluate => (scope) => {
    const value = (tried as Evaluate)(scope);
    const values = valuesOf(value, scope);
    if (values instanceof Matrix) return chooseEach(values.map(isBad), (otherwise as Evaluate)(scope), values, scope);
    return isBad(values) ? (otherwise as Evaluate)(scope) : value;
  };
}

function chooseEach(test: Matrix, yes: Value, no: Value, scope: Scope): Scalar | Matrix {
  return broadcast([test, valuesOf(yes, scope), valuesOf(no, scope)], ([condition = null, whenTrue = null, whenFalse = null]) => {
    const truth = toBoolean(condition);
    return truth instanceof CellError ? truth : truth ? whenTrue : whenFalse;
  });
}

/** AND, OR and XOR skip text and blanks in cells; without any truth value they are `#VALUE!`. */
function truthOf(decide: (truths: boolean[]) => boolean): FunctionDefinition {
  return defineVariadic(1, (args, scope) => {
    const truths: boolean[] = [];
    for (const arg of args) {
      const isInCells = arg instanceof Reference || arg instanceof Matrix;
      for (const value of matrixOf(arg, scope).values) {
        if (isInCells && (typeof value === 'string' || value === null)) continue;
        const truth = toBoolean(value);
        if (truth instanceof CellError) return truth;
        truths.push(truth);
      }
    }
    return truths.length > 0 ? decide(truths) : VALUE_ERROR;
  });
}

/** `LET(name, value, …, result)`: each name holds from the next argument on. */
function compileLet(args: readonly FormulaNode[], compile: (node: FormulaNode) => Evaluate): Evaluate {
  const names = args.slice(0, -1).filter((_, index) => index % 2 === 0);
  if (args.length < 3 || args.length % 2 === 0 || names.some(({ kind }) => kind !== 'name')) return () => NAME_ERROR;
  const parts = args.map((arg, index) => (index % 2 === 0 && index < args.length - 1 ? null : compile(arg)));
  return (scope) => {
    const locals = new Map(scope.locals);
    const inside = { ...scope, locals };
    names.forEach((node, index) => {
      if (node.kind === 'name') locals.set(node.name.toLowerCase(), parts[index * 2 + 1]?.(inside) ?? null);
    });
    return parts.at(-1)?.(inside) ?? null;
  };
}

function scalarOf(value: Value, scope: Scope): Scalar {
  const values = valuesOf(value, scope);
  return values instanceof Matrix ? values.at(0, 0) : values;
}
