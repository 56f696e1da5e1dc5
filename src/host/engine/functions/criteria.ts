/** Criteria as COUNTIFS and its relatives read them: `">=5"`, `"<>Done"`, `"A*"`, a value. */
import { CellError, type Scalar } from '../../model/scalar';
import type { Matrix } from '../matrix';
import { compareNumbers, compareTexts, numberInText, toBoolean } from '../value';

export interface Criterion {
  matches(value: Scalar): boolean;
  /** Where the criterion is a plain text to be equal to: it can be found by index. */
  readonly exactText: string | null;
}

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

export function criterionOf(given: Scalar): Criterion {
  if (given instanceof CellError) return plain((value) => value === given);
  if (typeof given === 'number') return plain(equalsNumber(given));
  if (typeof given === 'boolean') return plain((value) => value === given);
  // A blank cell as the criterion stands for 0.
  if (given === null) return plain(equalsNumber(0));
  const [, operator = '', operand = ''] = OPERATOR.exec(given) ?? [];
  if (operator === '' || operator === '=') return equalTo(operand, operator);
  if (operator === '<>') {
    const positive = equalTo(operand, '=');
    return plain((value) => !positive.matches(value));
  }
  return plain(ordered(operator, operand));
}

/**
 * Positions at which every criterion holds. Matrices are compared position by position; a shorter one (a whole column
 * of a shorter sheet) goes on with blanks.
 */
export function matchingPositions(pairs: readonly { matrix: Matrix; criterion: Criterion }[]): number[] {
  const size = Math.max(...pairs.map(({ matrix }) => matrix.size));
  const indexed = pairs.find(({ criterion }) => criterion.exactText !== null);
  const candidates = indexed?.matrix.positions()?.of(indexed.criterion.exactText ?? '');
  const holds = (position: number) => pairs.every(({ matrix, criterion }) => criterion.matches(matrix.values[position] ?? null));
  if (candidates) return candidates.filter(holds);
  const found: number[] = [];
  for (let position = 0; position < size; position++) if (holds(position)) found.push(position);
  return found;
}

/** A pattern with `*`, `?` and `~` as a test of whole texts; null where the text has no such character. */
export function wildcardTest(pattern: string): ((text: string) => boolean) | null {
  if (!/[*?~]/.test(pattern)) return null;
  const expression = pattern.replace(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return escaped(/^~[*?~]$/.test(part) ? part.slice(1) : part);
  });
  const test = new RegExp(`^${expression}$`, 'iu');
  return (text) => test.test(text);
}

function plain(matches: (value: Scalar) => boolean): Criterion {
  return { matches, exactText: null };
}

function equalTo(operand: string, operator: string): Criterion {
  if (operand === '') return plain((value) => value === null || (operator === '' && value === ''));
  const code = operand.toUpperCase();
  if (CellError.isCode(code)) return plain((value) => value === CellError.of(code));
  const truth = toBoolean(operand);
  if (typeof truth === 'boolean') return plain((value) => value === truth);
  const number = numberInText(operand);
  if (number !== null) return plain(equalsNumber(number));
  const fits = wildcardTest(operand);
  if (fits) return plain((value) => typeof value === 'string' && fits(value));
  const wanted = operand.toLowerCase();
  return { matches: (value) => typeof value === 'string' && value.toLowerCase() === wanted, exactText: operand };
}

/** Text that reads as the number counts too. */
function equalsNumber(number: number): (value: Scalar) => boolean {
  return (value) => {
    if (typeof value === 'number') return compareNumbers(value, number) === 0;
    return typeof value === 'string' && numberInText(value) === number;
  };
}

/** Numbers are compared with numbers only, texts with texts only. */
function ordered(operator: string, operand: string): (value: Scalar) => boolean {
  const holds = (order: number) =>
    operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  const number = numberInText(operand);
  if (number !== null) return (value) => typeof value === 'number' && holds(compareNumbers(value, number));
  return (value) => typeof value === 'string' && operand !== '' && holds(compareTexts(value, operand));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
