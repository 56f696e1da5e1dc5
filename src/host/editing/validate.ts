import { evaluateFormula } from '../engine/evaluate';
import { containsCell } from '../model/address';
import type { Book } from '../model/book';
import type { ComparisonOperator, Validation } from '../model/features';
import { CellError, type Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';

/** The validation of a cell, if it has one. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
}

/** True where Excel would let this value stand in the cell; blanks are always let through where the rule ignores them. */
export function isValid(book: Book, sheet: Sheet, validation: Validation, row: number, column: number, value: Scalar): boolean {
  if (value === null || value === '') return validation.ignoreBlanks || validation.rule.type !== 'List';
  const { rule } = validation;
  const place = { book, sheet, row, column, validation };
  switch (rule.type) {
    case 'List':
      return listItems(book, sheet, validation, row, column).some((item) => isSameItem(item, value, rule.source.startsWith('=')));
    case 'Custom':
      return isTrue(evaluated(place, rule.formula));
    case 'TextLength':
      return compare(place, rule.operator, rule.formula1, rule.formula2, String(value).length);
    case 'WholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compare(place, rule.operator, rule.formula1, rule.formula2, value);
    default:
      return typeof value === 'number' && compare(place, rule.operator, rule.formula1, rule.formula2, value);
  }
}

/** What the dropdown of a list rule offers at a cell. */
export function listItems(book: Book, sheet: Sheet, validation: Validation, row: number, column: number): Scalar[] {
  const { rule } = validation;
  if (rule.type !== 'List') return [];
  if (!rule.source.startsWith('=')) return rule.source.split(',').map((item) => item.trim());
  const items = evaluated({ book, sheet, row, column, validation }, rule.source);
  return (Array.isArray(items) ? items.flat() : [items]).filter((item) => item !== null);
}

interface At {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly validation: Validation;
}

/** Rules are written for the first cell of their first area and move along with each other cell. */
function evaluated({ book, sheet, row, column, validation }: At, formula: string): Scalar | Scalar[][] {
  return evaluateFormula(book, sheet, row, column, formula, validation.areas[0]);
}

/** Items of a range are found whatever their case; items typed into the rule must match exactly. */
function isSameItem(item: Scalar, value: Scalar, isRange: boolean): boolean {
  if (typeof item === 'number' && typeof value === 'number') return item === value;
  const [a, b] = [String(item), String(value)];
  return isRange ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function compare(at: At, operator: ComparisonOperator, first: string | number, second: string | number | null, value: number): boolean {
  const low = bound(at, first);
  const high = second === null ? null : bound(at, second);
  // A limit that cannot be worked out lets everything through, as in Excel.
  if (low === null) return true;
  switch (operator) {
    case 'Between':
      return high === null || (value >= low && value <= high);
    case 'NotBetween':
      return high === null || value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
  }
}

function bound(at: At, limit: string | number): number | null {
  if (typeof limit === 'number') return limit;
  const value = limit.startsWith('=') ? evaluated(at, limit) : Number(limit);
  const single = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
  return typeof single === 'number' && Number.isFinite(single) ? single : single === null ? 0 : null;
}

function isTrue(value: Scalar | Scalar[][]): boolean {
  const single = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
  if (single instanceof CellError) return false;
  return single === true || (typeof single === 'number' && single !== 0);
}
