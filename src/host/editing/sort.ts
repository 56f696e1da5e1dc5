import { translateFormula } from '../engine/references';
import { intersection, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Cell } from '../model/cell';
import { ExcelError, invalidArgument } from '../model/excel-error';
import { CellError, type Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { isRowHidden } from './lines';
import { requireAllowed, requireUnlocked } from './protection';

export interface SortField {
  /** Zero-based within the area, across what is sorted. */
  readonly key: number;
  readonly ascending: boolean;
  /** Texts that look like numbers are sorted as numbers. */
  readonly textAsNumber: boolean;
}

export interface SortOptions {
  readonly matchCase: boolean;
  /** Rows are sorted by their columns, or columns by their rows. */
  readonly orientation: 'Rows' | 'Columns';
}

/**
 * Sorts the lines of an area: numbers before texts, texts before logical values, then errors; blanks always last. Cells move
 * with their look; relative references move along as if copied; hidden rows stay. Names and validation stay where they are.
 */
export function sortArea(book: Book, sheet: Sheet, area: Rectangle, fields: readonly SortField[], { matchCase, orientation }: SortOptions): void {
  requireAllowed(sheet, 'allowSort');
  requireUnlocked(sheet, area);
  if (fields.length === 0) throw invalidArgument();
  if (sheet.mergedAreas.some((merged) => intersection(merged, area))) throw new ExcelError('InvalidOperation');
  const lines = orientation === 'Rows' ? rowsOf(sheet, area) : columnsOf(sheet, area);
  if (fields.some(({ key }) => key < 0 || key >= (lines[0]?.cells.length ?? 1))) throw invalidArgument();
  const places = lines.map(({ index }) => index);
  const sorted = [...lines].sort((a, b) => compareLines(a, b, fields, matchCase));
  sorted.forEach((line, position) => putLine(sheet, area, line, places[position] ?? line.index, orientation));
  moveLinks(sheet, area, new Map(sorted.map((line, position) => [line.index, places[position] ?? line.index])), orientation);
  book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'contents' });
  book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'style' });
  book.note({ kind: 'edit', sheetId: sheet.id, area, changeType: 'RangeEdited' });
}

interface SortedLine {
  /** The row or column where it stood. */
  readonly index: number;
  readonly cells: readonly Cell[];
}

function rowsOf(sheet: Sheet, { row, column, rowCount, columnCount }: Rectangle): SortedLine[] {
  return Array.from({ length: rowCount }, (_, r) => row + r)
    .filter((index) => !isRowHidden(sheet, index))
    .map((index) => ({ index, cells: Array.from({ length: columnCount }, (_, c) => sheet.cell(index, column + c)) }));
}

function columnsOf(sheet: Sheet, { row, column, rowCount, columnCount }: Rectangle): SortedLine[] {
  return Array.from({ length: columnCount }, (_, c) => column + c)
    .filter((index) => !sheet.columns.get(index)?.hidden)
    .map((index) => ({ index, cells: Array.from({ length: rowCount }, (_, r) => sheet.cell(row + r, index)) }));
}

function putLine(sheet: Sheet, area: Rectangle, { index, cells }: SortedLine, place: number, orientation: 'Rows' | 'Columns'): void {
  const offset = place - index;
  cells.forEach((cell, position) => {
    const [row, column] = orientation === 'Rows' ? [place, area.column + position] : [area.row + position, place];
    const [rows, columns] = orientation === 'Rows' ? [offset, 0] : [0, offset];
    sheet.setCell(row, column, cell.formula === null ? cell : { ...cell, formula: translateFormula(cell.formula, rows, columns) });
  });
}

function moveLinks(sheet: Sheet, area: Rectangle, places: ReadonlyMap<number, number>, orientation: 'Rows' | 'Columns'): void {
  const moved = <T extends { readonly row: number; readonly column: number }>(features: readonly T[]): T[] =>
    features.map((feature) => {
      if (!intersection(area, { ...feature, rowCount: 1, columnCount: 1 })) return feature;
      return orientation === 'Rows'
        ? { ...feature, row: places.get(feature.row) ?? feature.row }
        : { ...feature, column: places.get(feature.column) ?? feature.column };
    });
  sheet.hyperlinks = moved(sheet.hyperlinks);
  sheet.notes = moved(sheet.notes);
}

function compareLines(a: SortedLine, b: SortedLine, fields: readonly SortField[], matchCase: boolean): number {
  for (const { key, ascending, textAsNumber } of fields) {
    const [x, y] = [sortValue(a.cells[key]?.value ?? null, textAsNumber), sortValue(b.cells[key]?.value ?? null, textAsNumber)];
    if (x === null || y === null) {
      if (x !== y) return x === null ? 1 : -1;
      continue;
    }
    const order = compareValues(x, y, matchCase);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function sortValue(value: Scalar, textAsNumber: boolean): Scalar {
  if (!textAsNumber || typeof value !== 'string') return value;
  const read = Number(value);
  return value.trim() !== '' && Number.isFinite(read) ? read : value;
}

/** Excel's order of kinds, then of values. */
export function compareValues(a: Exclude<Scalar, null>, b: Exclude<Scalar, null>, matchCase = false): number {
  const kinds = rank(a) - rank(b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string') return (matchCase ? WITH_CASE : WITHOUT_CASE).compare(a, b);
  return a instanceof CellError || b instanceof CellError ? 0 : Number(a) - Number(b);
}

const WITHOUT_CASE = new Intl.Collator('en-GB', { sensitivity: 'accent' });
const WITH_CASE = new Intl.Collator('en-GB', { sensitivity: 'variant', caseFirst: 'lower' });

function rank(value: Exclude<Scalar, null>): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
