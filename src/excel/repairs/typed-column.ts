import { BLANK, GENERAL, type CellState } from '../../sheets/cell-state';
import { keptMark } from '../../sheets/hidden-names';
import type { CalculatedColumn, TypedColumn } from '../../sheets/repairs/calculated-columns';
import { cellRuns } from '../../sheets/repairs/cell-runs';
import { addColumn, seenColumn, takeOut, type ColumnSeen } from './added-column';
import { queueCells, stateOfCells } from './cells-of-column';
import { putMark } from './names';
import type { DoneRepair } from './repair-work';

/** What was typed over formulas, by the row of the table's body; a formula as the text that it was. */
export type KeptCells = ReadonlyMap<number, Pick<CellState, 'value' | 'numberFormat'>>;

type Kept = Pick<DoneRepair, 'sight' | 'takeBack'>;

/**
 * Queues that what was typed over the formulas of a column stands in the table's column for it, in the same rows, and that a
 * hidden name says so: what only repeats the formulas is cleared from it once they are worked out (`clearRepeated`).
 *
 * @returns what tells of it, once that has been sent.
 */
export function keepTyped(context: Excel.RequestContext, column: CalculatedColumn, { header, place }: TypedColumn, kept: KeptCells): () => Kept {
  const { called, id, area, reading } = column;
  const { workbook } = context;
  const table = workbook.tables.getItem(called);
  const added = place === null ? addColumn(context, called, header) : null;
  if (added !== null) {
    // Excel may dress it like its neighbour, and a date's look would make numbers of texts. Others may have added rows meanwhile.
    cellsOf(table, header, { row: 0, rowCount: area.rowCount }).numberFormat = Array.from({ length: area.rowCount }, () => [GENERAL]);
  }
  const stands = (row: number): boolean => place !== null && reading.values[row + 1]?.[place] === kept.get(row)?.value;
  const runs = runsOf(column, (row) => kept.has(row) && !stands(row));
  const looked = runs.map((run) => ({ run, states: stateOfCells(cellsOf(table, header, run)) }));
  for (const run of runs) queueCells(cellsOf(table, header, run), rowsOf(run).map((row) => ({ ...BLANK, ...kept.get(row) })));
  const mark = workbook.names.getItemOrNullObject(keptMark(id)).load('formula');
  putMark(context, id, `="${header.replaceAll('"', '""')}"`);
  return () => {
    const before = looked.map(({ run, states }) => ({ run, states: states() }));
    const takeAway = added?.();
    const marked = mark.isNullObject ? null : String(mark.formula);
    return {
      sight: (later) => seenColumn(later, called, header),
      takeBack: (later, now) => {
        const own = later.workbook.tables.getItem(called);
        if (takeAway !== undefined) takeAway(later, now as ColumnSeen | undefined);
        else if (now !== null) for (const { run, states } of before) queueCells(cellsOf(own, header, run), states);
        putMark(later, id, marked);
      },
    };
  };
}

/** Queues that cells of the column for what was typed are cleared, and with them a column in which nothing else stands. */
export function clearRepeated({ workbook }: Excel.RequestContext, column: CalculatedColumn, { header }: TypedColumn, rows: ReadonlySet<number>, isAll: boolean): () => Kept & Pick<DoneRepair, 'isOvertaken'> {
  const { called, id, reading, area } = column;
  const table = workbook.tables.getItem(called);
  const place = reading.values[0]?.indexOf(header) ?? -1;
  const runs = isAll ? [{ row: 0, rowCount: area.rowCount }] : runsOf(column, (row) => rows.has(row));
  const looked = runs.map((run) => ({ run, states: stateOfCells(cellsOf(table, header, run)) }));
  const mark = workbook.names.getItemOrNullObject(keptMark(id)).load('formula');
  // Of a last column the cells are cleared: what stands beside the table need not have been moved for it.
  const isLast = place === (reading.values[0]?.length ?? 0) - 1;
  if (isAll && isLast) takeOut(table, header);
  else if (isAll) table.columns.getItem(header).delete();
  else for (const run of runs) queueCells(cellsOf(table, header, run), rowsOf(run).map(() => BLANK));
  workbook.names.getItemOrNullObject(keptMark(id)).delete();
  return () => {
    const before = looked.map(({ run, states }) => ({ run, states: states() }));
    const marked = mark.isNullObject ? null : String(mark.formula);
    return {
      isOvertaken: before.some(({ run, states }) => states.some(({ value }, index) => value !== (reading.values[run.row + index + 1]?.[place] ?? ''))),
      sight: (context) => seenColumn(context, called, header),
      takeBack: (context, now) => {
        const own = context.workbook.tables.getItem(called);
        if (isAll && (now === undefined || now === null)) own.columns.add(undefined, undefined, header);
        if (isAll || now !== null) for (const { run, states } of before) queueCells(cellsOf(own, header, run), states);
        putMark(context, id, marked);
      },
    };
  };
}

interface Run {
  readonly row: number;
  readonly rowCount: number;
}

function runsOf({ area }: CalculatedColumn, isMeant: (row: number) => boolean): Run[] {
  return cellRuns({ ...area, row: 0 }, isMeant);
}

function rowsOf({ row, rowCount }: Run): number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}

function cellsOf(table: Excel.Table, header: string, { row, rowCount }: Run): Excel.Range {
  return table.columns.getItem(header).getDataBodyRange().getCell(row, 0).getResizedRange(rowCount - 1, 0);
}
