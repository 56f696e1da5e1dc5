import type { Book } from '../../src/host/model/book';
import type { Sheet } from '../../src/host/model/sheet';
import { DEFAULT_STYLE, type Style } from '../../src/host/model/style';
import { cellName } from '../../src/sheets/address';
import { contentsOf } from '../support/book-contents';

/** A whole workbook, part by part: what two workbooks differ in can be named. */
export type BookImage = ReadonlyMap<string, string>;

/** Every cell, and whatever else of sheets, names, tables and rules the product writes. Ids that Excel gives are left out. */
export function imageOf(book: Book): BookImage {
  const { names, sheets, activeSheet } = book;
  return new Map([
    ...contentsOf(book),
    // A name that leads nowhere any more holds nothing.
    ...names.filter(({ formula }) => !formula.includes('#REF!') && leadsToTable(book, formula)).map((name) => [`name ${name.name}`, JSON.stringify(name)] as const),
    ['sheets', JSON.stringify(sheets.map(({ name, visibility }) => [name, visibility]))],
    ['sheet in front', activeSheet.name],
    ...sheets.flatMap((sheet) => [
      ...sheet.tables.map(({ name, area, columns, showTotals }) => [`table ${name}`, JSON.stringify([sheet.name, area, columns.map((column) => column.name), showTotals])] as const),
      // Their order says nothing.
      [`rules of ${sheet.name}`, sheet.validations.map(({ areas, rule }) => JSON.stringify([areas, rule])).sort().join('\n')] as const,
      [`colours of ${sheet.name}`, JSON.stringify(sheet.conditionalFormats.length)] as const,
      [`looks of ${sheet.name}`, looksOf(sheet)] as const,
      [`charts of ${sheet.name}`, JSON.stringify(sheet.charts.length)] as const,
    ]),
  ]);
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
