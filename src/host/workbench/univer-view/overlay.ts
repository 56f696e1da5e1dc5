import type { Rectangle } from '../../model/address';
import type { Box, Grid } from './grid';

/**
 * A layer over the grid for what is no cell: dropdowns, notes, charts. It lets the mouse through to the cells except
 * on what stands in it, and is told when things under it move.
 */
export class Overlay {
  readonly element: HTMLElement;
  private readonly listeners: (() => void)[] = [];
  private frame = 0;

  constructor(
    readonly grid: Grid,
    host: HTMLElement,
    private readonly closed: AbortSignal,
  ) {
    this.element = document.createElement('div');
    this.element.className = 'grid-overlay';
    host.append(this.element);
    grid.commands.onCommandExecuted(({ id }) => {
      if (MOVING.has(id)) this.moved();
    });
    const resizing = new ResizeObserver(() => this.moved());
    resizing.observe(grid.canvas);
    closed.addEventListener('abort', () => {
      resizing.disconnect();
      cancelAnimationFrame(this.frame);
      this.element.remove();
    });
  }

  /** Calls when cells may stand elsewhere on the screen than before, at most once a frame. */
  onMoved(listener: () => void): void {
    this.listeners.push(listener);
  }

  moved(): void {
    if (this.closed.aborted) return;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.fitCanvas();
      for (const listener of this.listeners) listener();
    });
  }

  /** Puts an element beside a cell, turned to the other side where it would leave the layer. */
  placeBelow(element: HTMLElement, box: Box): void {
    element.style.left = `${Math.max(0, Math.min(box.left, this.element.clientWidth - element.offsetWidth - 4))}px`;
    const below = box.top + box.height + 2;
    const fits = below + element.offsetHeight <= this.element.clientHeight;
    element.style.top = `${fits ? below : Math.max(0, box.top - element.offsetHeight - 2)}px`;
  }

  private fitCanvas(): void {
    const canvas = this.grid.canvas.getBoundingClientRect();
    const parent = this.element.parentElement?.getBoundingClientRect();
    if (!parent) return;
    this.element.style.left = `${canvas.left - parent.left}px`;
    this.element.style.top = `${canvas.top - parent.top}px`;
    this.element.style.width = `${canvas.width}px`;
    this.element.style.height = `${canvas.height}px`;
  }
}

const MOVING = new Set([
  'sheet.operation.set-scroll', 'sheet.operation.set-zoom-ratio', 'sheet.operation.set-worksheet-active',
  'sheet.operation.set-selections', 'sheet.mutation.set-frozen',
]);

/** The single cell that a selection names, or null where it holds several. */
export function singleCell(area: Rectangle): { row: number; column: number } | null {
  return area.rowCount === 1 && area.columnCount === 1 ? { row: area.row, column: area.column } : null;
}
