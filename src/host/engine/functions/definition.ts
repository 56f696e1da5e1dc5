/** How a worksheet function is declared: the kinds of its arguments, and what it does with them. */
import { CellError, type Scalar } from '../../model/scalar';
import { broadcast } from '../broadcast';
import { Matrix } from '../matrix';
import { valuesOf, type Evaluate, type Scope } from '../scope';
import type { FormulaNode } from '../syntax';
import { toBoolean, toNumber, toText, VALUE_ERROR, type Value } from '../value';

/** A function that formulas can call. `compile` is given the trees of its arguments, so that it may leave some unevaluated. */
export interface FunctionDefinition {
  compile(args: readonly FormulaNode[], compile: (node: FormulaNode) => Evaluate): Evaluate;
}

/**
 * The kinds of arguments. `number`, `text`, `boolean` and `value` take one value: where an array is given, the function
 * is applied to each of its values and gives an array; an error is the result without the function being asked, except
 * for `value`. `any` takes what was given: cells, an array or a value. A question mark marks what may be left out.
 */
interface Kinds {
  number: number;
  text: string;
  boolean: boolean;
  value: Scalar;
  any: Value;
}
type Kind = keyof Kinds;
type Argument<K> = K extends `${infer Optional extends Kind}?` ? Kinds[Optional] | undefined : K extends Kind ? Kinds[K] : never;
type Arguments<K extends readonly string[]> = { [Index in keyof K]: Argument<K[Index]> };
type KindName = Kind | `${Kind}?`;

/** A function of a fixed list of arguments. `run` is given the scope last where it declares one parameter more. */
export function define<const K extends readonly KindName[]>(
  kinds: K,
  run: (...args: [...Arguments<K>, Scope]) => Value,
): FunctionDefinition {
  const required = kinds.filter((kind) => !kind.endsWith('?')).length;
  return {
    compile(args, compile) {
      if (args.length < required || args.length > kinds.length) return () => VALUE_ERROR;
      const parts = args.map(compile);
      return (scope) => {
        const given = parts.map((part, index) => (isAny(kinds[index]) ? part(scope) : valuesOf(part(scope), scope)));
        return applied(kinds, given, scope, (ready) => run(...(ready as Arguments<K>), scope));
      };
    },
  };
}

/** A function of any number of arguments, at least `minimum`, taken as they are given. */
export function defineVariadic(minimum: number, run: (args: Value[], scope: Scope) => Value): FunctionDefinition {
  return {
    compile(args, compile) {
      if (args.length < minimum) return () => VALUE_ERROR;
      const parts = args.map(compile);
      return (scope) => run(parts.map((part) => part(scope)), scope);
    },
  };
}

/** Converts the arguments by kind and runs; over arrays in one-value arguments, element by element. */
function applied(kinds: readonly KindName[], given: readonly Value[], scope: Scope, run: (ready: unknown[]) => Value): Value {
  const lifted = given.flatMap((value, index) => (value instanceof Matrix && !isAny(kinds[index]) ? [index] : []));
  if (lifted.length === 0) return converted(kinds, given, run);
  return broadcast(lifted.map((index) => given[index] as Matrix), (values) => {
    const each = [...given];
    lifted.forEach((index, at) => (each[index] = values[at] ?? null));
    const result = valuesOf(converted(kinds, each, run), scope);
    return result instanceof Matrix ? result.at(0, 0) : result;
  });
}

function converted(kinds: readonly KindName[], given: readonly Value[], run: (ready: unknown[]) => Value): Value {
  const ready: unknown[] = new Array(kinds.length).fill(undefined);
  for (let index = 0; index < given.length; index++) {
    const value = convert(kinds[index] ?? 'any', given[index] ?? null);
    if (value instanceof CellError && !takesErrors(kinds[index])) return value;
    ready[index] = value;
  }
  return run(ready);
}

function convert(kind: KindName, value: Value): unknown {
  switch (kind) {
    case 'number': case 'number?': return toNumber(value as Scalar);
    case 'text': case 'text?': return toText(value as Scalar);
    case 'boolean': case 'boolean?': return toBoolean(value as Scalar);
    default: return value;
  }
}

function isAny(kind: KindName | undefined): boolean {
  return kind === 'any' || kind === 'any?';
}

function takesErrors(kind: KindName | undefined): boolean {
  return isAny(kind) || kind === 'value' || kind === 'value?';
}
