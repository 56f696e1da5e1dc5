import { parseCellReference, type Area, type CellAddress } from '../address';
import { isBlank, type CellContent, type CellValue } from '../cell';

/** What stands on a sheet, from its first used cell on; formulas as such. */
export interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
}

/**
 * Where the headers stand of a table that is an Excel table no more, by the hidden names on its header cells: most of them
 * stand in one row, unless they were deleted with it.
 *
 * @returns the first and the last of these cells; null where fewer than half of the names lead to a cell of their own.
 */
export function headerCells(marks: readonly (string | undefined)[]): { readonly first: CellAddress; readonly last: CellAddress } | null {
  const rows = new Map<string, CellAddress[]>();
  for (const mark of marks) {
    const cell = mark === undefined ? null : parseCellReference(mark);
    if (cell === null) continue;
    const row = JSON.stringify([cell.sheet, cell.row]);
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  const [cells = []] = [...rows.values()].sort((one, other) => other.length - one.length);
  const inOrder = cells.toSorted((one, other) => one.column - other.column);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  // Names that somebody has led to one and the same cell stand on no headers.
  const distinct = new Set(cells.map(({ column }) => column)).size;
  return first === undefined || last === undefined || distinct * 2 < marks.length ? null : { first, last };
}

/**
 * All that belongs to a table whose header stands in these cells: columns of the team's own beside them, and the rows below
 * down to the last one before two blank rows. At least one row below the header.
 */
export function tableRegion({ row, column, formulas }: SheetCells, header: { readonly first: CellAddress; readonly last: CellAddress }): Area {
  const at = (line: number, place: number): CellValue => formulas[line - row]?.[place - column] ?? '';
  const headerRow = header.first.row;
  let [from, to] = [header.first.column, header.last.column];
  while (from > 0 && !isBlank(at(headerRow, from - 1))) from -= 1;
  while (!isBlank(at(headerRow, to + 1))) to += 1;
  const isWritten = (line: number): boolean => {
    for (let place = from; place <= to; place++) if (!isBlank(at(line, place))) return true;
    return false;
  };
  let last = headerRow + 1;
  for (let line = last; line - last <= BLANK_ROWS_WITHIN + 1 && line < row + formulas.length; line++) if (isWritten(line)) last = line;
  return { row: headerRow, column: from, rowCount: last - headerRow + 1, columnCount: to - from + 1 };
}

/** People leave a blank row between rows; two are the end. */
export const BLANK_ROWS_WITHIN = 1;

/** The first header that stands twice: Excel would number the second one. Null where each stands once. */
export function repeatedHeader(headers: readonly (CellContent | undefined)[]): string | null {
  const seen = new Set<string>();
  for (const header of headers) {
    const text = String(header ?? '').trim();
    if (text !== '' && seen.has(text.toLowerCase())) return text;
    seen.add(text.toLowerCase());
  }
  return null;
}
