import { restyleArea, type Restyling } from '../editing/restyle';
import { intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import { ExcelError } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { restyle, type Style, type StyleChange } from '../model/style';
import type { Session } from './session';

/** The cells that a format object speaks for: those of a range or of several areas. */
export class StyleTarget {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    private readonly currentAreas: () => readonly Rectangle[],
  ) {}

  get areas(): readonly Rectangle[] {
    return this.currentAreas();
  }

  /** The common value of all cells; null where they differ, as Excel gives it. */
  shared<T>(read: (style: Style) => T): T | null {
    let shared: T | undefined;
    for (const style of this.styles()) {
      const value = read(style);
      if (shared !== undefined && shared !== value) return null;
      shared = value;
    }
    return shared ?? null;
  }

  change(change: StyleChange): void {
    this.restyle((style) => restyle(style, change));
  }

  /** A change that depends on what each cell looks like. */
  restyleBy(change: (style: Style) => StyleChange): void {
    this.restyle((style) => restyle(style, change(style)));
  }

  restyle(change: Restyling): void {
    for (const area of this.areas) restyleArea(this.session.book, this.sheet, area, change);
  }

  /** Every style at least once; of blank stretches of whole rows and columns only what they inherit. */
  private *styles(): Generator<Style> {
    for (const area of this.areas) {
      if (isUnbounded(area)) yield* this.stylesOfLines(area);
      else if (area.rowCount * area.columnCount > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
      else
        for (let row = area.row; row < area.row + area.rowCount; row++)
          for (let column = area.column; column < area.column + area.columnCount; column++) yield this.sheet.cell(row, column).style;
    }
  }

  private *stylesOfLines(area: Rectangle): Generator<Style> {
    yield this.sheet.inheritedStyle(area.row, area.column);
    for (const [column, { style }] of this.sheet.columns)
      if (style && intersection(area, { row: area.row, column, rowCount: 1, columnCount: 1 })) yield style;
    for (const [row, { style }] of this.sheet.rows)
      if (style && intersection(area, { row, column: area.column, rowCount: 1, columnCount: 1 })) yield style;
    for (const { cell } of this.sheet.cellsIn(area)) yield cell.style;
  }
}

/** True for ranges of whole rows or columns, of which Excel gives no cell's contents. */
export function isUnbounded({ rowCount, columnCount }: Rectangle): boolean {
  return rowCount === MAX_ROWS || columnCount === MAX_COLUMNS;
}

const MOST_CELLS = 5_000_000;
