import { typedEntry } from '../../src/host/editing/entry';
import { clearContents, writeEntries } from '../../src/host/editing/write';
import type { ExcelHost } from '../../src/host/excel-host';
import { rectangle } from '../../src/host/model/address';

/** Types a text into a cell as a person at the grid does. Rows and columns count from 0. */
export function typeInto(host: ExcelHost, sheetName: string, row: number, column: number, typed: string): void {
  typeBlock(host, sheetName, row, column, [[typed]]);
}

/** Types or pastes a block of texts; null leaves its cell as it is. */
export function typeBlock(host: ExcelHost, sheetName: string, row: number, column: number, typed: readonly (readonly (string | null)[])[]): void {
  const { book } = host;
  const sheet = book.sheetNamed(sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}`);
  const entries = typed.map((line, r) =>
    line.map((text, c) => (text === null ? null : typedEntry(text, sheet.cell(row + r, column + c).style.numberFormat, book.now()))),
  );
  writeEntries(book, sheet, rectangle(row, column, typed.length, typed[0]?.length ?? 0), entries);
  host.settle();
}

/** Presses Delete on a block of cells. */
export function clearCells(host: ExcelHost, sheetName: string, row: number, column: number, rowCount = 1, columnCount = 1): void {
  const sheet = host.book.sheetNamed(sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}`);
  clearContents(host.book, sheet, rectangle(row, column, rowCount, columnCount));
  host.settle();
}
