import { cellName } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { BLANK, cellState, GENERAL, type CellState } from '../../sheets/cell-state';
import { typedInstead } from '../../sheets/repairs/calculated-columns';
import { overwrittenCells, shownSheets, type OverwrittenCell } from '../../sheets/repairs/sheet-formulas';
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
      return { sheet: shown.sheet, free: used.columnIndex + used.columnCount + 1, cells: overwrittenCells(shown, seen, reading, naming, taken.tables) };
    });
    return {
      repairs: compared.flatMap(({ sheet, free, cells }) => (cells === null || cells.length === 0 ? [] : [repairOf(sheet, cells, free)])),
      told: compared.filter(({ cells }) => cells === null).map(({ sheet }) => `${sheet} has another shape than the workspace gave it, so its formulas are not looked at; delete the sheet to have it made anew.`),
    };
  },
};

function repairOf(sheet: string, cells: readonly OverwrittenCell[], free: number): PlannedRepair {
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
    write: (context) => putFormulas(context, sheet, cells, free),
  };
}

function typedOver({ value, found, formula }: OverwrittenCell): CellValue | null {
  return typedInstead(cellState(value, found, GENERAL), formula);
}

/** A cell of the sheet with what goes into it. */
interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly typed: CellValue;
  readonly of: OverwrittenCell;
}

function putFormulas({ workbook }: Excel.RequestContext, sheet: string, cells: readonly OverwrittenCell[], free: number): () => DoneRepair {
  const cellAt = (own: Excel.Workbook, { row, column }: { readonly row: number; readonly column: number }): Excel.Range => own.worksheets.getItem(sheet).getCell(row, column);
  const kept = keptCells(cells, free);
  const looked = cells.map((cell) => ({ cell, states: stateOfCells(cellAt(workbook, cell)) }));
  const rooms = kept.map((cell) => ({ cell, states: stateOfCells(cellAt(workbook, cell)) }));
  for (const cell of kept) queueCells(cellAt(workbook, cell), [{ ...BLANK, value: cell.typed }]);
  for (const cell of cells) cellAt(workbook, cell).formulas = [[cell.formula]];
  return () => {
    const before = looked.map(({ cell, states }) => ({ cell, state: stateIn(states()) }));
    const room = rooms.map(({ cell, states }) => ({ cell, state: stateIn(states()) }));
    return {
      isOvertaken: before.some(({ cell, state }) => sawOtherwise(state, cellState(cell.value, cell.found, state.numberFormat))) || room.some(({ state }) => state.value !== ''),
      settle: async (context, sync) => {
        const given = kept.map((cell) => ({ cell, range: cellAt(context.workbook, cell.of).load('values') }));
        if (given.length > 0) await sync();
        for (const { cell, range } of given) if (String((range.values as CellValue[][])[0]?.[0]) === String(cell.of.value)) queueCells(cellAt(context.workbook, cell), [BLANK]);
      },
      sight: (context) => {
        const now = [...cells, ...kept].map((cell) => cellAt(context.workbook, cell).load('formulas'));
        return () => now.map(({ formulas }) => (formulas as CellValue[][])[0]?.[0]);
      },
      takeBack: (context) => {
        for (const { cell, state } of [...before, ...room]) queueCells(cellAt(context.workbook, cell), [state]);
      },
    };
  };
}

/** Side by side where several cells of one row were typed over. */
function keptCells(cells: readonly OverwrittenCell[], free: number): KeptCell[] {
  const kept: KeptCell[] = [];
  for (const of of cells) {
    const typed = typedOver(of);
    if (typed !== null) kept.push({ row: of.row, column: free + kept.filter(({ row }) => row === of.row).length, typed, of });
  }
  return kept;
}

function stateIn([state = BLANK]: readonly CellState[]): CellState {
  return state;
}
