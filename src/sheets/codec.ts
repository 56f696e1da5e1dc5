/**
 * Cells to values and back, for every kind of field. Reading never throws: what cannot be read gives a blank value and
 * says why, and what is understood although it is untidy is read and named.
 */
import type { CalendarDate } from '../domain/model/calendar-date';
import { EVERYBODY, type Field, type FieldKind } from '../domain/model/field';
import { identifierKey } from '../domain/model/identifier';
import { cellText, isBlank, isExcelError, type CellContent, type CellValue } from './cell';
import { dateOfSerial, serialOfDate, type DateSystem } from './date-serial';
import { literalText } from './literal-text';

/** Why a cell could not be read as it stands; `stray-spaces` was read all the same. */
export type CellFault =
  | { readonly reason: 'formula-error'; readonly value: string }
  | { readonly reason: 'unreadable-date'; readonly value: string }
  | { readonly reason: 'unreadable-number'; readonly value: string; readonly expected: string }
  | { readonly reason: 'unlisted-value'; readonly value: string; readonly list: readonly string[] }
  | { readonly reason: 'malformed-identifier'; readonly value: string; readonly example: string }
  | { readonly reason: 'stray-spaces'; readonly value: string };

export interface CellReading<Value> {
  readonly value: Value;
  readonly fault: CellFault | null;
  /** Where the cell differs from its value in letter case only, as `on track` does from `On track`. */
  readonly isOtherCase?: true;
}

/** Between several values in one cell. */
export const SEPARATOR = '; ';

/** Reads a cell of this field. An empty cell is null, or an empty list where several values are possible. */
export function readCell<Value>(field: Pick<Field<Value>, 'kind'>, cell: CellValue, system: DateSystem): CellReading<Value> {
  const { kind } = field;
  const reading = isBlank(cell)
    ? { value: blankOf(kind), fault: null }
    : isExcelError(cell)
      ? { value: blankOf(kind), fault: { reason: 'formula-error' as const, value: cell.trim() } }
      : READERS[kind.type](kind as never, cell, system);
  return reading as CellReading<Value>;
}

/** What to write so that `readCell` gives this value back. Null leaves the cell empty. */
export function writeCell<Value>({ kind }: Pick<Field<Value>, 'kind'>, value: Value, system: DateSystem): CellContent {
  const typed = value as string | number | readonly (string | number)[] | null;
  if (typed === null) return null;
  if (typeof typed === 'number') return typed;
  if (typeof typed !== 'string') return typed.length === 0 ? null : literalList(typed);
  return kind.type === 'date' ? serialOfDate(typed as CalendarDate, system) : literalText(typed);
}

/** One ID or value of several is written plainly; a single number stays a number. */
function literalList(values: readonly (string | number)[]): CellContent {
  const [only] = values;
  return values.length === 1 && typeof only === 'number' ? only : literalText(values.join(SEPARATOR));
}

type NumberKind = Extract<FieldKind, { type: 'number' }>;

type Reader<Kind> = (kind: Kind, cell: CellValue, system: DateSystem) => CellReading<unknown>;

const READERS: { readonly [Type in FieldKind['type']]: Reader<Extract<FieldKind, { type: Type }>> } = {
  identifier: ({ prefix }, cell) => readOwnIdentifier(prefix, cell),
  reference: (_, cell) => readIdentifier(cell),
  references: (_, cell) => readIdentifiers(cell),
  audience: (_, cell) => readAudience(cell),
  // Line breaks and inner spaces are the writer's own. What stands around a text is of no consequence.
  text: (_, cell) => ({ value: cellText(cell), fault: null }),
  choice: ({ list, alsoReads }, cell) => readChoice([...list.values, ...alsoReads], list.values, cell),
  choices: ({ list }, cell) => readChoices(list.values, cell),
  date: (_, cell, system) => readDate(cell, system),
  fraction: (_, cell) => readFraction(cell),
  number: (kind, cell) => readNumber(kind, cell),
  wholeNumbers: ({ minimum, maximum }, cell) => readWholeNumbers(minimum, maximum, cell),
};

/** A row's own ID. A bare number, typed for `A4`, is none: other rows and tables go by the letter, too. */
function readOwnIdentifier(prefix: string, cell: CellValue): CellReading<string | null> {
  const text = cellText(cell);
  if (/\p{L}/u.test(text)) return readIdentifier(cell);
  return { value: null, fault: { reason: 'malformed-identifier', value: text, example: `${prefix}${/^\s*\d+\s*$/.test(text) ? text.trim() : 1}` } };
}

function readIdentifier(cell: CellValue): CellReading<string | null> {
  const text = cellText(cell);
  const value = tidyIdentifier(text);
  return { value, fault: straySpaces(text), ...otherCase([text], [value]) };
}

function readIdentifiers(cell: CellValue): CellReading<string[]> {
  const parts = split(cellText(cell));
  const ids = parts.map(tidyIdentifier);
  return { value: unique(ids), fault: null, ...otherCase(parts, ids) };
}

/** `all` in any letters stands for everybody, also beside IDs. */
function readAudience(cell: CellValue): CellReading<string[]> {
  const parts = split(cellText(cell));
  const ids = parts.map((part) => matching([EVERYBODY], part) ?? tidyIdentifier(part));
  return { value: unique(ids), fault: null, ...otherCase(parts, ids) };
}

/** `a3` and `A3` are one ID to Excel's formulas, and so here. Words that somebody typed instead of an ID stay as they are. */
function tidyIdentifier(text: string): string {
  const id = withoutStraySpaces(text);
  return /^[a-z]\d+$/.test(id) ? identifierKey(id) : id;
}

function readChoice(known: readonly string[], offered: readonly string[], cell: CellValue): CellReading<string | null> {
  const text = cellText(cell);
  const value = matching(known, text);
  return value === null
    ? { value, fault: { reason: 'unlisted-value', value: text, list: offered } }
    : { value, fault: straySpaces(text), ...otherCase([text], [value]) };
}

/** Spaces after a separator are how lists are typed; only those around the whole cell are stray. */
function readChoices(list: readonly string[], cell: CellValue): CellReading<string[]> {
  const text = cellText(cell);
  const parts = split(text);
  const unlisted = parts.filter((part) => matching(list, part) === null);
  const values = parts.flatMap((part) => matching(list, part) ?? []);
  return unlisted.length > 0
    ? { value: unique(values), fault: { reason: 'unlisted-value', value: unlisted.join(SEPARATOR), list } }
    : { value: unique(values), fault: null, ...otherCase(parts, values) };
}

function readDate(cell: CellValue, system: DateSystem): CellReading<CalendarDate | null> {
  const value = typeof cell === 'number' ? dateOfSerial(cell, system) : null;
  return { value, fault: value === null ? { reason: 'unreadable-date', value: cellText(cell) } : null };
}

/** A text such as `40%`, left by a cell that was formatted as text, can mean only one thing. */
function readFraction(cell: CellValue): CellReading<number | null> {
  const percentage = typeof cell === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(cell)?.[1] : undefined;
  const number = percentage === undefined ? cell : Number(percentage) / 100;
  if (typeof number === 'number' && number >= 0 && number <= 1) return { value: number, fault: null };
  return { value: null, fault: { reason: 'unreadable-number', value: cellText(cell), expected: 'a percentage from 0% to 100%' } };
}

/** A figure that was left as text is not read: charts and sums pass over it, and would say something else than the check. */
function readNumber(kind: NumberKind, cell: CellValue): CellReading<number | null> {
  const { minimum, maximum, whole } = kind;
  const isGood =
    typeof cell === 'number' && cell >= (minimum ?? -Infinity) && cell <= (maximum ?? Infinity) && (!whole || Number.isInteger(cell));
  return isGood
    ? { value: cell, fault: null }
    : { value: null, fault: { reason: 'unreadable-number', value: cellText(cell), expected: numberInWords(kind) } };
}

function readWholeNumbers(minimum: number, maximum: number, cell: CellValue): CellReading<number[]> {
  const text = cellText(cell);
  const numbers = typeof cell === 'boolean' ? [Number.NaN] : split(text).map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  const isGood = numbers.every((number) => number >= minimum && number <= maximum);
  const expected = `whole numbers from ${minimum} to ${maximum}, separated by “;”`;
  return isGood ? { value: unique(numbers), fault: null } : { value: [], fault: { reason: 'unreadable-number', value: text, expected } };
}

/** What a cell of this kind takes: `a whole number from 1 to 5`. */
export function numberInWords({ minimum, maximum, whole }: NumberKind): string {
  const what = whole ? 'a whole number' : 'a number';
  if (minimum !== null && maximum !== null) return `${what} from ${minimum} to ${maximum}`;
  if (minimum !== null) return `${what}, ${minimum} or more`;
  return maximum === null ? what : `${what}, ${maximum} or less`;
}

function blankOf({ type }: FieldKind): null | never[] {
  return type === 'references' || type === 'audience' || type === 'choices' || type === 'wholeNumbers' ? [] : null;
}

/** People separate with semicolons as asked, and also with commas and line breaks. */
function split(text: string): string[] {
  return text.split(/[;,\n]/).map(withoutStraySpaces).filter((part) => part !== '');
}

/** The value of the list that is meant, whatever the letter case and the spaces. */
function matching(list: readonly string[], text: string): string | null {
  const key = withoutStraySpaces(text).toLowerCase();
  return list.find((value) => value.toLowerCase() === key) ?? null;
}

function straySpaces(text: string): CellFault | null {
  return text === withoutStraySpaces(text) ? null : { reason: 'stray-spaces', value: text };
}

/** Whether what is written and what is meant differ in letter case, and in nothing else. */
function otherCase(written: readonly string[], meant: readonly string[]): Pick<CellReading<unknown>, 'isOtherCase'> {
  const differs = written.some((text, index) => text !== meant[index]);
  const isSameOtherwise = written.every((text, index) => text.toLowerCase() === meant[index]?.toLowerCase());
  return differs && isSameOtherwise && unique(meant).length === meant.length ? { isOtherCase: true } : {};
}

/** Without spaces (of any kind) around it, and with single ones inside. */
function withoutStraySpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
