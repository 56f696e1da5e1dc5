import { RANGE_TYPE, type IRange } from '@univerjs/core';
import {
  SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService, type ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../../model/address';
import type { Book } from '../../model/book';
import type { Grid } from './grid';
import { univerRange } from './sheet-shape';

/** What the user does with sheets and selections. */
export interface Moves {
  activate(sheetId: string): void;
  select(sheetId: string, area: Rectangle): void;
}

/** Keeps the sheet in view and the selection the same in grid and book, whichever of them moved. */
export class SelectionInStep {
  private readonly selections: SheetsSelectionsService;

  constructor(
    private readonly grid: Grid,
    private readonly book: Book,
    private readonly moves: Moves,
  ) {
    this.selections = grid.univer.__getInjector().get(SheetsSelectionsService);
    // The grid's own "selection changed" event misses mouse clicks; this operation is behind every one of them.
    grid.onDone<ISetSelectionsOperationParams>(SetSelectionsOperation.id, ({ subUnitId, selections }) => {
      const range = selections.at(-1)?.range;
      if (range) this.userSelected(subUnitId, areaOf(range));
    });
    grid.onDone<{ subUnitId: string }>(SetWorksheetActiveOperation.id, ({ subUnitId }) => this.moves.activate(subUnitId));
  }

  /** Shows the selection of the sheet in view, and scrolls there when it is the book that moved. */
  follow(): void {
    const sheet = this.book.activeSheet;
    const shown = this.selections.getCurrentLastSelection()?.range;
    if (!shown || !isSame(areaOf(shown), sheet.selection)) this.show();
  }

  /** Selects anew in the grid, also where it is so already: what stands beside the cells, such as the formula bar, then looks again. */
  show(): void {
    const sheet = this.book.activeSheet;
    const range = rangeOf(sheet.selection);
    const primary = { ...range, endRow: range.startRow, endColumn: range.startColumn };
    this.grid.apply(SetSelectionsOperation.id, {
      subUnitId: sheet.id,
      selections: [{
        range,
        primary: { ...primary, actualRow: primary.startRow, actualColumn: primary.startColumn, isMerged: false, isMergedMainCell: false },
        style: null,
      }],
    });
    this.grid.reveal(sheet.selection);
  }

  private userSelected(sheetId: string, area: Rectangle): void {
    const sheet = this.book.sheet(sheetId);
    if (sheet && !isSame(sheet.selection, area)) this.moves.select(sheetId, area);
  }
}

/** The grid's range for a selection; whole columns and rows end where the grid does. */
function rangeOf(area: Rectangle): IRange {
  if (area.rowCount === MAX_ROWS && area.columnCount === MAX_COLUMNS) return { ...univerRange(area), rangeType: RANGE_TYPE.ALL };
  if (area.rowCount === MAX_ROWS) return { ...univerRange(area), rangeType: RANGE_TYPE.COLUMN };
  if (area.columnCount === MAX_COLUMNS) return { ...univerRange(area), rangeType: RANGE_TYPE.ROW };
  return univerRange(area);
}

/** A selected range as the book's rectangle: a whole column of the grid is a whole column of the sheet. */
export function areaOf({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Rectangle {
  const isAllRows = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const isAllColumns = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    row: isAllRows ? 0 : startRow,
    column: isAllColumns ? 0 : startColumn,
    rowCount: isAllRows ? MAX_ROWS : endRow - startRow + 1,
    columnCount: isAllColumns ? MAX_COLUMNS : endColumn - startColumn + 1,
  };
}

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
