/** Which column of a source belongs to which of ours: suggested by the words of its headers, for people to look at and change. */
import type { Field } from '../model/field';
import { ENTITIES, type Rows } from '../model/workspace';
import { foldHeader } from './fold-words';
import { HEADER_WORDS } from './header-words';
import { isEmptyCell, type SourceCell, type SourceGrid } from './source-grid';

/** How much a suggestion is worth: our own header, a word that people use for it, or a part of the header that is one. */
export type Confidence = 'certain' | 'likely' | 'unsure';

export interface Suggestion {
  /** Of the source, from 0. */
  readonly column: number;
  readonly field: string;
  readonly confidence: Confidence;
}

/** Whether what stands below a header could be of this field; null where nothing stands there. */
export type CouldBe = (column: number, field: string, confidence: Confidence) => boolean | null;

/** Headers stand near the top: further down, a row of the same words is a heading within the rows. */
const ROWS_LOOKED_AT = 60;

/** The row of the source that says what its columns are: the one that matches best, of equals the first. -1 for a source without any text. */
export function findHeaderRow({ rows }: Pick<SourceGrid, 'rows'>, collection: keyof Rows): number {
  const worths = worthsOf(rows, collection);
  const best = Math.max(0, ...worths);
  return best > 0 ? worths.indexOf(best) : firstRowOfTexts(rows);
}

/** How well a source fits a table: the worth of the best header row. */
export function fitOf({ rows }: Pick<SourceGrid, 'rows'>, collection: keyof Rows): number {
  return Math.max(0, ...worthsOf(rows, collection));
}

function worthsOf(rows: SourceGrid['rows'], collection: keyof Rows): number[] {
  return rows.slice(0, ROWS_LOOKED_AT).map((cells) => suggestionsOf(cells, collection, () => null).reduce((sum, { confidence }) => sum + WORTH[confidence], 0));
}

/**
 * Suggests a field for each header that has one: never two columns for one field, and never two fields for one column.
 *
 * @param couldBe a word alone decides nothing where what stands below it cannot be read: `Progress` may head percentages or prose.
 */
export function suggestionsOf(headers: readonly SourceCell[], collection: keyof Rows, couldBe: CouldBe, taken: Taken = NOTHING_TAKEN): Suggestion[] {
  const candidates = headers.flatMap((header, column) => (isEmptyCell(header) ? [] : candidatesFor(foldHeader(header.text), column, collection, couldBe)));
  candidates.sort((first, second) => second.worth - first.worth || first.column - second.column || first.order - second.order);
  const [columns, fields] = [new Set(taken.columns), new Set(taken.fields)];
  const suggestions: Suggestion[] = [];
  for (const { column, field, confidence } of candidates) {
    if (columns.has(column) || fields.has(field)) continue;
    columns.add(column);
    fields.add(field);
    suggestions.push({ column, field, confidence });
  }
  return suggestions.sort((first, second) => first.column - second.column);
}

/** What somebody has chosen already. */
export interface Taken {
  readonly columns: Iterable<number>;
  readonly fields: Iterable<string>;
}

const NOTHING_TAKEN: Taken = { columns: [], fields: [] };

const WORTH: Readonly<Record<Confidence, number>> = { certain: 4, likely: 3, unsure: 1 };

interface Candidate extends Suggestion {
  /** Finer than the confidence: the last words of a header say what it is, the first ones only of what. */
  readonly worth: number;
  readonly order: number;
}

function candidatesFor(header: string, column: number, collection: keyof Rows, couldBe: CouldBe): Candidate[] {
  if (header === '') return [];
  return wordsOf(collection).flatMap(({ field, own, words, kind }, order) => {
    const [confidence, worth] = likeness(header, own, words);
    if (confidence === null) return [];
    const mustFit = confidence === 'unsure' || MUST_FIT.has(kind);
    return mustFit && couldBe(column, field, confidence) === false ? [] : [{ column, field, confidence, worth, order }];
  });
}

/** Whatever the header says. */
const MUST_FIT: ReadonlySet<Field['kind']['type']> = new Set(['fraction', 'number', 'wholeNumbers', 'reference', 'references']);

function likeness(header: string, own: string, words: readonly string[]): [Confidence, number] | [null, 0] {
  if (header === own) return ['certain', 40];
  const place = words.indexOf(header);
  if (place >= 0) return ['likely', 30 - place / words.length];
  const parts = [own, ...words].filter((word) => word.length >= SHORTEST_PART);
  const longest = (isPart: (part: string) => boolean): number => Math.max(0, ...parts.filter(isPart).map((part) => part.length));
  const [last, first] = [longest((part) => header.endsWith(` ${part}`)), longest((part) => header.startsWith(`${part} `))];
  if (last > 0) return ['unsure', 10 + Math.min(last, 30) / 10];
  return first > 0 ? ['unsure', 5 + Math.min(first, 30) / 10] : [null, 0];
}

/** Shorter words are part of too many headers. */
const SHORTEST_PART = 4;

interface FieldWords {
  readonly field: string;
  readonly kind: Field['kind']['type'];
  readonly own: string;
  readonly words: readonly string[];
}

const KNOWN = new Map<keyof Rows, readonly FieldWords[]>();

function wordsOf(collection: keyof Rows): readonly FieldWords[] {
  const known = KNOWN.get(collection) ?? foldedWords(collection);
  KNOWN.set(collection, known);
  return known;
}

function foldedWords(collection: keyof Rows): FieldWords[] {
  const named: Readonly<Record<string, readonly string[] | undefined>> = HEADER_WORDS[collection] ?? {};
  const fields: Readonly<Record<string, Field>> = ENTITIES[collection].fields;
  return Object.entries(fields).map(([field, { header, kind }]) => ({ field, kind: kind.type, own: foldHeader(header), words: named[field] ?? [] }));
}

/** For a source of which no header says anything to us. */
function firstRowOfTexts(rows: SourceGrid['rows']): number {
  const filled = (cells: readonly SourceCell[]): number => cells.filter((cell) => !isEmptyCell(cell)).length;
  const several = rows.slice(0, ROWS_LOOKED_AT).findIndex((cells) => filled(cells) > 1);
  return several >= 0 ? several : rows.findIndex((cells) => filled(cells) > 0);
}
