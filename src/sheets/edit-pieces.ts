/** Parts edits that are more than Excel takes at once. What makes the size of a request, and of the answer to its looks, is guessed. */
import type { CellState } from './cell-state';
import type { CellWriting, LongerTable, WrittenEdits } from './edit-plan';

/** The row of a cell that is written is looked at as a whole. */
const BYTES_PER_ROW = 1000;
/** A row is added by itself where others stand below. */
const BYTES_PER_NEW_ROW = 500;
/** What a cell takes beside what it holds: its look, and what stood in it. */
const BYTES_PER_CELL = 80;

/**
 * Parts edits into pieces of about so many bytes, to be written one after the other: columns first, then the cells row by row, then the
 * rows that tables get. Usually there is one.
 */
export function editPieces(edits: WrittenEdits, bytes: number): WrittenEdits[] {
  const pieces: Piece[] = [new Piece()];
  let room = bytes;
  const piece = (needed: number): Piece => {
    const current = pieces.at(-1);
    if (current !== undefined && (needed <= room || current.isEmpty)) {
      room -= needed;
      return current;
    }
    const next = new Piece();
    pieces.push(next);
    room = bytes - needed;
    return next;
  };
  for (const cells of byRow(edits.cells)) piece(bytesOfCells(cells)).cells.push(...cells);
  for (const table of edits.longerTables) for (const [row, cells] of table.rows.entries()) piece(bytesOfNewRow(cells, table)).add(table, row);
  const changed = new Set(edits.cells.map(rowKey));
  return pieces.map((one, index) => one.edits(edits, index === 0 ? edits.widerTables : [], changed));
}

/** About how many bytes they come to. */
export function bytesOf({ cells, longerTables }: WrittenEdits): number {
  return sum(byRow(cells).map(bytesOfCells)) + sum(longerTables.flatMap((table) => table.rows.map((row) => bytesOfNewRow(row, table))));
}

class Piece {
  readonly cells: CellWriting[] = [];
  /** From which of a table's new rows to which: the last one is not among them. */
  private readonly newRows = new Map<LongerTable, { readonly from: number; readonly to: number }>();

  get isEmpty(): boolean {
    return this.cells.length === 0 && this.newRows.size === 0;
  }

  add(table: LongerTable, row: number): void {
    this.newRows.set(table, { from: this.newRows.get(table)?.from ?? row, to: row + 1 });
  }

  edits({ guards }: WrittenEdits, widerTables: WrittenEdits['widerTables'], changed: ReadonlySet<string>): WrittenEdits {
    const longerTables = [...this.newRows].map(([table, { from, to }]) => ({
      ...table,
      body: { ...table.body, rowCount: table.body.rowCount + from },
      rows: table.rows.slice(from, to),
      numberFormatsBelow: table.numberFormatsBelow.slice(from, to),
    }));
    const own = new Set(this.cells.map(rowKey));
    const sheets = new Set([...this.cells, ...longerTables, ...widerTables].map(({ sheet }) => sheet));
    // A row that an earlier piece has changed is no longer as it was read.
    const isConcerned = (guard: WrittenEdits['guards'][number]): boolean => own.has(rowKey({ sheet: guard.sheet, row: guard.area.row })) || (sheets.has(guard.sheet) && !changed.has(rowKey({ sheet: guard.sheet, row: guard.area.row })));
    return { cells: this.cells, longerTables, widerTables, guards: guards.filter(isConcerned) };
  }
}

function byRow(cells: readonly CellWriting[]): CellWriting[][] {
  const rows = new Map<string, CellWriting[]>();
  for (const cell of cells) {
    const row = rows.get(rowKey(cell));
    if (row === undefined) rows.set(rowKey(cell), [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

function bytesOfCells(cells: readonly CellWriting[]): number {
  return BYTES_PER_ROW + sum(cells.map(({ before, after }) => BYTES_PER_CELL + 2 * lengthOf(before) + lengthOf(after)));
}

function bytesOfNewRow(cells: LongerTable['rows'][number], { by }: LongerTable): number {
  return (by === 'inserting' ? BYTES_PER_NEW_ROW : 0) + sum(cells.map((state) => BYTES_PER_CELL + (state === null ? 0 : lengthOf(state))));
}

function lengthOf({ value, formula }: CellState): number {
  return String(formula ?? value).length;
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
