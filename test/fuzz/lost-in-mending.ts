/** What a mending may take from where it stood without anybody losing it. */
import type { Repair } from '../../src/actions/look-for-repairs';
import { identifierKey } from '../../src/domain/model/identifier';
import { ENTITIES } from '../../src/domain/model/workspace';
import { ExcelHost } from '../../src/host/excel-host';
import type { Book } from '../../src/host/model/book';
import type { Sheet } from '../../src/host/model/sheet';
import { bodyArea } from '../../src/host/model/table';
import { parseCellReference } from '../../src/sheets/address';
import { columnMark } from '../../src/sheets/hidden-names';
import { copyOfBook } from '../support/book-copy';
import { lostValues, placeIn, valuesSeen, type ValuesSeen } from './typed-values';

/**
 * The values that are gone and ought not to be. Two things may become of a value that stands nowhere else any more, each
 * judged cell by cell:
 * - it repeated what the formula of its cell gives, and the formula stands there again, or it was nothing but spaces;
 * - it was an ID that another row of its table has as well, and keeps; its own row has one now that none had before.
 */
export function lostInMending(before: ValuesSeen, book: Book, mended: readonly Repair[]): string[] {
  const after = valuesSeen(book);
  const lost = lostValues(before, after);
  if (lost.length === 0) return [];
  const renumbered = renumberedCells(before, book, mended);
  const excused = [...repeating(before, after), ...renumbered.map(({ place }) => place)];
  // A formula may give something else now that its row has another ID: asked with the old ones, it gives what was typed.
  if (renumbered.length > 0) excused.push(...repeating(before, withOldIds(book, renumbered)));
  return withoutEach(lost, [...new Set(excused)].flatMap((place) => before.typed.get(place) ?? []));
}

/** Cells in which a formula stands again and gives just what was typed over it. Spaces there say nothing that the formula does not. */
function repeating({ typed }: ValuesSeen, { given }: ValuesSeen): string[] {
  return [...typed].flatMap(([place, value]) => (given.get(place) === value || (given.has(place) && /^" *"$/.test(value)) ? [place] : []));
}

interface RenumberedCell {
  readonly place: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The ID that its row had. */
  readonly was: string | number;
}

/** Of the tables of which the mending says so: cells whose ID another row has, and that have one now that no row had. */
function renumberedCells({ typed }: ValuesSeen, book: Book, mended: readonly Repair[]): RenumberedCell[] {
  const tables = mended.flatMap(({ kind, id }) => (kind === 'identifier' ? [id.slice(id.indexOf(':') + 1)] : []));
  return Object.values(ENTITIES).filter(({ table }) => tables.includes(table)).flatMap((entity) => {
    const column = columnOfIds(book, entity.table);
    if (column === null) return [];
    const { sheet, cells } = column;
    const now = cells.map(({ row, column: at }) => keyOf(sheet.cell(row, at).value));
    const had = new Set(cells.map(({ row, column: at }) => keyOf(parsed(typed.get(placeIn(sheet, row, at))))));
    return cells.flatMap(({ row, column: at }, index): RenumberedCell[] => {
      const place = placeIn(sheet, row, at);
      const was = parsed(typed.get(place));
      const key = now[index] ?? '';
      if (was === undefined || keyOf(was) === key) return [];
      const isNew = /^[A-Z]\d+$/.test(key) && !had.has(key) && now.indexOf(key) === now.lastIndexOf(key);
      return isNew && now.includes(keyOf(was)) ? [{ place, sheet, row, column: at, was }] : [];
    });
  });
}

/** Where its hidden name leads, which the mending has put right. */
function columnOfIds(book: Book, table: string): { readonly sheet: Sheet; readonly cells: readonly { readonly row: number; readonly column: number }[] } | null {
  const head = parseCellReference(book.names.find(({ name }) => name === columnMark(table, 'id'))?.formula ?? '');
  const sheet = head === null ? undefined : book.sheetNamed(head.sheet);
  const excelTable = sheet?.tables.find(({ area }) => area.row === head?.row && area.column <= head.column && head.column < area.column + area.columnCount);
  if (head === null || sheet === undefined || excelTable === undefined) return null;
  const body = bodyArea(excelTable);
  return { sheet, cells: Array.from({ length: body.rowCount }, (_, index) => ({ row: body.row + index, column: head.column })) };
}

function withOldIds(book: Book, renumbered: readonly RenumberedCell[]): ValuesSeen {
  const host = new ExcelHost({ book: copyOfBook(book) });
  for (const { sheet, row, column, was } of renumbered) {
    const copy = host.book.sheets.find(({ id }) => id === sheet.id);
    if (copy !== undefined) host.book.writeCell(copy, row, column, { value: was, formula: null });
  }
  host.settle();
  return valuesSeen(host.book);
}

/** Only texts and numbers are taken for IDs. */
function parsed(value: string | undefined): string | number | undefined {
  const read: unknown = value === undefined || value.startsWith('#') ? undefined : JSON.parse(value);
  return typeof read === 'string' || typeof read === 'number' ? read : undefined;
}

function keyOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? identifierKey(String(value)) : '';
}

function withoutEach(values: readonly string[], excused: readonly string[]): string[] {
  const left = [...excused];
  return values.filter((value) => {
    const index = left.indexOf(value);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
