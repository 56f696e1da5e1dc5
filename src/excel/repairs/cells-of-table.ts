import type { Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { BLANK, writtenIn, type CellState } from '../../sheets/cell-state';
import { areaOf, cellsBelow } from '../../sheets/repairs/cell-runs';
import { rangeOf } from '../write-sheets';
import { BYTES_PER_CELL, noCells } from '../read-in-parts';
import { queueCells, stateOfCells, statesIn } from './cells-of-column';
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
export async function lookAtColumns({ context, read }: Pick<RepairGround, 'context' | 'read'>, lists: readonly (readonly CellPlace[])[]): Promise<CellState[][]> {
  if (lists.length === 0) return [];
  const spans = lists.map(spanOf);
  const found = await read(spans.map((area, index) => ({ range: rangeOf(context.workbook.worksheets.getItem(lists[index]?.[0]?.sheet ?? ''), area), extent: area, properties: ['values', 'formulas', 'numberFormat'], bytesPerCell: BYTES_PER_CELL })));
  return lists.map((places, index) => {
    const cells = statesIn(found[index] ?? noCells());
    return places.map(({ row }) => cells[row - (spans[index]?.row ?? 0)] ?? BLANK);
  });
}

/** Queues the changes, and the look at what is written over. They are overtaken where another row stands there by then. */
export function queueChanges({ workbook }: Excel.RequestContext, changes: readonly CellChange[]): () => DoneRepair {
  const looks = cellsBelow(changes).map((run) => {
    const [{ sheet, known }] = run;
    const area = areaOf(run);
    const worksheet = workbook.worksheets.getItem(sheet);
    const lines = known === null ? null : rangeOf(worksheet, { row: area.row, column: known.column, rowCount: area.rowCount, columnCount: known.values.length });
    return { run, sheet, area, states: stateOfCells(rangeOf(worksheet, area)), lines: lines?.load('values') };
  });
  for (const { sheet, area, run } of looks) rangeOf(workbook.worksheets.getItem(sheet), area).formulas = run.map(({ after }) => [writtenIn(after)]);
  return () => {
    const seen = looks.map(({ states, lines, ...where }) => ({ ...where, states: states(), lines: (lines?.values ?? []) as CellValue[][] }));
    return {
      isOvertaken: seen.some(({ run, states, lines }) =>
        run.some(({ before, known }, index) => {
          const now = states[index] ?? BLANK;
          if (String(now.formula ?? now.value) !== String(before.formula ?? before.value)) return true;
          return known?.values.some((value, column) => value !== null && lines[index]?.[column] !== value) ?? false;
        }),
      ),
      sight: (later) => {
        const now = seen.map(({ sheet, area }) => rangeOf(later.workbook.worksheets.getItem(sheet), area).load('formulas'));
        return () => now.map(({ formulas }) => formulas as unknown);
      },
      // As it was found: what is noted on the hidden sheet may be a number or a text of digits.
      takeBack: (later) => {
        for (const { sheet, area, states } of seen) queueCells(rangeOf(later.workbook.worksheets.getItem(sheet), area), states);
      },
    };
  };
}

function spanOf(places: readonly CellPlace[]): Area {
  const rows = places.map(({ row }) => row);
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  return { row: first, column: places[0]?.column ?? 0, rowCount: last - first + 1, columnCount: 1 };
}
