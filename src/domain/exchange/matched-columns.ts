/** What is to become of each column of a source. */
import type { Field } from '../model/field';
import { ENTITIES, type Rows } from '../model/workspace';
import { foldHeader, foldText } from './fold-words';
import { suggestionsOf, type Confidence, type CouldBe } from './match-headers';
import { columnLetters, isEmptyCell, type SourceCell, type SourceGrid } from './source-grid';

export type ColumnUse =
  /** Its cells become values of this field. */
  | { readonly as: 'field'; readonly field: string }
  /** It is kept as it is, to the right of the table, under this header. */
  | { readonly as: 'extra' }
  /** It is left where it is. */
  | { readonly as: 'nothing' };

export interface MatchedColumn {
  /** Of the source, from 0. */
  readonly column: number;
  /** As the source heads it; `Column D` where it does not. */
  readonly header: string;
  readonly use: ColumnUse;
  /** Null for what was chosen, or is matched with nothing. */
  readonly confidence: Confidence | null;
  /** What the extra column is called in which the column, or what cannot be read of it, is kept. */
  readonly extraHeader: string;
  /** Whether the workbook works the column out itself. */
  readonly isComputed: boolean;
}

/**
 * Matches every column in which something stands, from the header row down.
 *
 * @param headers what stands in the header row, or in two rows that head the columns together.
 * @param chosen what somebody has said of a column; of two that are to become one field, the first does.
 */
export function matchColumns(grid: SourceGrid, headerRow: number, headers: readonly SourceCell[], collection: keyof Rows, chosen: ReadonlyMap<number, ColumnUse>, couldBe: CouldBe): MatchedColumn[] {
  const inUse = columnsInUse(grid, headerRow);
  const uses = new Map<number, ColumnUse>();
  const fields = new Set<string>();
  for (const [column, use] of chosen) {
    if (use.as === 'field' && fields.has(use.field)) continue;
    uses.set(column, use);
    if (use.as === 'field') fields.add(use.field);
  }
  const confidences = new Map<number, Confidence>();
  for (const { column, field, confidence } of suggestionsOf(headers, collection, couldBe, { columns: [...uses.keys()], fields })) {
    uses.set(column, { as: 'field', field });
    confidences.set(column, confidence);
  }
  const isOurs = [...confidences.values()].filter((confidence) => confidence === 'certain').length * 2 > Object.keys(ENTITIES[collection].fields).length;
  const computed = new Set(Object.values(ENTITIES[collection].computed).map(({ header }) => foldHeader(header)));
  const extraHeader = extraHeaders(collection);
  return inUse.map((column) => {
    const header = headerOf(headers[column], grid.firstColumn + column);
    // Elsewhere a column of that name holds what somebody has typed.
    const isComputed = isOurs && computed.has(foldHeader(header));
    const use = uses.get(column) ?? { as: isComputed ? 'nothing' : 'extra' };
    return { column, header, use, confidence: confidences.get(column) ?? null, extraHeader: extraHeader(header, use), isComputed };
  });
}

/** The column of a source that is headed so; null where none is. */
export function columnCalled(columns: readonly Pick<MatchedColumn, 'column' | 'header'>[], name: string): number | null {
  const exact = columns.find(({ header }) => foldText(header) === foldText(name));
  return (exact ?? columns.find(({ header }) => foldHeader(header) === foldHeader(name)))?.column ?? null;
}

/** The field of a table that has this header. */
export function fieldCalled(collection: keyof Rows, header: string): string | null {
  const fields: Readonly<Record<string, Field>> = ENTITIES[collection].fields;
  return Object.keys(fields).find((name) => foldHeader(fields[name]?.header ?? '') === foldHeader(header)) ?? null;
}

/** A header in one line, of a length that can be read, and no formula. */
function headerOf(cell: SourceCell | undefined, column: number): string {
  const text = cell === undefined || isEmptyCell(cell) ? '' : cell.text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/^[\s=+\-@']+/, '').trim();
  return text === '' ? `Column ${columnLetters(column)}` : text.slice(0, LONGEST_HEADER);
}

const LONGEST_HEADER = 200;

function columnsInUse({ rows }: SourceGrid, headerRow: number): number[] {
  const used = new Set<number>();
  for (const cells of rows.slice(Math.max(0, headerRow))) for (const [column, cell] of cells.entries()) if (!isEmptyCell(cell)) used.add(column);
  return [...used].sort((first, second) => first - second);
}

/** No extra column is called as one of ours is, or as another one. */
function extraHeaders(collection: keyof Rows): (header: string, use: ColumnUse) => string {
  const { fields, computed } = ENTITIES[collection];
  const ours = [...Object.values(fields as Readonly<Record<string, Field>>), ...Object.values(computed)].map(({ header }) => foldText(header));
  const taken = new Set(ours);
  return (header, use) => {
    const wanted = use.as === 'field' ? `${header} (as imported)` : taken.has(foldText(header)) && ours.includes(foldText(header)) ? `${header} (imported)` : header;
    let name = wanted;
    for (let number = 2; taken.has(foldText(name)); number++) name = `${wanted} ${number}`;
    taken.add(foldText(name));
    return name;
  };
}
