import { absoluteAreaName, cellName, sheetPrefix } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { BLANK, cellState, GENERAL } from '../../sheets/cell-state';
import { keptMark } from '../../sheets/hidden-names';
import { typedInstead } from '../../sheets/repairs/calculated-columns';
import { areaOf, cellsBelow, type CellsBelow } from '../../sheets/repairs/cell-runs';
import { columnToKeepIn, keptColumn, overwrittenCells, repeatedOnSheet, shownSheets, type OverwrittenCell, type ShownSheet } from '../../sheets/repairs/sheet-formulas';
import { noCells } from '../read-in-parts';
import { rangeOf } from '../write-sheets';
import { atOnce, BYTES_PER_CELL_WRITTEN, BYTES_PER_RUN } from './at-once';
import { queueCells, sawOtherwise, stateOfCells } from './cells-of-column';
import { putMark } from './names';
import type { DoneRepair, PlannedRepair, RepairKindOfWork } from './repair-work';

/**
 * Formulas that were overwritten on the sheets that only show what stands elsewhere. What somebody has typed there is kept
 * right of everything on the sheet, in the same row, where it says anything else than the formula does.
 */
export const sheetFormulaRepairs: RepairKindOfWork = {
  stage: 'cells',
  async look({ context: { workbook }, found: { reading }, naming, taken, sheets, sync, read }) {
    const looked = shownSheets(reading)
      .filter(({ sheet }) => sheets.some(({ name }) => name === sheet))
      .map((shown) => ({ shown, used: workbook.worksheets.getItem(shown.sheet).getUsedRange().load('rowIndex,columnIndex,rowCount,columnCount') }));
    await sync();
    const found = looked.length === 0 ? [] : await read(looked.map(({ used }) => ({ range: used, properties: ['formulas', 'values'], bytesPerCell: BYTES_PER_SHOWN_CELL })));
    const compared = looked.map(({ shown, used }, index) => {
      const { formulas, values } = found[index] ?? noCells();
      const seen = { row: used.rowIndex, column: used.columnIndex, formulas, values };
      const cells = overwrittenCells(shown, seen, reading, naming, taken.tables);
      return { shown, cells, free: columnToKeepIn(shown, seen, reading, cells ?? []), repeated: repeatedOnSheet(shown, seen, reading) };
    });
    return {
      repairs: compared.flatMap(({ shown, free, cells, repeated }) => {
        if (cells === null) return [];
        if (cells.length > 0) return [repairOf(shown, cells, free)];
        return repeated === null ? [] : [clearing(shown, repeated)];
      }),
      told: compared.filter(({ cells }) => cells === null).map(({ shown: { sheet } }) => `${sheet} has another shape than the workspace gave it, so its formulas are not looked at; delete the sheet to have it made anew.`),
    };
  },
};

/** Formulas are longer than what they show. */
const BYTES_PER_SHOWN_CELL = 50;

function repairOf(shown: ShownSheet, cells: readonly OverwrittenCell[], free: number): PlannedRepair {
  const { sheet } = shown;
  const isKept = cells.some((cell) => typedOver(cell) !== null);
  const isOne = cells.length === 1;
  const { items: rows, bytes, isPart } = atOnce(byRow(cells), bytesOfRow);
  const holds = isKept ? (isOne ? 'holds something else than its formula' : 'hold something else than their formulas') : isOne ? 'has lost its formula' : 'have lost their formulas';
  return {
    repair: {
      id: `formula:${sheet}`,
      kind: 'formula',
      what: `On ${sheet}, ${isOne ? '1 cell' : `${cells.length} cells`} ${holds}.`,
      does: isKept ? 'The formulas are put back; what was typed over them, where it says anything else, moves to the right of everything on the sheet, in its row.' : 'The formulas are put back.',
      nearest: { sheet, address: cellName(cells[0]?.row ?? 0, cells[0]?.column ?? 0) },
    },
    writesOn: [sheet],
    bytes,
    isPart,
    write: (context) => putFormulas(context, shown, rows.flat(), free),
  };
}

/** Row by row. */
function byRow(cells: readonly OverwrittenCell[]): OverwrittenCell[][] {
  const rows = new Map<number, OverwrittenCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()];
}

/** A row may begin ranges of its own where the next ones are whole. */
function bytesOfRow(row: readonly OverwrittenCell[], before: readonly OverwrittenCell[] | undefined): number {
  return row.reduce((sum, cell) => sum + 2 * BYTES_PER_CELL_WRITTEN + cell.formula.length + 2 * String(cell.found).length + (before?.some(({ row: above, column }) => above === cell.row - 1 && column === cell.column) ? 0 : 2 * BYTES_PER_RUN), 0);
}

function typedOver({ value, found, formula }: OverwrittenCell): CellValue | null {
  return typedInstead(cellState(value, found, GENERAL), formula);
}

/** What was moved, now that the formulas are worked out: it ends what was begun, perhaps by somebody whose pane was closed. */
function clearing({ key, sheet }: ShownSheet, repeated: readonly Cell[]): PlannedRepair {
  return {
    repair: {
      id: `formula:${sheet}`,
      kind: 'formula',
      what: `On ${sheet}, what was typed over formulas has been moved to the right, also where it only repeats them.`,
      does: 'What only repeats the formulas is cleared there.',
      nearest: { sheet, address: 'A1' },
    },
    writesOn: [sheet],
    write: ({ workbook }) => {
      const looked = runsOf(repeated).map((run) => ({ run, states: stateOfCells(cellsOf(workbook, sheet, run)) }));
      const mark = workbook.names.getItemOrNullObject(keptMark(key)).load('formula');
      for (const { run } of looked) queueCells(cellsOf(workbook, sheet, run), run.map(() => BLANK));
      workbook.names.getItemOrNullObject(keptMark(key)).delete();
      return () => {
        const before = looked.map(({ run, states }) => ({ run, states: states() }));
        const marked = mark.isNullObject ? null : String(mark.formula);
        return {
          isOvertaken: false,
          sight: (context) => seen(context, sheet, repeated),
          takeBack: (context) => {
            for (const { run, states } of before) queueCells(cellsOf(context.workbook, sheet, run), states);
            putMark(context, key, marked);
          },
        };
      };
    },
  };
}

/** A cell of the sheet with what goes into it. */
interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly typed: CellValue;
}

function putFormulas(context: Excel.RequestContext, shown: ShownSheet, cells: readonly OverwrittenCell[], free: number): () => DoneRepair {
  const { workbook } = context;
  const { key, sheet } = shown;
  const kept = keptCells(shown, cells, free);
  const looked = runsOf(cells).map((run) => ({ run, states: stateOfCells(cellsOf(workbook, sheet, run)) }));
  const rooms = runsOf(kept).map((run) => ({ run, states: stateOfCells(cellsOf(workbook, sheet, run)) }));
  const mark = workbook.names.getItemOrNullObject(keptMark(key)).load('formula');
  const [first] = kept;
  for (const { run } of rooms) queueCells(cellsOf(workbook, sheet, run), run.map(({ typed }) => ({ ...BLANK, value: typed })));
  if (first !== undefined) putMark(context, key, `=${sheetPrefix(sheet)}${absoluteAreaName({ row: first.row, column: free, rowCount: 1, columnCount: 1 })}`);
  for (const { run } of looked) cellsOf(workbook, sheet, run).formulas = run.map(({ formula }) => [formula]);
  return () => {
    const before = looked.map(({ run, states }) => ({ run, states: states() }));
    const room = rooms.map(({ run, states }) => ({ run, states: states() }));
    const marked = mark.isNullObject ? null : String(mark.formula);
    const isOtherwise = ({ found, value }: OverwrittenCell, state = BLANK): boolean => sawOtherwise(state, cellState(value, found, state.numberFormat));
    return {
      isOvertaken: before.some(({ run, states }) => run.some((cell, index) => isOtherwise(cell, states[index]))) || room.some(({ states }) => states.some(({ value }) => value !== '')),
      sight: (later) => seen(later, sheet, [...cells, ...kept]),
      takeBack: (later) => {
        for (const { run, states } of [...before, ...room]) queueCells(cellsOf(later.workbook, sheet, run), states);
        if (first !== undefined) putMark(later, key, marked);
      },
    };
  };
}

function keptCells(shown: ShownSheet, cells: readonly OverwrittenCell[], free: number): KeptCell[] {
  return cells.flatMap((cell) => {
    const typed = typedOver(cell);
    return typed === null ? [] : [{ row: cell.row, column: keptColumn(shown, free, cell.column), typed }];
  });
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Column by column. */
function runsOf<Item extends Cell>(cells: readonly Item[]): CellsBelow<Item>[] {
  return cellsBelow(cells.toSorted((one, other) => one.column - other.column || one.row - other.row));
}

function cellsOf({ worksheets }: Excel.Workbook, sheet: string, run: CellsBelow<Cell>): Excel.Range {
  return rangeOf(worksheets.getItem(sheet), areaOf(run));
}

function seen({ workbook }: Excel.RequestContext, sheet: string, cells: readonly Cell[]): () => unknown {
  const now = runsOf(cells).map((run) => cellsOf(workbook, sheet, run).load('formulas'));
  return () => now.map(({ formulas }) => formulas as CellValue[][]);
}
