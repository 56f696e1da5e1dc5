import { intersection, MAX_COLUMNS, MAX_ROWS, parseAddress, splitSheetName, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { invalidArgument } from '../model/excel-error';
import type { DefinedName } from '../model/features';
import type { Sheet } from '../model/sheet';
import { bodyArea, headerArea, totalsArea, type Table } from '../model/table';

export interface Target {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/**
 * Finds what a text refers to: an address with or without a sheet, a name, a table or a part of one
 * (`Plan[Owner]`, `Plan[#Headers]`). Null where it refers to no cells.
 */
export function resolveReference(book: Book, from: Sheet, text: string): Target | null {
  const { sheet: sheetName, rest } = splitSheetName(text.trim().replace(/^=/, ''));
  const sheet = sheetName === null ? from : book.sheetNamed(sheetName);
  if (!sheet) return null;
  const area = parseAddress(rest);
  if (area) return { sheet, area };
  const name = findName(book, rest, sheet);
  if (name) return resolveName(book, name, sheet);
  return resolveTablePart(book, rest);
}

/** Reads `A1:B2, D4` as areas of one sheet. Throws InvalidArgument where a part is no reference to this sheet. */
export function resolveAreas(book: Book, sheet: Sheet, text: string): Rectangle[] {
  return text.split(',').map((part) => {
    const target = resolveReference(book, sheet, part);
    if (target?.sheet !== sheet) throw invalidArgument();
    return target.area;
  });
}

/** What a defined name refers to, if it is a plain reference. */
export function resolveName(book: Book, name: DefinedName, from: Sheet = book.activeSheet): Target | null {
  // A name that refers to itself leads nowhere.
  const target = name.formula.slice(1);
  return target.toLowerCase() === name.name.toLowerCase() ? null : resolveReference(book, from, target);
}

/** The sheet's own name comes before the workbook's. */
export function findName(book: Book, text: string, sheet: Sheet | null): DefinedName | undefined {
  const wanted = text.toLowerCase();
  const named = book.names.filter(({ name }) => name.toLowerCase() === wanted);
  return named.find(({ scope }) => sheet !== null && scope === sheet.id) ?? named.find(({ scope }) => scope === null);
}

/** The rectangle, if all of it lies on the sheet. */
export function onSheet(area: Rectangle): Rectangle {
  const isInside =
    area.row >= 0 && area.column >= 0 && area.rowCount > 0 && area.columnCount > 0 &&
    area.row + area.rowCount <= MAX_ROWS && area.column + area.columnCount <= MAX_COLUMNS;
  if (!isInside) throw invalidArgument();
  return area;
}

const TABLE_PART = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/su;

function resolveTablePart(book: Book, text: string): Target | null {
  const parts = TABLE_PART.exec(text);
  const table = parts?.[1] === undefined ? undefined : book.tableNamed(parts[1]);
  const sheet = table && book.sheet(table.sheetId);
  if (!table || !sheet) return null;
  const area = tableArea(table, parts?.[2] ?? '');
  return area && { sheet, area };
}

function tableArea(table: Table, inside: string): Rectangle | null {
  switch (inside.toLowerCase()) {
    case '':
    case '#data':
      return bodyArea(table);
    case '#all':
      return table.area;
    case '#headers':
      return headerArea(table);
    case '#totals':
      return totalsArea(table);
  }
  const wanted = inside.replaceAll(/'(.)/g, '$1').toLowerCase();
  const index = table.columns.findIndex(({ name }) => name.toLowerCase() === wanted);
  return index < 0 ? null : intersection(bodyArea(table), { ...bodyArea(table), column: table.area.column + index, columnCount: 1 });
}
