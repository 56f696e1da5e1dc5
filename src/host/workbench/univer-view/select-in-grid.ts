import { SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import { rectangle, type Rectangle } from '../../model/address';
import type { Grid } from './grid';
import { univerRange } from './sheet-shape';

/** Selects cells of the sheet in view as a key would, and brings them into view. @param start the cell in which typing begins */
export function selectInGrid(grid: Grid, area: Rectangle, start: { readonly row: number; readonly column: number }): boolean {
  return grid.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: grid.unitId,
    subUnitId: grid.activeSheet.getSheetId(),
    selections: [{
      range: univerRange(area),
      primary: { ...univerRange(rectangle(start.row, start.column)), actualRow: start.row, actualColumn: start.column, isMerged: false, isMergedMainCell: false },
      style: null,
    }],
    reveal: true,
  });
}
