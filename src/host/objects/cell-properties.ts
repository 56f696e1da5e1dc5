import { ExcelError, invalidArgument } from '../model/excel-error';
import { ApiCollection, ApiObject, membersOf } from './api-object';
import { record } from './arguments';
import { RangeBorderCollection } from './range-borders';

/** Reads the properties named by `true` in the pattern, as deep as it goes. Names are those of scripts (`format`, `fill`). */
export function readProperties(object: ApiObject, pattern: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record(pattern)).flatMap(([name, wanted]): [string, unknown][] => {
      if (wanted === false || wanted === undefined || wanted === null) return [];
      const value = member(object, name);
      // What is asked for of borders is asked for of each of them.
      if (value instanceof RangeBorderCollection) return [[name, Object.fromEntries(Object.entries(value.ofCell()).map(([side, border]) => [side, readProperties(border, wanted)]))]];
      if (!(value instanceof ApiObject)) return [[name, value ?? null]];
      return [[name, typeof wanted === 'object' ? readProperties(value, wanted) : {}]];
    }),
  );
}

/**
 * Sets the properties that stand at a place in an array of patterns; null or nothing there leaves all as it is.
 * @param at row and column, or one of the two.
 */
export function writeProperties(object: ApiObject, values: unknown, at: readonly number[]): void {
  const pattern = at.reduce((inner: unknown, index) => (Array.isArray(inner) ? (inner as unknown[])[index] : undefined), values);
  if (pattern === undefined || pattern === null) {
    if (!Array.isArray(values)) throw invalidArgument();
    return;
  }
  assign(object, record(pattern));
}

function assign(object: ApiObject, pattern: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(pattern)) {
    if (value === undefined || value === null) continue;
    const kind = kindOf(object, name);
    const key = capitalised(name);
    const inner = kind === 'property' ? member(object, name) : undefined;
    if (inner instanceof RangeBorderCollection) assignBorders(inner, record(value));
    else if (inner instanceof ApiObject && !(inner instanceof ApiCollection)) assign(inner, record(value));
    else if (kind === 'settable property') (object as unknown as Record<string, unknown>)[key] = value;
    else throw new ExcelError('NotImplemented');
  }
}

function assignBorders(borders: RangeBorderCollection, pattern: Readonly<Record<string, unknown>>): void {
  const ofCell = borders.ofCell();
  for (const [side, value] of Object.entries(pattern)) {
    if (value === undefined || value === null) continue;
    const border = ofCell[side];
    if (border === undefined) throw new ExcelError('NotImplemented');
    assign(border, record(value));
  }
}

function member(object: ApiObject, name: string): unknown {
  const kind = kindOf(object, name);
  if (kind === undefined || kind === 'method') throw new ExcelError('NotImplemented');
  return (object as unknown as Record<string, unknown>)[capitalised(name)];
}

function kindOf(object: ApiObject, name: string) {
  // Rows and columns carry their size and hiddenness among the properties of a format and of the range itself.
  return membersOf(object.constructor as typeof ApiObject).get(capitalised(name))?.kind;
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
