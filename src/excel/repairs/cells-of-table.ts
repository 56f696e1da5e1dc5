import type { Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { BLANK, writtenIn, type CellState } from '../../sheets/cell-state';
import { rangeOf } from '../write-sheets';
import { stateOfCells } from './cells-of-column';
import type { DoneRepair, RepairGround } from './repair-work';

/** One cell, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell of a table held when it was looked at, and what it is to hold. */
export interface CellChange extends CellPlace {
  readonly before: CellState;
  readonly after: CellState;
  /** The whole row as it was read, so that it is known by it; null for a cell that is none of a table's. */
  readonly known: { readonly column: number; readonly values: readonly (CellValue | null)[] } | null;
}

/** What stands in these cells, of each list all in one column of one sheet, in the order of the places. One round trip for all. */
export async function lookAtColumns({ context, sync }: Pick<RepairGround, 'context' | 'sync'>, lists: readonly (readonly CellPlace[])[]): Promise<CellState[][]> {
  const looked = lists.map((places) => {
    const area = spanOf(places);
    return { places, area, states: stateOfCells(rangeOf(context.workbook.worksheets.getItem(places[0]?.sheet ?? ''), area)) };
  });
  if (looked.length > 0) await sync();
  return looked.map(({ places, area, states }) => {
    const cells = states();
    return places.map(({ row }) => cells[row - area.row] ?? BLANK);
  });
}

/** Queues the changes, and the look at what is written over. They are overtaken where another row stands there by then. */
export function queueChanges({ workbook }: Excel.RequestContext, changes: readonly CellChange[]): () => DoneRepair {
  const looks = changes.map(({ sheet, row, column, before, known }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const cell = worksheet.getCell(row, column).load('formulas');
    const line = known === null ? null : rangeOf(worksheet, { row, column: known.column, rowCount: 1, columnCount: known.values.length }).load('values');
    return { before, known, cell, line };
  });
  put(workbook, changes, ({ after }) => after);
  return () => ({
    isOvertaken: looks.some(({ before, known, cell, line }) => {
      if (String((cell.formulas as CellValue[][])[0]?.[0]) !== String(before.formula ?? before.value)) return true;
      const now = line === null ? [] : ((line.values as CellValue[][])[0] ?? []);
      return known?.values.some((value, column) => value !== null && now[column] !== value) ?? false;
    }),
    sight: (later) => {
      const now = changes.map(({ sheet, row, column }) => later.workbook.worksheets.getItem(sheet).getCell(row, column).load('formulas'));
      return () => now.map(({ formulas }) => formulas as unknown);
    },
    takeBack: (later) => put(later.workbook, changes, ({ before }) => before),
  });
}

function put({ worksheets }: Excel.Workbook, changes: readonly CellChange[], stateIn: (change: CellChange) => CellState): void {
  for (const change of changes) worksheets.getItem(change.sheet).getCell(change.row, change.column).formulas = [[writtenIn(stateIn(change))]];
}

function spanOf(places: readonly CellPlace[]): Area {
  const rows = places.map(({ row }) => row);
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  return { row: first, column: places[0]?.column ?? 0, rowCount: last - first + 1, columnCount: 1 };
}
