import { testOf } from '../editing/filter';
import type { Book } from '../model/book';
import { invalidArgument } from '../model/excel-error';
import type { FilterCriterion } from '../model/features';
import { record } from './arguments';
import { color } from './color';

/** Reads `Excel.FilterCriteria` and makes sure that it can be judged. */
export function readCriteria(book: Book, given: unknown): FilterCriterion['criteria'] {
  const { color: wanted, ...others } = Object.fromEntries(Object.entries(record(given)).filter(([, value]) => value !== undefined && value !== null));
  const criteria = { ...others, ...(wanted !== undefined && { color: color(wanted) }) };
  testOf(book, criteria, []);
  return criteria;
}

/** The filters with one column's replaced, or taken away for null. */
export function withFilter(filters: readonly FilterCriterion[], column: number, criteria: FilterCriterion['criteria'] | null): FilterCriterion[] {
  const others = filters.filter((filter) => filter.column !== column);
  return criteria ? [...others, { column, criteria }].sort((a, b) => a.column - b.column) : others;
}

/** By column, as `AutoFilter.criteria` gives them. */
export function criteriaByColumn(filters: readonly FilterCriterion[], columnCount: number): Record<string, unknown>[] {
  return Array.from({ length: columnCount }, (_, index) => ({ ...filters.find(({ column }) => column === index)?.criteria }));
}

/** Throws InvalidArgument for a column outside of what is filtered. */
export function columnWithin(column: number, columnCount: number): number {
  if (column < 0 || column >= columnCount) throw invalidArgument();
  return column;
}
