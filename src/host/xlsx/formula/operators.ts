import type { ComparisonOperator } from '../../model/features';

/** How validation and conditional formats compare, in a file's words. */
const OPERATORS: Readonly<Record<ComparisonOperator, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const NAMES = new Map(Object.entries(OPERATORS).map(([name, word]) => [word, name as ComparisonOperator]));

export function operatorWord(operator: ComparisonOperator): string {
  return OPERATORS[operator];
}

/** A rule that names no operator means `between`. */
export function operatorNamed(word: string | undefined): ComparisonOperator {
  return NAMES.get(word ?? 'between') ?? 'Between';
}
