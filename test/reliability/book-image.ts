import { idNumber } from '../../src/domain/model/next-id';
import { ENTITIES, type Rows } from '../../src/domain/model/workspace';
import type { Rectangle } from '../../src/host/model/address';
import type { Book } from '../../src/host/model/book';
import type { Sheet } from '../../src/host/model/sheet';
import { DEFAULT_STYLE, type Style } from '../../src/host/model/style';
import { bodyArea } from '../../src/host/model/table';
import { cellName } from '../../src/sheets/address';
import { highestIdKey } from '../../src/sheets/state-sheet';
import { contentsOf } from '../support/book-contents';

/** A whole workbook, part by part: what two workbooks differ in can be named. */
export type BookImage = ReadonlyMap<string, string>;

/** Every cell, and whatever else of sheets, names, tables and rules the product writes. Ids that Excel gives are left out. */
export function imageOf(book: Book): BookImage {
  const { names, sheets, activeSheet } = book;
  return new Map([
    ...contentsOf(book),
    ...highestIds(book),
    // A name that leads nowhere any more holds nothing.
    ...names.filter(({ formula }) => !formula.includes('#REF!') && leadsToTable(book, formula)).map((name) => [`name ${name.name}`, JSON.stringify(name)] as const),
    ['sheets', JSON.stringify(sheets.map(({ name, visibility }) => [name, visibility]))],
    ['sheet in front', activeSheet.name],
    ...sheets.flatMap((sheet) => [
      ...sheet.tables.map(({ name, area, columns, showTotals }) => [`table ${name}`, JSON.stringify([sheet.name, area, columns.map((column) => column.name), showTotals])] as const),
      // A hint that refuses nothing is a word of help, and no more.
      [`rules of ${sheet.name}`, covered(sheet.validations.filter(({ rule }) => !isAnyText(rule)).map(({ areas, rule }) => ({ areas, says: rule })))] as const,
      [`colours of ${sheet.name}`, covered(sheet.conditionalFormats.map(({ areas, rule, format, stopIfTrue }) => ({ areas, says: [rule, format, stopIfTrue] })))] as const,
      [`looks of ${sheet.name}`, looksOf(sheet)] as const,
      [`charts of ${sheet.name}`, JSON.stringify(sheet.charts.length)] as const,
    ]),
  ]);
}

/** The highest number given to an ID of a table is as good as noted while its row stands there: the next ID goes by both. */
function highestIds(book: Book): [string, string][] {
  const state = book.sheets.find(({ name }) => name.startsWith('sig state'));
  if (state === undefined) return [];
  const noted = new Map([...state.cells].map(([row, cells]) => [String(cells.get(0)?.value), { row, value: cells.get(1)?.value }]));
  return (Object.keys(ENTITIES) as (keyof Rows)[]).flatMap((collection): [string, string][] => {
    const cell = noted.get(highestIdKey(collection));
    return typeof cell?.value === 'number' ? [[`${state.name}!${cellName(cell.row, 1)}`, String(Math.max(cell.value, highestStanding(book, ENTITIES[collection].table)))]] : [];
  });
}

function highestStanding(book: Book, called: string): number {
  const table = book.tableNamed(called);
  if (table === undefined) return 0;
  const { row, rowCount, column: first } = bodyArea(table);
  const column = first + table.columns.findIndex(({ name }) => name === 'ID');
  const sheet = book.sheets.find(({ tables }) => tables.includes(table));
  return Math.max(0, ...Array.from({ length: rowCount }, (_, index) => idNumber(sheet?.cell(row + index, column).value)));
}

function isAnyText(rule: object): boolean {
  return JSON.stringify(rule) === '{"type":"TextLength","operator":"LessThanOrEqualTo","formula1":32767,"formula2":null}';
}

interface Covering {
  readonly areas: readonly Rectangle[];
  readonly says: unknown;
}

/** What is said of which cells, a line each: whether it was said of them at once or one after the other is all the same. */
function covered(coverings: readonly Covering[]): string {
  const cells = new Map<string, { column: number; row: number; end: number }[]>();
  for (const { areas, says } of coverings) {
    // A formula speaks of the first of its cells.
    const said = JSON.stringify(says).replace(/(\$?\b[A-Z]{1,3})\d+/g, '$1');
    const runs = cells.get(said) ?? [];
    cells.set(said, runs);
    for (const { row, column, rowCount, columnCount } of areas) for (let at = column; at < column + columnCount; at++) runs.push({ column: at, row, end: row + rowCount });
  }
  return [...cells].map(([said, runs]) => `${said}: ${joined(runs).join(' ')}`).sort().join('\n');
}

function joined(runs: { column: number; row: number; end: number }[]): string[] {
  const whole: typeof runs = [];
  for (const run of runs.sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = whole.at(-1);
    if (last?.column === run.column && run.row <= last.end) last.end = Math.max(last.end, run.end);
    else whole.push({ ...run });
  }
  return whole.map(({ column, row, end }) => `${cellName(row, column)}:${cellName(end - 1, column)}`);
}

/** How each cell looks that does not look like any other; what a whole row or column says is left out, and so is a number format, which stands beside the contents. */
function looksOf({ cells }: Sheet): string {
  const looks = [...cells].flatMap(([row, line]) => [...line].flatMap(([column, { style }]) => (lookOf(style) === PLAIN ? [] : [`${cellName(row, column)} ${lookOf(style)}`])));
  return looks.sort().join('\n');
}

const looks = new Map<Style, string>();

function lookOf(style: Style): string {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const { numberFormat: _, ...look } = style;
  const text = JSON.stringify(look);
  looks.set(style, text);
  return text;
}

const PLAIN = lookOf(DEFAULT_STYLE);

function leadsToTable(book: Book, formula: string): boolean {
  const table = /^=?([^[!]+)\[[^[\]]+\]$/.exec(formula)?.[1];
  return table === undefined || book.tableNamed(table) !== undefined;
}

/** The parts in which two images differ. */
export function differences(one: BookImage, other: BookImage): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((part) => one.get(part) !== other.get(part));
}
