/** How MATCH and the lookups find a value in a row or column. */
import { type CellError, type Scalar } from '../../model/scalar';
import type { Matrix } from '../matrix';
import { compare } from '../value';
import { wildcardTest } from './criteria';

/** `ascending`: the last value not above the wanted one, in sorted values; `descending`: the last one not below it. */
export type MatchMode = 'exact' | 'ascending' | 'descending';

/** The zero-based position, or null. Blanks are never found; numbers, texts and booleans never equal each other. */
export function findPosition(wanted: Exclude<Scalar, CellError>, matrix: Matrix, mode: MatchMode): number | null {
  const value = wanted ?? 0;
  if (mode === 'exact') return exact(value, matrix);
  return mode === 'ascending' ? lastNotAbove(value, matrix.values) : lastNotBelow(value, matrix.values);
}

/** What XLOOKUP and XMATCH take where the very value is not there. */
export type Substitute = 'none' | 'next smaller' | 'next larger' | 'wildcard';

/** The position of the value, or of its substitute, in values of any order; the first or the last of several. */
export function findNearest(wanted: Exclude<Scalar, CellError>, matrix: Matrix, substitute: Substitute, from: 'first' | 'last'): number | null {
  const fits = substitute === 'wildcard' && typeof wanted === 'string' ? wildcardTest(wanted) : null;
  if (substitute === 'none' && from === 'first' && wanted !== null) {
    const positions = matrix.positions();
    if (positions) return positions.of(wanted)[0] ?? null;
  }
  let best: number | null = null;
  const order = [...matrix.values.keys()];
  for (const position of from === 'first' ? order : order.reverse()) {
    const each = matrix.values[position] ?? null;
    if (fits ? typeof each === 'string' && fits(each) : isAlikeOrBlank(each, wanted) && compare(each, wanted) === 0) return position;
    const direction = substitute === 'next smaller' ? -1 : substitute === 'next larger' ? 1 : 0;
    if (direction === 0 || wanted === null || !isAlike(each, wanted) || Math.sign(compare(each, wanted)) !== direction) continue;
    const nearest = best === null ? null : matrix.values[best] ?? null;
    if (nearest === null || Math.sign(compare(each, nearest)) === -direction) best = position;
  }
  return best;
}

function isAlikeOrBlank(value: Scalar, wanted: Scalar): boolean {
  return wanted === null ? value === null : typeof value === typeof wanted;
}

function exact(value: number | string | boolean, matrix: Matrix): number | null {
  const fits = typeof value === 'string' ? wildcardTest(value) : null;
  if (fits) return found(matrix.values.findIndex((each) => typeof each === 'string' && fits(each)));
  const positions = matrix.positions();
  if (positions) return positions.of(value)[0] ?? null;
  return found(matrix.values.findIndex((each) => isAlike(each, value) && compare(each, value) === 0));
}

/**
 * By halving, as Excel does, so that unsorted values give what Excel gives. Values of another kind, errors included, are
 * passed over: `LOOKUP(2,1/(condition),…)` relies on it.
 */
function lastNotAbove(value: number | string | boolean, values: readonly Scalar[]): number | null {
  let low = 0;
  let high = values.length - 1;
  let best: number | null = null;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    let at = middle;
    while (at <= high && !isAlike(values[at] ?? null, value)) at += 1;
    if (at > high) high = middle - 1;
    else if (compare(values[at] ?? null, value) <= 0) {
      best = at;
      low = at + 1;
    } else high = middle - 1;
  }
  return best;
}

function lastNotBelow(value: number | string | boolean, values: readonly Scalar[]): number | null {
  let best: number | null = null;
  for (let at = 0; at < values.length; at++) {
    const each = values[at] ?? null;
    if (!isAlike(each, value)) continue;
    const order = compare(each, value);
    if (order < 0) break;
    best = at;
    if (order === 0) break;
  }
  return best;
}

function isAlike(value: Scalar, wanted: number | string | boolean): boolean {
  return typeof value === typeof wanted;
}

function found(position: number): number | null {
  return position < 0 ? null : position;
}
