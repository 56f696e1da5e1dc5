import { CommandType, Rectangle, type Direction, type ICommand } from '@univerjs/core';
import { KeyCode, MoveSelectionCommand, MoveSelectionEnterAndTabCommand, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { rectangle } from '../../model/address';
import type { Grid } from './grid';
import { selectInGrid } from './select-in-grid';
import type { CellPlace } from './wishes';

interface Step {
  readonly direction: Direction;
  readonly keycode: KeyCode;
}

/** Cells gone through with Tab: where that began, the cell that the last Tab left, and the one it led to. */
interface Tabs {
  readonly start: CellPlace;
  readonly left: CellPlace;
  readonly end: CellPlace;
}

/**
 * Enter after Tabs goes below the cell where they began, as in Excel. The grid would do so however people had moved on
 * since: after a click elsewhere, what is typed next would land in a row that nobody looks at.
 */
export function returnByEnter(grid: Grid): void {
  let tabs: Tabs | null = null;
  const inExcelsWay: ICommand<Step> = {
    id: MoveSelectionEnterAndTabCommand.id,
    type: CommandType.COMMAND,
    handler: async (accessor, step) => {
      const from = onlyCellSelected(grid);
      // Within a selection of several cells both keys go round in it, which the grid knows how to do.
      if (!step || !from) return MoveSelectionEnterAndTabCommand.handler(accessor, step);
      // An entry that its cell refuses leads back to that cell, and the Tabs go on from there.
      const start = tabs && [tabs.end, tabs.left].some((place) => isSame(place, from)) ? tabs.start : from;
      tabs = null;
      if (step.keycode !== KeyCode.TAB && start.column !== from.column) selectInGrid(grid, rectangle(from.row, start.column), { row: from.row, column: start.column });
      // Unlike the grid's own command this one keeps no account of Tabs.
      const hasMoved = await grid.commands.executeCommand(MoveSelectionCommand.id, { direction: step.direction });
      const end = onlyCellSelected(grid);
      if (step.keycode === KeyCode.TAB && end) tabs = { start, left: from, end };
      return hasMoved;
    },
  };
  grid.commands.unregisterCommand(inExcelsWay.id);
  grid.commands.registerCommand(inExcelsWay);
}

/** The selected cell, or null where none or several are. */
function onlyCellSelected(grid: Grid): CellPlace | null {
  const selections = grid.univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections();
  const [only] = selections;
  if (selections.length !== 1 || !only?.primary || !Rectangle.equals(only.range, only.primary)) return null;
  return { sheetId: grid.activeSheet.getSheetId(), row: only.primary.actualRow, column: only.primary.actualColumn };
}

const isSame = (a: CellPlace, b: CellPlace): boolean => a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
