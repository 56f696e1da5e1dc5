import { digestOf } from '../model/digest';
import type { Field } from '../model/field';
import { identifierKey } from '../model/identifier';
import type { LegendEntry } from '../model/status-legend';
import { ENTITIES, type Rows } from '../model/workspace';
import { asText, foldText } from './fold-words';
import { ForeignWords, type ForeignWord } from './foreign-words';
import { idsFor } from './give-ids';
import type { ImportProblem } from './import-problem';
import { findHeaderRow } from './match-headers';
import { matchColumns, type ColumnUse, type MatchedColumn } from './matched-columns';
import { readValue, type ReadingContext } from './read-value';
import { ReadingContexts } from './reading-contexts';
import { samePositions } from './same-row';
import { rowInWords, sortRows, type AsideReason, type SortedRow } from './sort-rows';
import { isEmptyCell, type SourceCell, type SourceGrid } from './source-grid';

/** What somebody has said about an import. */
export interface ImportChoices {
  readonly to: keyof Rows;
  /** By the source's column, from 0: what differs from the suggestion. */
  readonly columns?: ReadonlyMap<number, ColumnUse>;
  /** Rows that stay out, as the source counts them, from 1. */
  readonly leftOut?: ReadonlySet<number>;
  /** Words that our lists do not have, folded, with the value that each stands for. */
  readonly words?: ReadonlyMap<string, string>;
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
export function planImport(grid: SourceGrid, { to, columns: chosen = new Map(), leftOut = new Set(), words = new Map() }: ImportChoices, ground: ImportGround): ImportPlan {
  const headerRow = findHeaderRow(grid, to);
  const contexts = new ReadingContexts(grid, ground, words);
  const columns = matchColumns(grid, headerRow, to, chosen, (column, field) => contexts.couldBe(headerRow, column, fieldOf(to, field)));
  const sorted = sortRows(grid, headerRow, columns, (index) => leftOut.has(numberOf(grid, index)));
  const foreign = new ForeignWords(words);
  const read = sorted.map((row) => readRow(row, to, columns, (column) => contexts.of(headerRow, column), foreign));
  const placed = placeRows(read, to, ground);
  return {
    to,
    source: grid.name,
    headerRow: headerRow < 0 ? null : numberOf(grid, headerRow),
    columns,
    words: foreign.toList(),
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
    problems: count((row) => row.outcome === 'add' && row.problems.some(({ problem }) => problem.code !== 'new-id')),
  };
}

/** Stands for what an import would write: somebody who has looked at it agrees to this and nothing else. */
export function agreementOn({ to, rows }: Pick<ImportPlan, 'to' | 'rows'>): string {
  return digestOf(JSON.stringify([to, rows.flatMap((row) => (row.outcome === 'add' ? [[row.values, row.extra]] : []))]));
}

function numberOf({ firstRow }: SourceGrid, index: number): number {
  return firstRow + index + 1;
}

function fieldOf(collection: keyof Rows, name: string): Field {
  const field = (ENTITIES[collection].fields as Readonly<Record<string, Field>>)[name];
  if (field === undefined) throw new RangeError(`${collection} has no field ${name}`);
  return field;
}

interface ReadRow extends SortedRow {
  /** Without the row's own ID, and without references to rows of the same table, which may get other IDs. */
  readonly values: Record<string, unknown>;
  readonly ownId: { readonly text: string; readonly column: MatchedColumn } | null;
  readonly problems: ImportProblem[];
  readonly extra: Record<string, string>;
  /** Cells that name rows of the same table. */
  readonly namesakes: readonly { readonly cell: SourceCell; readonly column: MatchedColumn; readonly field: string }[];
}

function readRow(row: SortedRow, to: keyof Rows, columns: readonly MatchedColumn[], contextOf: (column: number) => ReadingContext, foreign: ForeignWords): ReadRow {
  const values: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  const problems: ImportProblem[] = [];
  const namesakes: ReadRow['namesakes'][number][] = [];
  let ownId: ReadRow['ownId'] = null;
  for (const column of row.aside === null ? columns : []) {
    const cell = row.cells[column.column];
    if (cell === undefined || isEmptyCell(cell) || column.use.as === 'nothing') continue;
    if (column.use.as === 'extra') {
      extra[column.extraHeader] = cell.text.trim();
      continue;
    }
    const field = fieldOf(to, column.use.field);
    if (field.kind.type === 'identifier') ownId = { text: cell.text.trim(), column };
    else if (field.kind.type === 'references' && field.kind.to.some((other) => other === to)) namesakes.push({ cell, column, field: column.use.field });
    else {
      const reading = readValue(field, cell, contextOf(column.column));
      foreign.note(field, cell, column, reading.problem?.code === 'unknown-word' ? reading.problem.words : []);
      keep(reading, cell, column, column.use.field, { values, extra, problems });
    }
  }
  const isSilent = Object.keys(values).length === 0 && row.aside === null;
  return { ...row, aside: isSilent ? 'nothing-read' : row.aside, values, extra, problems, ownId, namesakes };
}

function keep({ value, problem }: ReturnType<typeof readValue>, cell: SourceCell, column: MatchedColumn, field: string, into: Pick<ReadRow, 'values' | 'extra' | 'problems'>): void {
  if (value !== null && !(Array.isArray(value) && value.length === 0)) into.values[field] = value;
  if (problem === null) return;
  const isKept = problem.code !== 'too-long' && problem.code !== 'formula-error';
  if (isKept) into.extra[column.extraHeader] = cell.text.trim();
  into.problems.push({ column: column.header, value: cell.text.trim(), problem, keptIn: isKept ? column.extraHeader : null });
}

interface PlacedRow extends ReadRow {
  readonly id: string | null;
  /** The row of the workspace that it is; null for a new one. */
  readonly same: Readonly<Record<string, unknown>> | null;
}

/** Finds the rows that are there, gives the others their IDs, and then knows whom rows mean by the IDs of the source. */
function placeRows(read: readonly ReadRow[], to: keyof Rows, { rows, highestIds }: ImportGround): PlacedRow[] {
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
  return placed.map((row) => ({ ...row, ...withNamesakes(row, meant) }));
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
