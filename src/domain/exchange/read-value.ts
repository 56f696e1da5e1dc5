/** A source's cell as a value of one of our fields. Reading never throws: what cannot be read says why. */
import type { CalendarDate } from '../model/calendar-date';
import type { Collection } from '../model/collection';
import { EVERYBODY, type Field, type FieldKind } from '../model/field';
import type { LegendEntry } from '../model/status-legend';
import { choiceOfWords } from './choice-words';
import type { CellProblem } from './import-problem';
import { isEmptyCell, type SourceCell } from './source-grid';
import { likelyDay, readUkDate } from './uk-date';

export interface ValueReading {
  /** Null, or an empty list, where nothing could be read. */
  readonly value: unknown;
  readonly problem: CellProblem | null;
}

export interface ReadingContext {
  dayOf(serial: number): CalendarDate | null;
  readonly legend: readonly LegendEntry[];
  /** Words of this source that somebody has explained, folded, with the status that they stand for. */
  readonly ownWords: ReadonlyMap<string, string>;
  /** Whether numbers of a column go to a hundred; those of most cells go to one. */
  readonly isInHundredths: boolean;
  /** The ID of the row that is meant by its ID or by its own words; null where there is none, or several. */
  idOf(collections: readonly Collection[], words: string): string | null;
}

/** Excel's own limit for a cell. */
const LONGEST_TEXT = 32_767;

export function readValue({ kind }: Pick<Field, 'kind'>, cell: SourceCell, context: ReadingContext): ValueReading {
  if (isEmptyCell(cell)) return good(isList(kind) ? [] : null);
  if (cell.lacksResult === true) return failed(kind, { code: 'no-result' });
  if (isError(cell)) return failed(kind, { code: 'formula-error' });
  if (cell.text.trim().length > LONGEST_TEXT) return failed(kind, { code: 'too-long' });
  return READERS[kind.type](kind as never, cell, context);
}

/** Whether such a cell says only that somebody is still to be found for a part that people take. */
export function namesNobody(field: string, { text }: SourceCell): boolean {
  return TAKEN_BY_PEOPLE.has(field) && /^(tb[acd]|n\/?a|to be (agreed|confirmed|decided)|none|nobody|vacant|[?\-–—.]+)$/i.test(text.trim());
}

const TAKEN_BY_PEOPLE: ReadonlySet<string> = new Set(['lead', 'owner', 'convenor', 'who']);

/** Whether the numbers of a column are percentages without their sign: one that is larger than 1 tells it of all. */
export function isInHundredths(cells: readonly SourceCell[]): boolean {
  return cells.some(({ value }) => {
    const number = typeof value === 'number' ? value : typeof value === 'string' ? plainNumber(value) : null;
    return number !== null && number > 1;
  });
}

type Reader<Kind> = (kind: Kind, cell: SourceCell, context: ReadingContext) => ValueReading;

const READERS: { readonly [Type in FieldKind['type']]: Reader<Extract<FieldKind, { type: Type }>> } = {
  identifier: (_, { text }) => good(text.trim()),
  text: (_, { text }) => good(text.trim()),
  date: readDate,
  fraction: readFraction,
  number: readNumber,
  wholeNumbers: readWholeNumbers,
  choice: (kind, cell, context) => readChoice(kind, cell, context),
  choices: ({ list }, { text }, { legend, ownWords }) => {
    const parts = partsOf(text);
    const read = parts.map((part) => ({ part, value: choiceOfWords(list, part, legend, ownWords) }));
    const values = unique(read.flatMap(({ value }) => value ?? []));
    const words = read.filter(({ value }) => value === null).map(({ part }) => part);
    return words.length === 0 ? good(values) : { value: values, problem: { code: 'unknown-word', list: list.values, words } };
  },
  reference: ({ to }, { text }, { idOf }) => {
    const id = idOf([to], text);
    return id === null ? { value: null, problem: { code: 'unknown-row', names: [text.trim()] } } : good(id);
  },
  references: ({ to }, { text }, context) => readRows(to, text, context, () => null),
  audience: ({ to }, { text }, context) => readRows([to], text, context, (part) => (/^(all|everyone|everybody)$/i.test(part) ? EVERYBODY : null)),
};

function readDate(kind: FieldKind, { value, text }: SourceCell, { dayOf }: ReadingContext): ValueReading {
  if (typeof value === 'number') {
    const date = dayOf(value);
    return likelyDay(date) ? good(date) : failed(kind, { code: 'not-a-date' });
  }
  const reading = readUkDate(text, dayOf);
  return reading.date === null ? failed(kind, { code: reading.why }) : good(reading.date);
}

function readFraction(kind: FieldKind, { value, text }: SourceCell, { isInHundredths: hundredths }: ReadingContext): ValueReading {
  const percentage = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*(?:%|per ?cent)$/i.exec(text.trim())?.[1] : undefined;
  const number = typeof value === 'number' ? value : plainNumber(text);
  // A number that Excel shows as a percentage is a part of one, whatever its neighbours are.
  const isPart = typeof value === 'number' && /%\s*$/.test(text);
  const fraction = percentage !== undefined ? hundredth(Number(percentage)) : number === null ? null : hundredths && !isPart ? hundredth(number) : number;
  return fraction !== null && fraction >= 0 && fraction <= 1 ? good(fraction) : failed(kind, { code: 'not-a-percentage' });
}

function readNumber(kind: Extract<FieldKind, { type: 'number' }>, { value, text }: SourceCell): ValueReading {
  const number = typeof value === 'number' ? value : plainNumber(text);
  const { minimum, maximum, whole } = kind;
  const isGood = number !== null && number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity) && (!whole || Number.isInteger(number));
  const bounds = `${minimum === null ? '' : `, ${minimum} or more`}${maximum === null ? '' : `, ${maximum} or less`}`;
  return isGood ? good(number) : failed(kind, { code: 'not-a-number', expected: `a ${whole ? 'whole ' : ''}number${bounds}` });
}

function readWholeNumbers(kind: Extract<FieldKind, { type: 'wholeNumbers' }>, { text }: SourceCell): ValueReading {
  const parts = partsOf(text.replace(/\band\b|&/gi, ';'));
  const numbers = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  const isGood = numbers.length > 0 && numbers.every((number) => number >= kind.minimum && number <= kind.maximum);
  return isGood ? good(unique(numbers)) : failed(kind, { code: 'not-a-number', expected: `whole numbers from ${kind.minimum} to ${kind.maximum}` });
}

function readChoice(kind: Extract<FieldKind, { type: 'choice' }>, { value, text }: SourceCell, { legend, ownWords }: ReadingContext): ValueReading {
  const words = typeof value === 'boolean' ? String(value) : text;
  const extra = kind.alsoReads.find((one) => one.toLowerCase() === words.trim().toLowerCase());
  const meant = extra ?? choiceOfWords(kind.list, words, legend, ownWords);
  return meant === null ? failed(kind, { code: 'unknown-word', list: kind.list.values, words: [words] }) : good(meant);
}

/** All of a cell may be the words of one row: they are asked first, since a name may have a comma in it. */
function readRows(to: readonly Collection[], text: string, { idOf }: ReadingContext, word: (part: string) => string | null): ValueReading {
  const whole = word(text.trim()) ?? idOf(to, text);
  if (whole !== null) return good([whole]);
  const parts = partsOf(text).map((part) => ({ part, id: word(part) ?? idOf(to, part) }));
  const unknown = parts.filter(({ id }) => id === null).map(({ part }) => part);
  const ids = unique(parts.flatMap(({ id }) => id ?? []));
  return unknown.length === 0 ? good(ids) : { value: ids, problem: { code: 'unknown-row', names: unknown } };
}

/** `1,200.5` and `-3`; null for anything else. */
function plainNumber(text: string): number | null {
  const plain = text.trim();
  return /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : null;
}

/** Without the dust of binary fractions: 29 per cent is 0.29. */
function hundredth(number: number): number {
  return Number((number / 100).toPrecision(12));
}

function partsOf(text: string): string[] {
  return text.split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== '');
}

function isError({ value }: SourceCell): boolean {
  return typeof value === 'string' && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/.test(value.trim());
}

function isList({ type }: FieldKind): boolean {
  return type === 'references' || type === 'audience' || type === 'choices' || type === 'wholeNumbers';
}

function good(value: unknown): ValueReading {
  return { value, problem: null };
}

function failed(kind: FieldKind, problem: CellProblem): ValueReading {
  return { value: isList(kind) ? [] : null, problem };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
