import { parseAddress, splitSheetName } from '../../model/address';
import type { Book } from '../../model/book';
import { CellError, type Scalar } from '../../model/scalar';

/** The values that a chart's reference shows now, row by row; empty for what is no plain address. */
export function referencedValues(book: Book, reference: string): Scalar[] {
  const { sheet: name, rest } = splitSheetName(reference.replace(/^=/, ''));
  const area = parseAddress(rest);
  const sheet = name === null ? undefined : book.sheetNamed(name);
  if (!area || !sheet) return [];
  const used = sheet.usedArea();
  const lastRow = Math.min(area.row + area.rowCount, used ? used.row + used.rowCount : 0);
  const lastColumn = Math.min(area.column + area.columnCount, used ? used.column + used.columnCount : 0);
  const values: Scalar[] = [];
  for (let row = area.row; row < lastRow; row++)
    for (let column = area.column; column < lastColumn; column++) values.push(sheet.cell(row, column).value);
  return values;
}

/** The value of the first cell alone, as a series' name has it. */
export function firstReferencedValue(book: Book, reference: string): Scalar {
  const { sheet: name, rest } = splitSheetName(reference.replace(/^=/, ''));
  const area = parseAddress(rest);
  const sheet = name === null ? undefined : book.sheetNamed(name);
  return area && sheet ? sheet.cell(area.row, area.column).value : null;
}

/** How the first cell of a chart's reference shows its number. */
export function numberFormatOf(book: Book, reference: string): string {
  const { sheet: name, rest } = splitSheetName(reference.replace(/^=/, ''));
  const area = parseAddress(rest);
  const sheet = name === null ? undefined : book.sheetNamed(name);
  return area && sheet ? sheet.cell(area.row, area.column).style.numberFormat : 'General';
}

export function textOf(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}
