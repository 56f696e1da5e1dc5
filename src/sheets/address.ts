/** Places on sheets, as numbers from 0 and as Excel writes them. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `E13` */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A4:P10`, or `A4` for a single cell. */
export function areaName({ row, column, rowCount, columnCount }: Area): string {
  const first = cellName(row, column);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
}

/** `$A$4:$P$10`, or `$A$4` for a single cell. */
export function absoluteAreaName(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function columnLetters(column: number): string {
  return (LETTERS[column] ??= lettersOf(column));
}

/** Of the columns that were asked for; a workbook has 16,384 at most. */
const LETTERS: string[] = [];

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A sheet's name as a formula writes it: in quotation marks unless it is a plain word that nobody could take for a cell. */
export function sheetPrefix(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) && !/^(R\d*)?(C\d*)?$/i.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!`;
}

/** Reads `=Plan!$E$4` and `='Ann''s plan'!$E$4:$E$9` (its first cell). @returns null for anything else, such as `=#REF!`. */
export function parseCellReference(formula: string): CellAddress | null {
  let read = references.get(formula);
  if (read === undefined) {
    read = readCellReference(formula);
    if (references.size >= MOST_REMEMBERED) references.clear();
    references.set(formula, read);
  }
  return read;
}

/** The hidden names of a workbook lead to the same cells each time that it is looked at. */
const references = new Map<string, CellAddress | null>();
const MOST_REMEMBERED = 2000;

function readCellReference(formula: string): CellAddress | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/i.exec(formula);
  if (!match) return null;
  const [, quoted, plain, letters = '', digits = ''] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', row: Number(digits) - 1, column: columnIndex(letters) };
}

/** Reads `=Lists!$I$5:$I$8` and `=Lists!$I$5`. @returns null for anything else. */
export function parseAreaReference(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const first = parseCellReference(formula);
  if (first === null) return null;
  const { sheet, row, column } = first;
  const last = /:\$?([A-Z]{1,3})\$?(\d+)$/i.exec(formula);
  const rowCount = last === null ? 1 : Number(last[2]) - row;
  const columnCount = last === null ? 1 : columnIndex(last[1] ?? 'A') - column + 1;
  return { sheet, area: { row, column, rowCount, columnCount } };
}

/** A formula whose references to cells of its own sheet, fixed or not, lead as many rows down and columns to the right. */
export function withMovedCells(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  // Texts, headers and other sheets' cells are passed over.
  const parts = formula.split(/("(?:[^"]|"")*"|\[[^\]]*\])/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(OWN_CELL, (_, column: string, letters: string, row: string, digits: string) => `${column}${columnLetters(columnIndex(letters) + right)}${row}${Number(digits) + down}`))).join('');
}

const OWN_CELL = /(?<![\p{L}\p{N}_.!$\\])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.([])/gu;

/** The first cell of `E13`, `$E$13:F20` or `Plan!E13`. @returns null for anything else, such as a whole column. */
export function firstCell(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)(?::|$)/i.exec(address.slice(address.lastIndexOf('!') + 1)) ?? [];
  return letters === undefined ? null : { row: Number(digits) - 1, column: columnIndex(letters) };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
