import { InterceptorEffectEnum, LifecycleService, LifecycleStages } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Book } from '../../model/book';
import { BookLook } from '../look/book-look';
import { CellContent } from './cell-content';
import { CellDropdown } from './cell-dropdown';
import { editCells } from './cell-editing';
import { CellHints } from './cell-hints';
import { cellMenu } from './cell-menu';
import { ChartLayer } from './chart-layer';
import type { Box, Grid } from './grid';
import { jumpByKeys } from './jump-keys';
import { followLinks } from './links';
import { openGrid } from './open-grid';
import { Overlay } from './overlay';
import { PopupMenu } from './popup-menu';
import { returnByEnter } from './return-by-enter';
import { RowHeights } from './row-heights';
import { SelectionInStep } from './selection-in-step';
import { isRenaming, nameTabButtons, sheetOfTab, tabbedSheets, tabMenu } from './sheet-tabs';
import { SheetsInStep } from './sheets-in-step';
import { hearCommands } from './user-commands';
import type { Wishes } from './wishes';

/** A cell that the grid shows otherwise than the book holds it. */
export interface Disagreement {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly shown: string;
  readonly held: string;
}

/** The grid changes sheets some milliseconds after a click on a tab. */
const AFTER_A_TAB = 30;

/**
 * The grid: a view of one book. What people do in it goes to `wishes`; `follow` shows what became of the book.
 */
export class UniverView {
  private readonly look: BookLook;
  private readonly content: CellContent;
  private readonly sheets: SheetsInStep;
  private readonly selection: SelectionInStep;
  private readonly heights: RowHeights;
  private readonly overlay: Overlay;
  private readonly dropdown: CellDropdown;
  private readonly hints: CellHints;
  private readonly charts: ChartLayer;
  private readonly menu: PopupMenu;
  private readonly closing = new AbortController();

  /** @param container an empty element, positioned, that the grid fills */
  static async open(container: HTMLElement, book: Book, wishes: Wishes): Promise<UniverView> {
    const element = document.createElement('div');
    element.className = 'grid';
    container.append(element);
    return new UniverView(container, await openGrid(element, book), book, wishes);
  }

  private constructor(
    container: HTMLElement,
    private readonly grid: Grid,
    private readonly book: Book,
    wishes: Wishes,
  ) {
    this.look = new BookLook(book);
    this.content = new CellContent(book, this.look);
    grid.univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      priority: 100,
      handler: (_stored, { subUnitId, row, col }, next) => next(this.content.at(subUnitId, row, col)),
    });
    this.sheets = new SheetsInStep(this.grid, book);
    this.selection = new SelectionInStep(this.grid, book, wishes);
    this.heights = new RowHeights(this.grid);
    const closed = this.closing.signal;
    this.overlay = new Overlay(this.grid, container, closed);
    this.charts = new ChartLayer(this.overlay, book);
    this.dropdown = new CellDropdown(this.overlay, book, (place, value) => wishes.choose(place, value), () => this.focus(), closed);
    this.hints = new CellHints(this.overlay, book);
    this.menu = new PopupMenu(() => this.focus(), closed);
    editCells(this.grid, book, wishes);
    followLinks(this.grid, book, wishes);
    hearCommands(this.grid, wishes);
    jumpByKeys(this.grid, book);
    returnByEnter(this.grid);
    // A click on a tab leaves the keyboard with the cells, as in Excel.
    container.addEventListener('click', ({ target }) => {
      if (sheetOfTab(book, target)) setTimeout(() => isRenaming(book) || this.focus(), AFTER_A_TAB);
    }, { signal: closed });
    container.addEventListener('contextmenu', (event) => this.openMenu(event, wishes), { signal: closed });
    nameTabButtons(container);
    this.follow();
    // The formula bar has looked at the first cell before it had its content from the book.
    this.selection.show();
  }

  /** Shows the book as it now is. */
  follow(): void {
    this.content.forget();
    this.look.forget();
    this.sheets.follow();
    this.selection.follow();
    this.heights.fit(this.book.activeSheet);
    this.grid.repaint();
    this.charts.follow();
    this.dropdown.follow();
    this.hints.follow();
    this.overlay.moved();
  }

  focus(): void {
    this.grid.focus();
  }

  /** Compares what the grid would draw with the book, cell by cell. Empty when they agree, as they always should. */
  agreesWithModel(): Disagreement[] {
    return tabbedSheets(this.book).flatMap((sheet) => {
      const worksheet = this.grid.workbook.getSheetBySheetId(sheet.id);
      const used = sheet.usedArea();
      if (!worksheet || !used) return [];
      const found: Disagreement[] = [];
      for (let row = 0; row < worksheet.getRowCount(); row++)
        for (let column = 0; column < worksheet.getColumnCount(); column++) {
          const shown = String(worksheet.getCell(row, column)?.v ?? '');
          const held = this.content.textOf(sheet, row, column);
          const hasOwn = worksheet.getCellRaw(row, column)?.v !== undefined;
          if (shown !== held || hasOwn) found.push({ sheet: sheet.name, row, column, shown, held });
        }
      return found;
    });
  }

  /** Kept when Univer has brought in the last of its parts, the fill handle among them: some seconds after it first draws. */
  isComplete(): Promise<unknown> {
    return this.grid.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Steady);
  }

  /** What the grid draws in a cell of the sheet in view, for tests. */
  shownAt(row: number, column: number): { text: string; fill: string | null; color: string | null } {
    const sheet = this.grid.activeSheet;
    const style = sheet.getComposedCellStyle(row, column);
    return { text: String(sheet.getCell(row, column)?.v ?? ''), fill: style.bg?.rgb ?? null, color: style.cl?.rgb ?? null };
  }

  /** Where a cell of the sheet in view stands in the window, for tests; null where it is out of view. */
  screenBoxOf(row: number, column: number): Box | null {
    const box = this.grid.boxOf(row, column);
    const canvas = this.grid.canvas.getBoundingClientRect();
    return box && { ...box, left: canvas.left + box.left, top: canvas.top + box.top };
  }

  dispose(): void {
    this.closing.abort();
    this.grid.univer.dispose();
  }

  private openMenu(event: MouseEvent, wishes: Wishes): void {
    const { grid, book, menu } = this;
    const sheet = sheetOfTab(book, event.target);
    if (!sheet && event.target !== grid.canvas) return;
    event.preventDefault();
    const place = { x: event.clientX, y: event.clientY };
    if (sheet) menu.open(`Sheet ${sheet.name}`, tabMenu(grid, book, wishes, sheet), place);
    else menu.open('Cells', cellMenu(book, wishes), place);
  }
}
