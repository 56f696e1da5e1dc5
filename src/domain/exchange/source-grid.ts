/** What a file or a sheet holds before anything is made of it. */
import type { CalendarDate } from '../model/calendar-date';

/** One cell of a source. A formula is gone: only what it shows is left. */
export interface SourceCell {
  /** As Excel has it: a date is a number, an empty cell is ''. Cells of a text file are texts. */
  readonly value: string | number | boolean;
  /** As a person sees it. */
  readonly text: string;
  /** True where it stands in a cell further up, which is merged with this one. */
  readonly isContinued?: true;
  /** True for a formula that no program has worked out yet; it stands here as a text. */
  readonly lacksResult?: true;
}

export interface SourceGrid {
  /** The sheet's name, or the file's. */
  readonly name: string;
  /** Rows from the first used one on; they need not be equally long. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** Where the first cell stands in the source, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The day that has this number in the source. */
  dayOf(serial: number): CalendarDate | null;
}

export const EMPTY_CELL: SourceCell = { value: '', text: '' };

export function isEmptyCell(cell: SourceCell | undefined): boolean {
  return cell === undefined || (typeof cell.value === 'string' && cell.value.trim() === '');
}

/** Whether nothing stands in a row but what merged cells above say of it. */
export function isEmptyRow(cells: readonly SourceCell[]): boolean {
  return cells.every((cell) => isEmptyCell(cell) || cell.isContinued === true);
}

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}
