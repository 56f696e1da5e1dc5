import type { CellValue } from '../../sheets/cell';
import { BLANK, GENERAL, type CellState } from '../../sheets/cell-state';
import type { CalculatedColumn } from '../../sheets/repairs/calculated-columns';
import { cellRuns } from '../../sheets/repairs/cell-runs';
import { rangeOf } from '../write-sheets';
import { queueCells, stateOfCells } from './cells-of-column';
import type { DoneRepair } from './repair-work';

/** Where what was typed over formulas is kept. */
export interface TypedColumn {
  readonly header: string;
  readonly isNew: boolean;
  /** By the row of the table's body. */
  readonly kept: ReadonlyMap<number, KeptCell>;
}

export interface KeptCell {
  /** What was typed; a formula as the text that it was. */
  readonly typed: CellValue;
  /** What the cell showed, and how. */
  readonly shown: Pick<CellState, 'value' | 'numberFormat'>;
}

export type KeptTyped = Pick<Required<DoneRepair>, 'settle' | 'sight' | 'takeBack'>;

/**
 * Queues that what was typed over the formulas of a column stands in the table's column for it, in the same rows. Once the
 * formulas are worked out, what only repeats them is not worth keeping: it goes again, and with it a column without anything.
 *
 * @returns what tells of it, once that has been sent.
 */
export function keepTyped({ workbook }: Excel.RequestContext, column: CalculatedColumn, { header, isNew, kept }: TypedColumn): () => KeptTyped {
  const { called, sheet, area, reading } = column;
  const table = workbook.tables.getItem(called);
  if (isNew) {
    table.columns.add(undefined, undefined, header);
    // Excel may dress it like its neighbour, and a date's look would make numbers of texts.
    bodyOf(table, header).numberFormat = Array.from({ length: area.rowCount }, () => [GENERAL]);
  }
  const place = isNew ? -1 : (reading.values[0]?.findIndex((text) => String(text) === header) ?? -1);
  const stands = (row: number): boolean => place >= 0 && reading.values[row + 1]?.[place] === kept.get(row)?.typed;
  const runs = cellRuns({ ...area, row: 0 }, (row) => kept.has(row) && !stands(row)).map(({ row, rowCount }) => ({ row, rowCount }));
  const looked = runs.map((run) => ({ run, states: stateOfCells(cellsOf(table, header, run)) }));
  for (const run of runs) queueCells(cellsOf(table, header, run), rowsOf(run).map((row) => stateKept(kept.get(row))));
  return () => {
    let isThere = true;
    const before = looked.flatMap(({ run, states }) => states().map((state, index) => ({ row: run.row + index, state })));
    return {
      settle: async (context, sync) => {
        const given = rangeOf(context.workbook.worksheets.getItem(sheet), area).load('values');
        await sync();
        const repeated = before.filter(({ row }) => String((given.values as CellValue[][])[row]?.[0]) === String(kept.get(row)?.shown.value));
        const own = context.workbook.tables.getItem(called);
        if (isNew && repeated.length === kept.size) {
          own.columns.getItem(header).delete();
          isThere = false;
          return;
        }
        for (const { row, state } of repeated) queueCells(cellsOf(own, header, { row, rowCount: 1 }), [state]);
      },
      sight: (context) => {
        const now = context.workbook.tables.getItemOrNullObject(called).columns.getItemOrNullObject(header).getDataBodyRange().load('formulas');
        return () => (now.isNullObject ? null : (now.formulas as CellValue[][]));
      },
      takeBack: (context) => {
        const own = context.workbook.tables.getItem(called);
        if (!isNew) for (const { row, state } of before) queueCells(cellsOf(own, header, { row, rowCount: 1 }), [state]);
        else if (isThere) own.columns.getItemOrNullObject(header).delete();
      },
    };
  };
}

function bodyOf(table: Excel.Table, header: string): Excel.Range {
  return table.columns.getItem(header).getDataBodyRange();
}

function cellsOf(table: Excel.Table, header: string, { row, rowCount }: { readonly row: number; readonly rowCount: number }): Excel.Range {
  return bodyOf(table, header).getCell(row, 0).getResizedRange(rowCount - 1, 0);
}

function rowsOf({ row, rowCount }: { readonly row: number; readonly rowCount: number }): number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}

function stateKept(cell: KeptCell | undefined): CellState {
  return cell === undefined ? BLANK : { value: cell.typed, formula: null, numberFormat: cell.shown.numberFormat };
}
