import {
  CommandType, CustomCommandExecutionError, ICommandService,
  type Univer, type Workbook, type Worksheet,
} from '@univerjs/core';
import {
  getViewportByCell, ILayoutService, IRenderManagerService, ScrollToRangeOperation, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService,
  type RenderUnit, type SpreadsheetSkeleton,
} from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../../model/address';
import { univerRange } from './sheet-shape';

/** Where something stands in the grid's canvas, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The grid as the rest of the view uses it. It changes by `apply` only: every other change of its state is refused,
 * whichever part of Univer asks for it, so that it cannot come to show what the book does not hold.
 */
export class Grid {
  readonly commands: ICommandService;
  private isApplying = false;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.commands = univer.__getInjector().get(ICommandService);
    this.commands.beforeCommandExecuted(({ id, type }) => {
      if (type === CommandType.MUTATION && id.startsWith('sheet.') && !this.isApplying)
        throw new CustomCommandExecutionError(`The grid is a view: ${id} must come from the book`);
    });
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get activeSheet(): Worksheet {
    return this.workbook.getActiveSheet();
  }

  /** Carries out one of the grid's own mutations or operations, to bring it in step with the book. */
  apply<P extends object>(id: string, params: P): void {
    const isNested = this.isApplying;
    this.isApplying = true;
    try {
      // As if it came from a fellow editor, so that the grid does not jump to a sheet that is added or shown.
      this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, { onlyLocal: true, fromCollab: true });
    } finally {
      this.isApplying = isNested;
    }
  }

  /** Lets a command of the user's do this instead of what Univer would do. */
  replace<P>(id: string, handler: (params: P) => boolean): void {
    this.commands.unregisterCommand(id);
    this.commands.registerCommand({ id, type: CommandType.COMMAND, handler: (_accessor, params) => handler(params as P) });
  }

  /** Tells of operations and commands that the user has caused, once they are done. */
  onDone<P>(id: string, listener: (params: P) => void): void {
    this.commands.onCommandExecuted((command) => {
      if (command.id === id && !this.isApplying) listener(command.params as P);
    });
  }

  /** Measures lines and draws cells anew. */
  repaint(): void {
    const sheetId = this.activeSheet.getSheetId();
    const skeletons = this.render.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId }, true);
    skeletons.setCurrent({ sheetId });
    this.render.mainComponent?.makeForceDirty();
    this.render.scene.makeDirty();
  }

  /** Scrolls as little as it takes to bring the cells into view. */
  reveal(area: Rectangle): void {
    this.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: univerRange(area) });
  }

  /** Where a cell of the active sheet is drawn, or null where it is scrolled out of view or hidden. */
  boxOf(row: number, column: number): Box | null {
    const sheet = this.activeSheet;
    if (!sheet.getRowVisible(row) || !sheet.getColVisible(column)) return null;
    const viewport = getViewportByCell(row, column, this.render.scene, sheet);
    const skeleton = this.skeleton;
    if (!viewport || !skeleton) return null;
    const { mergeInfo } = skeleton.getCellWithCoordByIndex(row, column);
    const { scaleX, scaleY } = this.render.scene.getAncestorScale();
    const left = (mergeInfo.startX - viewport.viewportScrollX) * scaleX;
    const top = (mergeInfo.startY - viewport.viewportScrollY) * scaleY;
    const box = { left, top, width: (mergeInfo.endX - mergeInfo.startX) * scaleX, height: (mergeInfo.endY - mergeInfo.startY) * scaleY };
    // The part of a scrolled viewport that lies under the headings or the frozen panes is not seen.
    return left + 1 < viewport.left || top + 1 < viewport.top ? null : box;
  }

  /**
   * Where the corner of A1 would stand in the scrolled part of the grid, the scale of the zoom, and how much of the
   * canvas is headings and frozen panes.
   */
  scrolledOrigin(): { left: number; top: number; scale: number; clipLeft: number; clipTop: number } {
    const viewport = this.render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = this.skeleton;
    const { scaleX } = this.render.scene.getAncestorScale();
    if (!viewport || !skeleton) return { left: 0, top: 0, scale: scaleX, clipLeft: 0, clipTop: 0 };
    return {
      left: (skeleton.rowHeaderWidth - viewport.viewportScrollX) * scaleX,
      top: (skeleton.columnHeaderHeight - viewport.viewportScrollY) * scaleX,
      scale: scaleX,
      clipLeft: viewport.left * scaleX,
      clipTop: viewport.top * scaleX,
    };
  }

  /** Gives the keyboard to the cells. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  get canvas(): HTMLCanvasElement {
    return this.render.engine.getCanvasElement();
  }

  get render(): RenderUnit {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderUnitById(this.unitId);
    if (!render) throw new Error('The grid has been closed');
    return render as RenderUnit;
  }

  get skeleton(): SpreadsheetSkeleton | undefined {
    return this.render.with(SheetSkeletonManagerService).getCurrentSkeleton() ?? undefined;
  }
}
