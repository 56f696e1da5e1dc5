import type { CellValue } from '../sheets/cell';
import { cellBlocks, type CellBlock } from '../sheets/cell-blocks';
import { GENERAL, holdsTheSame, isSameState, type CellState } from '../sheets/cell-state';
import { editPieces } from '../sheets/edit-pieces';
import type { CellWriting, EditGuard, LongerTable, WiderTable, WrittenEdits } from '../sheets/edit-plan';
import { bytesAtOnce } from './bytes-at-once';
import { EditHalfWritten, Overtaken } from './excel-refusal';
import { statesOf } from './overtaken';
import { blockRange, excelTable, queueStates, rowsBelow, type States } from './write-cells';
import { rangeOf } from './write-sheets';

/**
 * Puts back what a batch has written that was refused half-way, or of which nobody knows whether it was carried out. First it
 * looks: only what holds exactly what was to be written goes, and only where the rows are still those that were meant, so that
 * nothing is lost that others have written meanwhile. Two round trips; one where nothing had been written, and more where all of it
 * is more than Excel takes at once.
 *
 * @throws EditHalfWritten where not all could be put back.
 */
export async function putBack(context: Excel.RequestContext, edits: WrittenEdits, cause?: unknown): Promise<void> {
  // The last ones first: rows that were added stand one below the other. Small ones, where it was refused because of its size.
  for (const piece of editPieces(edits, bytesAtOnce() / 4).reverse()) await putPieceBack(context, piece, cause);
}

async function putPieceBack(context: Excel.RequestContext, { cells: all, longerTables, widerTables, guards }: WrittenEdits, cause: unknown): Promise<void> {
  try {
    // What stands in a column that was added goes with it.
    const cells = all.filter((cell) => !widerTables.some((table) => isInNewColumn(cell, table)));
    const looks = cellBlocks(cells).map((block) => ({ block, found: blockRange(context, block).load('values,formulas,numberFormat') }));
    const rows = guards.map((guard) => ({ guard, found: rangeOf(context.workbook.worksheets.getItem(guard.sheet), guard.area).load('values') }));
    const longer = longerTables.map((table) => {
      const body = excelTable(context, table).getDataBodyRange().load('rowIndex,rowCount');
      return { table, body, below: rowsBelow(context, table).load('values,formulas') };
    });
    await context.sync();
    const written = looks.map(({ block, found }) => ({ block, ...leftOf(block, statesOf(found, block.after)) }));
    const isWritten = written.some(({ states }) => hasAny(states));
    const added = longer.filter(({ table, body, below }) => isOurs(table, body, below));
    const columnsWritten = columnsByRow(cells);
    const isMoved = rows.some(({ guard, found }) => hasOtherRow(guard, found, columnsWritten));
    if (isMoved && (isWritten || added.length > 0)) throw new EditHalfWritten({ cause: cause ?? new Overtaken() });
    const back = written.map((one) => ({ ...one, states: isMoved ? one.states : together(one.states, one.reformatted) })).filter(({ states }) => hasAny(states));
    for (const { block, states, found } of back)
      queueStates(blockRange(context, block), states, (row, column) => formatWhereSame(found[row]?.[column], block.before[row]?.[column]));
    for (const { table, body } of added) queueRowsGone(context, table, body.rowCount - table.body.rowCount);
    queueColumnsTaken(context, widerTables);
    if (back.length > 0 || added.length > 0 || widerTables.length > 0) await context.sync();
  } catch (error) {
    throw error instanceof EditHalfWritten ? error : new EditHalfWritten({ cause: cause ?? error });
  }
}

/** Queues that a table is as long as it was. What stands below it moves up only where it had moved down. */
export function queueRowsGone(context: Excel.RequestContext, table: LongerTable, longerBy: number): void {
  const { body, by, numberFormatsBelow, sheet } = table;
  if (by === 'inserting' && longerBy > 0) {
    queueLastRowsGone(excelTable(context, table), body.rowCount + longerBy, longerBy);
    return;
  }
  if (longerBy > 0) excelTable(context, table).resize(rangeOf(context.workbook.worksheets.getItem(sheet), { ...body, row: body.row - 1, rowCount: body.rowCount + 1 }));
  const below = rowsBelow(context, table);
  below.clear('All');
  below.dataValidation.clear();
  const formats = table.rows.map((cells, row) => cells.map((_, column) => otherThanGeneral(numberFormatsBelow[row]?.[column])));
  if (hasAny(formats)) below.numberFormat = formats;
}

/** Queues that the last rows of a table go, of so many. */
export function queueLastRowsGone({ rows }: Excel.Table, rowCount: number, count: number): void {
  for (let gone = 1; gone <= count; gone++) rows.getItemAt(rowCount - gone).delete();
}

/** They are found by their headers, which the table did not have before. */
export function queueColumnsTaken(context: Excel.RequestContext, tables: readonly WiderTable[]): void {
  for (const table of tables) for (const header of table.headers) excelTable(context, table).columns.getItemOrNullObject(header).delete();
}

/** Such a cell goes with its column; where that was never added, somebody else's cell stands there. */
function isInNewColumn({ sheet, row, column }: CellWriting, { sheet: own, body, headers }: WiderTable): boolean {
  const first = body.column + body.columnCount;
  return sheet === own && column >= first && column < first + headers.length && row >= body.row && row < body.row + body.rowCount;
}

/** Whether the rows after the table's old last one are those that were added, whole or in part. */
function isOurs({ body, rows }: LongerTable, now: Excel.Range, below: Excel.Range): boolean {
  const [values, formulas] = [below.values as CellValue[][], below.formulas as CellValue[][]];
  const isLonger = now.rowIndex === body.row && now.rowCount > body.rowCount && now.rowCount <= body.rowCount + rows.length;
  const isWritten = values.some((cells) => cells.some((value) => value !== ''));
  if (!isLonger && !(now.rowIndex === body.row && now.rowCount === body.rowCount && isWritten)) return false;
  return rows.every((cells, row) => cells.every((state, column) => isOursOrBlank(state, values[row]?.[column] ?? '', formulas[row]?.[column] ?? '')));
}

function isOursOrBlank(state: CellState | null, value: CellValue, formula: CellValue): boolean {
  return value === '' || (typeof formula === 'string' && formula.startsWith('=') && formula !== value) || (state !== null && state.value === value);
}

/** Whether another row stands there: in the cells that were not to be written, something else than was read. */
function hasOtherRow({ sheet, area, values }: EditGuard, found: Excel.Range, columnsWritten: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const own = columnsWritten.get(rowKey(sheet, area.row));
  const [now = []] = found.values as CellValue[][];
  return values.some((value, column) => value !== null && own?.has(area.column + column) !== true && now[column] !== value);
}

/** The columns of the cells, by the row in which they stand. */
function columnsByRow(cells: readonly CellWriting[]): Map<string, Set<number>> {
  const columns = new Map<string, Set<number>>();
  for (const { sheet, row, column } of cells) columns.set(rowKey(sheet, row), (columns.get(rowKey(sheet, row)) ?? new Set()).add(column));
  return columns;
}

function rowKey(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}

/** Of the cells of a block, what those are to hold again that hold what was written, and those that only look like it. */
function leftOf({ before, after }: CellBlock, found: States): { states: States; reformatted: States; found: States } {
  const pick = (isMeant: (stood: CellState, wrote: CellState, now: CellState) => boolean): States =>
    before.map((cells, row) =>
      cells.map((stood, column) => {
        const [wrote, now] = [after[row]?.[column], found[row]?.[column]];
        return wrote !== undefined && now && isMeant(stood, wrote, now) ? stood : null;
      }),
    );
  return {
    states: pick((stood, wrote, now) => !isSameState(stood, wrote) && holdsTheSame(now, wrote) && !holdsTheSame(stood, wrote)),
    reformatted: pick((stood, _, now) => holdsTheSame(stood, now) && now.numberFormat !== stood.numberFormat),
    found,
  };
}

function together(one: States, other: States): States {
  return one.map((cells, row) => cells.map((state, column) => state ?? other[row]?.[column] ?? null));
}

function formatWhereSame(found: CellState | null | undefined, before: CellState | undefined): string | null {
  return found?.numberFormat === before?.numberFormat ? (before?.numberFormat ?? null) : null;
}

function otherThanGeneral(format: string | undefined): string | null {
  return format === undefined || format === GENERAL ? null : format;
}

function hasAny(cells: readonly (readonly unknown[])[]): boolean {
  return cells.some((row) => row.some((cell) => cell !== null));
}
