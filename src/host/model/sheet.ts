import { rectangle, type Rectangle } from './address';
import { EMPTY_CELL, isBlank, type Cell } from './cell';
import {
  DEFAULT_PAGE_LAYOUT,
  type Chart, type ConditionalFormat, type FilterCriterion, type Hyperlink, type Note, type PageLayout, type Protection,
  type Validation,
} from './features';
import { DEFAULT_STYLE, type Style } from './style';
import type { Table } from './table';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a whole row or column says about itself; undefined keys follow the sheet's default. */
export interface Line {
  /** Points: the height of a row, the width of a column. */
  readonly size?: number;
  /** True where the size was fitted to the contents rather than set, so that Excel fits it again. */
  readonly isFitted?: boolean;
  readonly hidden?: boolean;
  /** True where a filter, not a person, hid the row. */
  readonly hiddenByFilter?: boolean;
  readonly style?: Style;
}

/** Excel's defaults, in points. */
export const DEFAULT_ROW_HEIGHT = 15;
export const DEFAULT_COLUMN_WIDTH = 48;

/**
 * A worksheet's state: sparse cells and what stands on them. It keeps itself consistent cell by cell; everything
 * that touches more than one sheet, or must be told to others, goes through the book.
 */
export class Sheet {
  visibility: SheetVisibility = 'Visible';
  /** `#RRGGBB`, or an empty text for none, as Excel gives it. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = DEFAULT_COLUMN_WIDTH;
  /** Rows and columns that stay in view, counted from the top left corner; null for none. */
  freeze: { readonly rowCount: number; readonly columnCount: number } | null = null;
  /** The whole number of percent that the sheet is shown at. */
  zoom = 100;
  /** What is selected when the sheet is shown. */
  selection: Rectangle = rectangle(0, 0);
  readonly columns = new Map<number, Line>();
  readonly rows = new Map<number, Line>();
  tables: Table[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  mergedAreas: Rectangle[] = [];
  notes: Note[] = [];
  hyperlinks: Hyperlink[] = [];
  charts: Chart[] = [];
  autoFilter: { readonly area: Rectangle; readonly filters: readonly FilterCriterion[] } | null = null;
  pageLayout: PageLayout = DEFAULT_PAGE_LAYOUT;
  protection: Protection | null = null;

  /** Row → column → cell. Read it freely; write through `setCell`. */
  readonly cells = new Map<number, Map<number, Cell>>();

  constructor(
    /** Braced, as Excel's worksheet ids are; never changes. */
    readonly id: string,
    public name: string,
  ) {}

  /** The cell, or the empty one in the style that its column and row give it. */
  cell(row: number, column: number): Cell {
    return this.cells.get(row)?.get(column) ?? this.blankCell(row, column);
  }

  setCell(row: number, column: number, cell: Cell): void {
    const isInherited = cell.style === this.inheritedStyle(row, column);
    if (isBlank({ ...cell, style: isInherited ? DEFAULT_STYLE : cell.style })) {
      const line = this.cells.get(row);
      line?.delete(column);
      if (line?.size === 0) this.cells.delete(row);
      return;
    }
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map<number, Cell>()));
    line.set(column, cell);
  }

  /** Every stored cell within the area, in no promised order; cheap for whole columns of a small sheet. */
  *cellsIn(area: Rectangle): Generator<{ row: number; column: number; cell: Cell }> {
    const lastRow = area.row + area.rowCount;
    const lastColumn = area.column + area.columnCount;
    for (const [row, line] of linesIn(this.cells, area.row, area.rowCount)) {
      if (row < area.row || row >= lastRow) continue;
      for (const [column, cell] of linesIn(line, area.column, area.columnCount))
        if (column >= area.column && column < lastColumn) yield { row, column, cell };
    }
  }

  /** The smallest rectangle around all cells that hold something, or null on a blank sheet. */
  usedArea({ valuesOnly = false } = {}): Rectangle | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, line] of this.cells)
      for (const [column, cell] of line) {
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    return bottom < 0 ? null : rectangle(top, left, bottom - top + 1, right - left + 1);
  }

  /** Points. */
  columnWidth(column: number): number {
    return this.columns.get(column)?.size ?? this.standardWidth;
  }

  /** Points. */
  rowHeight(row: number): number {
    return this.rows.get(row)?.size ?? DEFAULT_ROW_HEIGHT;
  }

  /** The style of a cell that has none of its own. */
  inheritedStyle(row: number, column: number): Style {
    return this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? DEFAULT_STYLE;
  }

  private blankCell(row: number, column: number): Cell {
    const style = this.inheritedStyle(row, column);
    return style === DEFAULT_STYLE ? EMPTY_CELL : { ...EMPTY_CELL, style };
  }
}

/** Walks the smaller of the two: the wanted indices or the stored lines. */
function* linesIn<T>(lines: Map<number, T>, first: number, count: number): Generator<[number, T]> {
  if (count > lines.size) {
    yield* lines;
    return;
  }
  for (let index = first; index < first + count; index++) {
    const line = lines.get(index);
    if (line !== undefined) yield [index, line];
  }
}
