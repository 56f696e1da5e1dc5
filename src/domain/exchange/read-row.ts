import type { Field } from '../model/field';
import { ENTITIES, type Rows } from '../model/workspace';
import type { ForeignWords } from './foreign-words';
import type { ImportProblem } from './import-problem';
import type { MatchedColumn } from './matched-columns';
import { namesNobody, readValue, type ReadingContext } from './read-value';
import { isKnownByWordsAlone, ownWordsField } from './same-row';
import type { AsideReason, SortedRow } from './sort-rows';
import { isEmptyCell, type SourceCell } from './source-grid';

/** A row of a source as values of our fields, before it is known which row of the workspace it is or becomes. */
export interface ReadRow extends SortedRow {
  /** Without the row's own ID, and without references to rows of the same table, which may get other IDs. */
  readonly values: Record<string, unknown>;
  readonly ownId: { readonly text: string; readonly column: MatchedColumn } | null;
  readonly problems: ImportProblem[];
  readonly extra: Record<string, string>;
  /** Cells that name rows of the same table. */
  readonly namesakes: readonly { readonly cell: SourceCell; readonly column: MatchedColumn; readonly field: string }[];
}

/** Each cell becomes a value, is kept in an extra column, or is named. */
export function readRow(row: SortedRow, to: keyof Rows, columns: readonly MatchedColumn[], contextOf: (column: number) => ReadingContext, foreign: ForeignWords): ReadRow {
  const values: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  const problems: ImportProblem[] = [];
  const namesakes: ReadRow['namesakes'][number][] = [];
  const words: Parameters<ForeignWords['note']>[] = [];
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
    else if (namesNobody(column.use.field, cell)) keep({ value: null, problem: { code: 'nobody-yet' } }, cell, column, column.use.field, { values, extra, problems });
    else {
      const reading = readValue(field, cell, contextOf(column.column));
      words.push([field, cell, column, reading.problem?.code === 'unknown-word' ? reading.problem.words : []]);
      keep(reading, cell, column, column.use.field, { values, extra, problems });
    }
  }
  const aside = row.aside ?? asideReason(row.cells, values, to, columns);
  if (aside === null) for (const word of words) foreign.note(...word);
  return { ...row, aside, values, extra, problems, ownId, namesakes };
}

/** Takes a value over, and keeps the cell as it was typed where there is something to say of it. */
export function keep({ value, problem }: ReturnType<typeof readValue>, cell: SourceCell, column: MatchedColumn, field: string, into: Pick<ReadRow, 'values' | 'extra' | 'problems'>): void {
  if (value !== null && !(Array.isArray(value) && value.length === 0)) into.values[field] = value;
  if (problem === null) return;
  const isKept = problem.code !== 'too-long' && problem.code !== 'formula-error';
  if (isKept) into.extra[column.extraHeader] = cell.text.trim();
  into.problems.push({ column: column.header, value: cell.text.trim(), problem, keptIn: isKept ? column.extraHeader : null });
}

function asideReason(cells: readonly SourceCell[], values: ReadRow['values'], to: keyof Rows, columns: readonly MatchedColumn[]): AsideReason | null {
  // A heading may be the name of a goal, and is still no action.
  if (!(ownWordsField(to) in values) && isHeading(cells, columns)) return 'heading';
  if (Object.keys(values).length === 0) return 'nothing-read';
  return goesOn(cells, to, columns) ? 'goes-on' : null;
}

/** Whether it is a further line of the row above, whose own words are merged with its: one goal beside four actions is one goal. */
function goesOn(cells: readonly SourceCell[], to: keyof Rows, columns: readonly MatchedColumn[]): boolean {
  const column = columns.find(({ use }) => use.as === 'field' && use.field === ownWordsField(to))?.column;
  return isKnownByWordsAlone(to) && column !== undefined && cells[column]?.isContinued === true;
}

/** `2 · Better endings`: one text at the left edge, with or without a number before it. */
function isHeading(cells: readonly SourceCell[], columns: readonly MatchedColumn[]): boolean {
  if (!columns.slice(2).every(({ column }) => isEmptyCell(cells[column]))) return false;
  const filled = columns.slice(0, 2).flatMap(({ column }) => (isEmptyCell(cells[column]) || cells[column]?.isContinued === true ? [] : [cells[column]]));
  const texts = filled.filter((cell) => typeof cell?.value === 'string' && /\p{L}{2}/u.test(cell.value));
  return texts.length === 1 && filled.at(-1) === texts[0];
}

/** @throws RangeError for a field that the table does not have. */
export function fieldOf(collection: keyof Rows, name: string): Field {
  const field = (ENTITIES[collection].fields as Readonly<Record<string, Field>>)[name];
  if (field === undefined) throw new RangeError(`${collection} has no field ${name}`);
  return field;
}
