import type { Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { BLANK, writtenIn, type CellState } from '../../sheets/cell-state';
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
  const looks = runsOf(changes).map((run) => {
    const worksheet = workbook.worksheets.getItem(run.sheet);
    const [{ known }] = run.changes;
    const lines = known === null ? null : rangeOf(worksheet, { row: run.area.row, column: known.column, rowCount: run.area.rowCount, columnCount: known.values.length });
    return { run, states: stateOfCells(rangeOf(worksheet, run.area)), lines: lines?.load('values') };
  });
  for (const { sheet, area, changes: cells } of runsOf(changes)) rangeOf(workbook.worksheets.getItem(sheet), area).formulas = cells.map(({ after }) => [writtenIn(after)]);
  return () => {
    const seen = looks.map(({ run, states, lines }) => ({ run, states: states(), lines: (lines?.values ?? []) as CellValue[][] }));
    return {
      isOvertaken: seen.some(({ run, states, lines }) =>
        run.changes.some(({ before, known }, index) => {
          const now = states[index] ?? BLANK;
          if (String(now.formula ?? now.value) !== String(before.formula ?? before.value)) return true;
          return known?.values.some((value, column) => value !== null && lines[index]?.[column] !== value) ?? false;
        }),
      ),
      sight: (later) => {
        const now = runsOf(changes).map(({ sheet, area }) => rangeOf(later.workbook.worksheets.getItem(sheet), area).load('formulas'));
        return () => now.map(({ formulas }) => formulas as unknown);
      },
      // As it was found: what is noted on the hidden sheet may be a number or a text of digits.
      takeBack: (later) => {
        for (const { run: { sheet, area }, states } of seen) queueCells(rangeOf(later.workbook.worksheets.getItem(sheet), area), states);
      },
    };
  };
}

/** Cells that stand one below the other, to be looked at and written at once. */
interface Run {
  readonly sheet: string;
  area: Area;
  readonly changes: [CellChange, ...CellChange[]];
}

function runsOf(changes: readonly CellChange[]): Run[] {
  const runs: Run[] = [];
  for (const change of changes) {
    const { sheet, row, column } = change;
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.area.column === column && last.area.row + last.area.rowCount === row) {
      last.area = { ...last.area, rowCount: last.area.rowCount + 1 };
      last.changes.push(change);
    } else runs.push({ sheet, area: { row, column, rowCount: 1, columnCount: 1 }, changes: [change] });
  }
  return runs;
}

function spanOf(places: readonly CellPlace[]): Area {
  const rows = places.map(({ row }) => row);
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  return { row: first, column: places[0]?.column ?? 0, rowCount: last - first + 1, columnCount: 1 };
}
