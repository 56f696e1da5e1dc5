import { absoluteAreaName, cellName, sheetPrefix } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { BLANK, cellState, GENERAL, type CellState } from '../../sheets/cell-state';
import { keptMark } from '../../sheets/hidden-names';
import { typedInstead } from '../../sheets/repairs/calculated-columns';
import { keptColumn, overwrittenCells, repeatedOnSheet, shownSheets, type OverwrittenCell, type ShownSheet } from '../../sheets/repairs/sheet-formulas';
import { queueCells, sawOtherwise, stateOfCells } from './cells-of-column';
import type { DoneRepair, PlannedRepair, RepairKindOfWork } from './repair-work';

/**
 * Formulas that were overwritten on the sheets that only show what stands elsewhere. What somebody has typed there is kept
 * right of everything on the sheet, in the same row, where it says anything else than the formula does.
 */
export const sheetFormulaRepairs: RepairKindOfWork = {
  stage: 'cells',
  async look({ context: { workbook }, found: { reading }, naming, taken, sheets, sync }) {
    const looked = shownSheets(reading)
      .filter(({ sheet }) => sheets.some(({ name }) => name === sheet))
      .map((shown) => ({ shown, used: workbook.worksheets.getItem(shown.sheet).getUsedRange().load('formulas,values,rowIndex,columnIndex,columnCount') }));
    await sync();
    const compared = looked.map(({ shown, used }) => {
      const seen = { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas as CellValue[][], values: used.values as CellValue[][] };
      return { shown, free: used.columnIndex + used.columnCount + 1, cells: overwrittenCells(shown, seen, reading, naming, taken.tables), repeated: repeatedOnSheet(shown, seen, reading) };
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

function repairOf(shown: ShownSheet, cells: readonly OverwrittenCell[], free: number): PlannedRepair {
  const { sheet } = shown;
  const isKept = cells.some((cell) => typedOver(cell) !== null);
  const isOne = cells.length === 1;
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
    write: (context) => putFormulas(context, shown, cells, free),
  };
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
      const looked = repeated.map((cell) => ({ cell, states: stateOfCells(cellAt(workbook, sheet, cell)) }));
      const mark = workbook.names.getItemOrNullObject(keptMark(key)).load('formula');
      for (const cell of repeated) queueCells(cellAt(workbook, sheet, cell), [BLANK]);
      workbook.names.getItemOrNullObject(keptMark(key)).delete();
      return () => {
        const before = looked.map(({ cell, states }) => ({ cell, state: stateIn(states()) }));
        const marked = mark.isNullObject ? null : String(mark.formula);
        return {
          isOvertaken: false,
          sight: (context) => seen(context, sheet, repeated),
          takeBack: (context) => {
            for (const { cell, state } of before) queueCells(cellAt(context.workbook, sheet, cell), [state]);
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
  const looked = cells.map((cell) => ({ cell, states: stateOfCells(cellAt(workbook, sheet, cell)) }));
  const rooms = kept.map((cell) => ({ cell, states: stateOfCells(cellAt(workbook, sheet, cell)) }));
  const [first] = kept;
  for (const cell of kept) queueCells(cellAt(workbook, sheet, cell), [{ ...BLANK, value: cell.typed }]);
  if (first !== undefined) putMark(context, key, `=${sheetPrefix(sheet)}${absoluteAreaName({ row: first.row, column: free, rowCount: 1, columnCount: 1 })}`);
  for (const cell of cells) cellAt(workbook, sheet, cell).formulas = [[cell.formula]];
  return () => {
    const before = looked.map(({ cell, states }) => ({ cell, state: stateIn(states()) }));
    const room = rooms.map(({ cell, states }) => ({ cell, state: stateIn(states()) }));
    return {
      isOvertaken: before.some(({ cell, state }) => sawOtherwise(state, cellState(cell.value, cell.found, state.numberFormat))) || room.some(({ state }) => state.value !== ''),
      sight: (later) => seen(later, sheet, [...cells, ...kept]),
      takeBack: (later) => {
        for (const { cell, state } of [...before, ...room]) queueCells(cellAt(later.workbook, sheet, cell), [state]);
        if (first !== undefined) putMark(later, key, null);
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

function stateIn([state = BLANK]: readonly CellState[]): CellState {
  return state;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cellAt({ worksheets }: Excel.Workbook, sheet: string, { row, column }: Cell): Excel.Range {
  return worksheets.getItem(sheet).getCell(row, column);
}

function seen({ workbook }: Excel.RequestContext, sheet: string, cells: readonly Cell[]): () => unknown {
  const now = cells.map((cell) => cellAt(workbook, sheet, cell).load('formulas'));
  return () => now.map(({ formulas }) => (formulas as CellValue[][])[0]?.[0]);
}

function putMark({ workbook: { names } }: Excel.RequestContext, key: string, formula: string | null): void {
  names.getItemOrNullObject(keptMark(key)).delete();
  if (formula !== null) names.add(keptMark(key), formula).visible = false;
}
