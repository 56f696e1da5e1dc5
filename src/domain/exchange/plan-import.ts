import { digestOf } from '../model/digest';
import { identifierKey } from '../model/identifier';
import type { LegendEntry } from '../model/status-legend';
import type { Rows } from '../model/workspace';
import { asText, foldText } from './fold-words';
import { ForeignWords, type ForeignWord } from './foreign-words';
import { idsFor } from './give-ids';
import { isNote, type ImportProblem } from './import-problem';
import { joinHeaders } from './join-headers';
import { findHeaderRow } from './match-headers';
import { matchColumns, type ColumnUse, type MatchedColumn } from './matched-columns';
import { namedRows, rowsWith, type NamedRow } from './named-rows';
import { fieldOf, keep, readRow, type ReadRow } from './read-row';
import { ReadingContexts } from './reading-contexts';
import { samePositions } from './same-row';
import { rowInWords, sortRows, type AsideReason } from './sort-rows';
import type { SourceCell, SourceGrid } from './source-grid';

/** What somebody has said about an import. */
export interface ImportChoices {
  readonly to: keyof Rows;
  /** By the source's column, from 0: what differs from the suggestion. */
  readonly columns?: ReadonlyMap<number, ColumnUse>;
  /** Rows that stay out, as the source counts them, from 1. */
  readonly leftOut?: ReadonlySet<number>;
  /** Words that our lists do not have, folded, with the value that each stands for. */
  readonly words?: ReadonlyMap<string, string>;
  /** Whether rows of other tables that are named and not there are added first. */
  readonly addsNamed?: boolean;
}

/** The workspace that is imported into. */
export interface ImportGround {
  readonly rows: Rows;
  readonly legend: readonly LegendEntry[];
  readonly highestIds: ReadonlyMap<keyof Rows, number>;
}

export interface ImportPlan {
  readonly to: keyof Rows;
  readonly source: string;
  /** As the source counts it, from 1; null for a source in which nothing stands. */
  readonly headerRow: number | null;
  readonly columns: readonly MatchedColumn[];
  /** Words that our lists do not have, in the order in which the source has them. */
  readonly words: readonly ForeignWord[];
  /** Rows of other tables that are named and not there yet. */
  readonly named: readonly NamedRow[];
  /** Whether they are added first. */
  readonly addsNamed: boolean;
  /** Every row in which something stands, but the header, in their order. */
  readonly rows: readonly ImportRow[];
}

export type ImportRow = {
  /** As the source counts it, from 1. */
  readonly row: number;
  /** The row as one line. */
  readonly text: string;
  readonly problems: readonly ImportProblem[];
} & (
  | {
      readonly outcome: 'add';
      /** Null in a table without IDs. */
      readonly id: string | null;
      readonly values: Readonly<Record<string, unknown>>;
      /** By the header of the extra column. */
      readonly extra: Readonly<Record<string, string>>;
    }
  | { readonly outcome: 'present'; readonly id: string | null }
  | { readonly outcome: 'aside'; readonly because: AsideReason }
);

export type AddedRow = Extract<ImportRow, { outcome: 'add' }>;

/** Works out what an import would do; nothing is written. Each cell of the source becomes a value, is kept in an extra column, or is named. */
export function planImport(grid: SourceGrid, { to, columns: chosen = new Map(), leftOut = new Set(), words = new Map(), addsNamed = false }: ImportChoices, ground: ImportGround): ImportPlan {
  const headerRow = findHeaderRow(grid, to);
  const contexts = new ReadingContexts(grid, ground, words);
  const headers = joinHeaders(grid, headerRow, to);
  const columns = matchColumns(grid, headerRow, headers.cells, to, chosen, (column, field, confidence) => contexts.couldBe(headerRow, column, fieldOf(to, field), confidence));
  const sorted = sortRows(grid, headerRow, headers, columns, (index) => leftOut.has(numberOf(grid, index)));
  const place = (reading: ReadingContexts): Placing => {
    const foreign = new ForeignWords(words);
    const read = sorted.map((row) => readRow(row, to, columns, (column) => reading.of(headerRow, column), foreign));
    return { foreign, placed: placeRows(read, to, ground, grid.firstRow) };
  };
  const first = place(contexts);
  const named = namedRows(to, columns, first.placed.filter(({ aside, same }) => aside === null && same === null), ground);
  const isRereading = addsNamed && named.length > 0;
  const { foreign, placed } = isRereading ? place(new ReadingContexts(grid, { ...ground, rows: rowsWith(ground.rows, named) }, words)) : first;
  return {
    to,
    source: grid.name,
    headerRow: headerRow < 0 ? null : numberOf(grid, headerRow),
    columns,
    words: foreign.toList(),
    named,
    addsNamed: isRereading,
    rows: placed.map((row) => importRow(row, numberOf(grid, row.index), to, columns)),
  };
}

/** How many rows an import would add, knows already, cannot read, has put aside, and leaves out because somebody said so. */
export function countsOf({ rows }: Pick<ImportPlan, 'rows'>): { readonly added: number; readonly present: number; readonly unread: number; readonly aside: number; readonly leftOut: number; readonly problems: number } {
  const count = (isCounted: (row: ImportRow) => boolean): number => rows.filter(isCounted).length;
  return {
    added: count(({ outcome }) => outcome === 'add'),
    present: count(({ outcome }) => outcome === 'present'),
    unread: count((row) => row.outcome === 'aside' && row.because === 'nothing-read'),
    aside: count((row) => row.outcome === 'aside' && row.because !== 'nothing-read' && row.because !== 'left-out'),
    leftOut: count((row) => row.outcome === 'aside' && row.because === 'left-out'),
    problems: count((row) => row.outcome === 'add' && row.problems.some((problem) => !isNote(problem))),
  };
}

/** Stands for what an import would write: somebody who has looked at it agrees to this and nothing else. */
export function agreementOn({ to, rows, named, addsNamed }: Pick<ImportPlan, 'to' | 'rows' | 'named' | 'addsNamed'>): string {
  return digestOf(JSON.stringify([to, addsNamed ? named : [], rows.flatMap((row) => (row.outcome === 'add' ? [[row.values, row.extra]] : []))]));
}

interface Placing {
  readonly foreign: ForeignWords;
  readonly placed: readonly PlacedRow[];
}

function numberOf({ firstRow }: SourceGrid, index: number): number {
  return firstRow + index + 1;
}

interface PlacedRow extends ReadRow {
  readonly id: string | null;
  /** The row of the workspace that it is; null for a new one. */
  readonly same: Readonly<Record<string, unknown>> | null;
}

/** Finds the rows that are there, gives the others their IDs, and then knows whom rows mean by the IDs of the source. */
function placeRows(read: readonly ReadRow[], to: keyof Rows, { rows, highestIds }: ImportGround, firstRow: number): PlacedRow[] {
  const present = rows[to] as readonly Readonly<Record<string, unknown>>[];
  const candidates = read.filter(({ aside }) => aside === null);
  const positions = samePositions(to, present, candidates.map(({ ownId, values }) => ({ id: ownId?.text ?? null, values })));
  const fresh = candidates.filter((_, index) => positions[index] === null);
  const ids = idsFor(to, present.map(({ id }) => id), fresh.map(({ ownId }) => ownId?.text ?? null), highestIds.get(to) ?? 0);
  const idOf = new Map<ReadRow, string | null>(fresh.map((row, index) => [row, ids[index] ?? null]));
  const sameAs = new Map(candidates.map((row, index) => [row, present[positions[index] ?? -1] ?? null]));
  const placed = read.map((row) => {
    const same = sameAs.get(row) ?? null;
    const id = same === null ? (idOf.get(row) ?? null) : typeof same.id === 'string' ? same.id : null;
    return { ...row, id, same };
  });
  const meant = new Map(present.flatMap(({ id }) => (typeof id === 'string' ? [[identifierKey(id), id] as const] : [])));
  const inSource = new Set<string>();
  for (const { ownId, id } of placed) {
    const key = ownId === null ? null : identifierKey(ownId.text);
    if (key === null || id === null || inSource.has(key)) continue;
    inSource.add(key);
    meant.set(key, id);
  }
  return tellTwins(placed.map((row) => ({ ...row, ...withNamesakes(row, meant) })), firstRow);
}

/** Nothing is left out by it: a plan may well have two equal rows. */
function tellTwins(placed: readonly PlacedRow[], firstRow: number): PlacedRow[] {
  const seen = new Map<string, number>();
  return placed.map((row) => {
    const text = rowInWords(row.cells);
    const twin = seen.get(text);
    if (row.aside !== null || row.same !== null) return row;
    if (twin === undefined) seen.set(text, firstRow + row.index + 1);
    return twin === undefined ? row : { ...row, problems: [{ column: '', value: '', problem: { code: 'twice', row: twin }, keptIn: null }, ...row.problems] };
  });
}

/** Of a reference that leads nowhere all of the cell is kept. */
function withNamesakes({ values, extra, problems, namesakes }: ReadRow, meant: ReadonlyMap<string, string>): Pick<ReadRow, 'values' | 'extra' | 'problems'> {
  const row = { values: { ...values }, extra: { ...extra }, problems: [...problems] };
  for (const { cell, column, field } of namesakes) {
    const parts = cell.text.split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== '');
    const unknown = parts.filter((part) => !meant.has(identifierKey(part)));
    const value = [...new Set(parts.flatMap((part) => meant.get(identifierKey(part)) ?? []))];
    keep({ value, problem: unknown.length === 0 ? null : { code: 'unknown-row', names: unknown } }, cell, column, field, row);
  }
  return row;
}

function importRow({ cells, aside, values, extra, problems, ownId, id, same }: PlacedRow, row: number, to: keyof Rows, columns: readonly MatchedColumn[]): ImportRow {
  const text = rowInWords(cells);
  if (aside !== null) return { row, text, problems: [], outcome: 'aside', because: aside };
  if (same !== null) return { row, text, problems: [...problems.map((problem) => ({ ...problem, keptIn: null })), ...differences(values, same, cells, to, columns)], outcome: 'present', id };
  const isRenamed = ownId !== null && id !== null && identifierKey(ownId.text) !== id;
  if (!isRenamed) return { row, text, problems, outcome: 'add', id, values: id === null ? values : { id, ...values }, extra };
  const { extraHeader, header } = ownId.column;
  const note: ImportProblem = { column: header, value: ownId.text, problem: { code: 'new-id', id }, keptIn: extraHeader };
  return { row, text, problems: [note, ...problems], outcome: 'add', id, values: { id, ...values }, extra: { ...extra, [extraHeader]: ownId.text } };
}

/** What the source says of a row that is there, and the workspace does not. */
function differences(values: ReadRow['values'], same: Readonly<Record<string, unknown>>, cells: readonly SourceCell[], to: keyof Rows, columns: readonly MatchedColumn[]): ImportProblem[] {
  return columns.flatMap(({ column, header, use }) => {
    if (use.as !== 'field' || fieldOf(to, use.field).kind.type === 'identifier' || !(use.field in values)) return [];
    const [here, there] = [inWords(values[use.field]), inWords(same[use.field])];
    return foldText(here) === foldText(there) ? [] : [{ column: header, value: cells[column]?.text.trim() ?? '', problem: { code: 'says-otherwise' as const, there }, keptIn: null }];
  });
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : asText(value);
}
