import { fitColumns, fitRows } from '../editing/autofit';
import { setColumnWidth, setRowHeight } from '../editing/lines';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import { invalidArgument } from '../model/excel-error';
import { DEFAULT_ROW_HEIGHT, type Line } from '../model/sheet';
import type { HorizontalAlignment, VerticalAlignment } from '../model/style';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, number, oneOf, wholeNumber } from './arguments';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import type { StyleTarget } from './style-target';

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** How the cells of a range look. A property whose cells differ is null. */
export class RangeFormat extends ApiObject {
  static override readonly className = 'RangeFormat';
  static override readonly members: MembersBySet<RangeFormat> = {
    '1.1': ['Borders', 'Fill', 'Font', 'HorizontalAlignment', 'VerticalAlignment', 'WrapText'],
    '1.2': ['AutofitColumns', 'AutofitRows', 'ColumnWidth', 'Protection', 'RowHeight'],
    '1.7': ['TextOrientation', 'UseStandardHeight', 'UseStandardWidth'],
    '1.9': ['IndentLevel', 'ShrinkToFit'],
    '1.11': ['AdjustIndent'],
  };
  static override readonly reading = ['AutofitColumns', 'AutofitRows'];

  constructor(private readonly target: StyleTarget) {
    super();
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.target);
  }

  get Font(): RangeFont {
    return new RangeFont(this.target);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.target);
  }

  get HorizontalAlignment(): HorizontalAlignment | null {
    return this.target.shared((style) => style.horizontalAlignment);
  }

  set HorizontalAlignment(value: unknown) {
    this.target.change({ horizontalAlignment: oneOf(HORIZONTAL, value) });
  }

  get VerticalAlignment(): VerticalAlignment | null {
    return this.target.shared((style) => style.verticalAlignment);
  }

  set VerticalAlignment(value: unknown) {
    this.target.change({ verticalAlignment: oneOf(VERTICAL, value) });
  }

  get WrapText(): boolean | null {
    return this.target.shared((style) => style.wrapText);
  }

  set WrapText(value: unknown) {
    this.target.change({ wrapText: flag(value) });
  }

  get ShrinkToFit(): boolean | null {
    return this.target.shared((style) => style.shrinkToFit);
  }

  set ShrinkToFit(value: unknown) {
    this.target.change({ shrinkToFit: flag(value) });
  }

  get IndentLevel(): number | null {
    return this.target.shared((style) => style.indentLevel);
  }

  set IndentLevel(value: unknown) {
    this.target.change({ indentLevel: within(0, 250, wholeNumber(value)) });
  }

  /** Moves the indentation of each cell by so many steps, never below none. */
  AdjustIndent(amount: unknown): void {
    const steps = wholeNumber(amount);
    this.target.restyleBy(({ indentLevel }) => ({ indentLevel: Math.min(250, Math.max(0, indentLevel + steps)) }));
  }

  get TextOrientation(): number | null {
    return this.target.shared((style) => style.textOrientation);
  }

  set TextOrientation(value: unknown) {
    const degrees = wholeNumber(value);
    if (degrees !== 180) within(-90, 90, degrees);
    this.target.change({ textOrientation: degrees });
  }

  /** Points; null where columns differ. */
  get ColumnWidth(): number | null {
    const { sheet } = this.target;
    return this.sharedLine('columns', (column) => (sheet.columns.get(column)?.hidden ? 0 : sheet.columnWidth(column)));
  }

  set ColumnWidth(value: unknown) {
    const width = within(0, 1_800, number(value));
    for (const area of this.target.areas) setColumnWidth(this.target.session.book, this.target.sheet, area, width);
  }

  /** Points; null where rows differ. */
  get RowHeight(): number | null {
    const { sheet } = this.target;
    return this.sharedLine('rows', (row) => (sheet.rows.get(row)?.hidden ? 0 : sheet.rowHeight(row)));
  }

  set RowHeight(value: unknown) {
    const height = within(0, 409.5, number(value));
    for (const area of this.target.areas) setRowHeight(this.target.session.book, this.target.sheet, area, height);
  }

  get UseStandardWidth(): boolean | null {
    const { sheet } = this.target;
    return this.sharedLine('columns', (column) => sheet.columnWidth(column) === sheet.standardWidth);
  }

  set UseStandardWidth(value: unknown) {
    if (!flag(value)) return;
    for (const area of this.target.areas) setColumnWidth(this.target.session.book, this.target.sheet, area, null);
  }

  get UseStandardHeight(): boolean | null {
    return this.sharedLine('rows', (row) => this.target.sheet.rowHeight(row) === DEFAULT_ROW_HEIGHT);
  }

  set UseStandardHeight(value: unknown) {
    if (!flag(value)) return;
    for (const area of this.target.areas) setRowHeight(this.target.session.book, this.target.sheet, area, null);
  }

  AutofitColumns(): void {
    for (const area of this.target.areas) fitColumns(this.target.session.book, this.target.sheet, area);
  }

  AutofitRows(): void {
    for (const area of this.target.areas) fitRows(this.target.session.book, this.target.sheet, area);
  }

  /** Of whole-sheet ranges, the lines that say something of their own and one that does not. */
  private sharedLine<T>(axis: 'rows' | 'columns', read: (index: number) => T): T | null {
    const values = new Set<T>();
    for (const area of this.target.areas)
      for (const index of linesOf(area, axis, this.target.sheet[axis])) {
        values.add(read(index));
        if (values.size > 1) return null;
      }
    const [value] = values;
    return value ?? null;
  }
}

function* linesOf(area: Rectangle, axis: 'rows' | 'columns', own: ReadonlyMap<number, Line>): Generator<number> {
  const [first, count, all] = axis === 'rows' ? [area.row, area.rowCount, MAX_ROWS] : [area.column, area.columnCount, MAX_COLUMNS];
  if (count < all) for (let index = first; index < first + count; index++) yield index;
  else {
    if (own.size < all) yield all;
    yield* own.keys();
  }
}

function within(least: number, most: number, value: number): number {
  if (value < least || value > most) throw invalidArgument();
  return value;
}
