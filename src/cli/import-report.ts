import { basename } from 'node:path';
import type { PreviewedImport } from '../actions/preview-import';
import { problemInWords } from '../domain/exchange/import-problem';
import type { ForeignWord } from '../domain/exchange/foreign-words';
import type { MatchedColumn } from '../domain/exchange/matched-columns';
import type { ImportRow } from '../domain/exchange/plan-import';
import type { AsideReason } from '../domain/exchange/sort-rows';
import type { Field } from '../domain/model/field';
import { inSeries, quoted, shortened } from '../domain/model/row-name';
import { ENTITIES, type Rows } from '../domain/model/workspace';

interface ImportReport extends PreviewedImport {
  /** The file that is written. */
  readonly file: string;
  readonly from: string;
  readonly isPreview: boolean;
}

/** What was done, or would be: how many rows, what became of each column, and every row that there is something to say of. */
export function importInWords({ file, from, isPreview, plan, counts }: ImportReport): string {
  const { added, present, unread, aside, leftOut, problems } = counts;
  const verb = isPreview ? 'would be' : added === 1 ? 'is' : 'are';
  const others = [
    `${present} ${present === 1 ? 'is' : 'are'} there already`,
    `${unread} cannot be read`,
    ...(leftOut === 0 ? [] : [`${leftOut} ${leftOut === 1 ? 'stays' : 'stay'} out`]),
    ...(aside === 0 ? [] : [`${aside} ${aside === 1 ? 'is no row' : 'are no rows'} of a plan`]),
  ];
  const origin = `${from}${plan.headerRow === null ? '' : ` (${basename(from) === plan.source ? '' : `sheet ${quoted(plan.source)}, `}headers in row ${plan.headerRow})`}`;
  return [
    `${file}: ${added} ${added === 1 ? 'row' : 'rows'} of ${origin} ${verb} added to ${ENTITIES[plan.to].table}; ${inSeries(others)}.`,
    ...(problems === 0 ? [] : [`${problems} of the added rows ${problems === 1 ? 'has' : 'have'} something in them that could not be read; it is kept as text on the right of the table, or named below.`]),
    ...(isPreview ? ['Nothing was written.'] : []),
    '',
    'Columns:',
    ...plan.columns.map((column) => `  ${column.header}  →  ${columnInWords(column, plan.to)}`),
    ...(plan.named.length === 0 ? [] : ['', plan.addsNamed ? 'Added first:' : 'Named, and not there yet (add --add-named to add them first):', ...plan.named.map(({ collection, id, words }) => `  ${ENTITIES[collection].table} ${id}: ${shortened(words)}`)]),
    ...(plan.words.length === 0 ? [] : ['', 'Words:', ...plan.words.map(wordInWords)]),
    ...(plan.rows.some(hasSomethingToSay) || isPreview ? ['', 'Rows:'] : []),
    ...plan.rows.flatMap((row) => (isPreview || hasSomethingToSay(row) ? rowLines(row) : [])),
  ].join('\n');
}

function columnInWords({ use, confidence, extraHeader, isComputed }: MatchedColumn, to: keyof Rows): string {
  switch (use.as) {
    case 'field':
      return `${(ENTITIES[to].fields as Readonly<Record<string, Field>>)[use.field]?.header ?? use.field}${confidence === 'unsure' ? '  (a guess: look at it)' : ''}`;
    case 'extra':
      return `kept on the right as ${quoted(extraHeader)}`;
    case 'nothing':
      return isComputed ? 'left out: the workbook works it out itself' : 'left out';
  }
}

function wordInWords({ word, column, rows, means, suggestion }: ForeignWord): string {
  const place = `  ${quoted(word)} (${column}, ${rows} ${rows === 1 ? 'row' : 'rows'})  →  `;
  if (means !== null) return `${place}${means}`;
  return `${place}not known, kept as text${suggestion === null ? '' : `; if it is ${suggestion}, add --words="${word}=${suggestion}"`}`;
}

function hasSomethingToSay({ outcome, problems }: ImportRow): boolean {
  return problems.length > 0 || outcome === 'aside';
}

function rowLines(row: ImportRow): string[] {
  return [`  ${row.row}  ${outcomeInWords(row)}: ${shortened(row.text)}`, ...row.problems.map((problem) => `       ${problemInWords(problem)}`)];
}

function outcomeInWords(row: ImportRow): string {
  switch (row.outcome) {
    case 'add':
      return row.id === null ? 'added' : `added as ${row.id}`;
    case 'present':
      return row.id === null ? 'there already' : `there already as ${row.id}`;
    case 'aside':
      return REASONS[row.because];
  }
}

const REASONS: Readonly<Record<AsideReason, string>> = {
  'above-header': 'above the headers, left out',
  'second-header': 'headers as well, left out',
  'repeated-header': 'the headers once more, left out',
  heading: 'a heading, left out',
  'goes-on': 'goes on with the row above, left out',
  total: 'a total, left out',
  'nothing-read': 'nothing of it could be read, left out',
  'left-out': 'left out as you asked',
};
