import { CommandType, Direction, type ICommand } from '@univerjs/core';
import {
  ExpandSelectionCommand, JumpOver, MoveSelectionCommand, SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { boundingRectangle, rectangle } from '../../model/address';
import type { Book } from '../../model/book';
import { edgeOfData, type Step } from '../look/edge-of-data';
import type { Grid } from './grid';
import { selectInGrid } from './select-in-grid';

interface Jump {
  readonly direction: Direction;
  readonly jumpOver?: JumpOver;
  /** Set while cells are picked for a formula that is being typed. */
  readonly extra?: string;
}

/**
 * Ctrl with an arrow key, and with Shift. The grid would look for filled cells among its own, of which it has none; all
 * other ways of moving stay with it.
 */
export function jumpByKeys(grid: Grid, book: Book): void {
  for (const [command, isExpanding] of [[MoveSelectionCommand, false], [ExpandSelectionCommand, true]] as const) {
    grid.commands.unregisterCommand(command.id);
    const inBook: ICommand<Jump> = {
      id: command.id,
      type: CommandType.COMMAND,
      handler: (accessor, params) =>
        params?.jumpOver === JumpOver.moveGap && params.extra === undefined
          ? jump(grid, book, STEPS[params.direction], isExpanding)
          : command.handler(accessor, params),
    };
    grid.commands.registerCommand(inBook);
  }
}

const STEPS: Readonly<Record<Direction, Step>> = {
  [Direction.UP]: { rows: -1, columns: 0 },
  [Direction.DOWN]: { rows: 1, columns: 0 },
  [Direction.LEFT]: { rows: 0, columns: -1 },
  [Direction.RIGHT]: { rows: 0, columns: 1 },
};

function jump(grid: Grid, book: Book, step: Step, isExpanding: boolean): boolean {
  const selection = grid.univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection();
  if (!selection) return false;
  const { range, primary } = selection;
  const anchor = { row: primary.actualRow, column: primary.actualColumn };
  // A selection grows and shrinks at the side that is away from the cell where it began.
  const moving = isExpanding
    ? {
        row: anchor.row === range.startRow ? range.endRow : range.startRow,
        column: anchor.column === range.startColumn ? range.endColumn : range.startColumn,
      }
    : anchor;
  const along = step.rows === 0 ? { row: anchor.row, column: moving.column } : { row: moving.row, column: anchor.column };
  const { rowCount, columnCount } = grid.activeSheet.getConfig();
  const edge = edgeOfData(book.activeSheet, along, step, { rowCount, columnCount });
  const corner = isExpanding ? { row: step.rows === 0 ? moving.row : edge.row, column: step.rows === 0 ? edge.column : moving.column } : edge;
  const area = isExpanding
    ? boundingRectangle(rectangle(anchor.row, anchor.column), rectangle(corner.row, corner.column))
    : rectangle(corner.row, corner.column);
  const start = isExpanding ? anchor : corner;
  return selectInGrid(grid, area, start);
}
