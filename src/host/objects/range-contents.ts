import { entryOf } from '../editing/entry';
import { writeEntries } from '../editing/write';
import { fromR1C1, toR1C1 } from '../engine/references';
import { displayText } from '../engine/text';
import type { Rectangle } from '../model/address';
import type { Cell } from '../model/cell';
import { ExcelError, invalidArgument, sizeMismatch } from '../model/excel-error';
import { CellError, type Scalar } from '../model/scalar';
import { restyle, type Style } from '../model/style';
import type { Members, MembersBySet } from './api-object';
import { wholeNumber } from './arguments';
import { styleWord } from './cell-styles';
import { categoryOf } from './number-format-category';
import { RangePlace } from './range-place';
import { isUnbounded, StyleTarget } from './style-target';

export type Json = string | number | boolean;

/** What the cells of a range hold and show: the second of the four layers of `Range`. */
export abstract class RangeContents extends RangePlace {
  static override readonly members: Members = {
    '1.1': ['Formulas', 'FormulasLocal', 'NumberFormat', 'Text', 'ValueTypes', 'Values', '_ValidateArraySize'],
    '1.2': ['FormulasR1C1'],
    '1.7': ['NumberFormatLocal', 'Style'],
    '1.12': ['HasSpill', 'NumberFormatCategories', 'SavedAsArray'],
  } satisfies MembersBySet<RangeContents>;

  /** Null for ranges of whole rows or columns, as in Excel. */
  get Values(): Json[][] | null {
    return this.eachCell(({ value }) => jsonOf(value));
  }

  set Values(given: unknown) {
    this.write(given);
  }

  get Formulas(): Json[][] | null {
    return this.eachCell(({ formula, value }) => formula ?? jsonOf(value));
  }

  set Formulas(given: unknown) {
    this.write(given);
  }

  /** The embedded Excel is a British one, whose function names and separators are those of `Formulas`. */
  get FormulasLocal(): Json[][] | null {
    return this.Formulas;
  }

  set FormulasLocal(given: unknown) {
    this.write(given);
  }

  get FormulasR1C1(): Json[][] | null {
    return this.eachCell(({ formula, value }, row, column) => (formula === null ? jsonOf(value) : toR1C1(formula, row, column)));
  }

  set FormulasR1C1(given: unknown) {
    this.write(given, (value, row, column) =>
      typeof value === 'string' && value.startsWith('=') ? fromR1C1(value, row, column) : value,
    );
  }

  get Text(): string[][] | null {
    const { date1904 } = this.session.book;
    return this.eachCell(({ value, style }) => displayText(value, style.numberFormat, { date1904 }));
  }

  get ValueTypes(): string[][] | null {
    return this.eachCell(({ value }) => valueTypeOf(value));
  }

  get NumberFormat(): string[][] | string | null {
    return this.eachCell(({ style }) => style.numberFormat) ?? this.styles.shared((style) => style.numberFormat);
  }

  /** One format for all cells, or an array of the range's size; null in it leaves a cell as it is. */
  set NumberFormat(given: unknown) {
    const formatAt = cellsOf(given, this.area);
    // Neighbours mostly look alike and get the same format.
    let last: { readonly from: Style; readonly format: string; readonly to: Style } | undefined;
    this.styles.restyle((style, row, column) => {
      const format = formatAt(row - this.area.row, column - this.area.column);
      if (format === null || format === undefined) return style;
      if (typeof format !== 'string') throw invalidArgument();
      if (last?.from !== style || last.format !== format) last = { from: style, format, to: restyle(style, { numberFormat: format === '' ? 'General' : format }) };
      return last.to;
    });
  }

  get NumberFormatLocal(): string[][] | string | null {
    return this.NumberFormat;
  }

  set NumberFormatLocal(given: unknown) {
    this.NumberFormat = given;
  }

  get NumberFormatCategories(): string[][] | null {
    return this.eachCell(({ style }) => categoryOf(style.numberFormat));
  }

  /** The cell style as a word of `Excel.BuiltInStyle`, or null where cells differ. */
  get Style(): string | null {
    return this.styles.shared(({ styleName }) => styleWord(styleName));
  }

  set Style(name: unknown) {
    if (typeof name !== 'string') throw invalidArgument();
    this.styles.change(this.session.make.cellStyle(name));
  }

  /** True where all cells spill or are spilled into, false where none does, null for a mixture. */
  get HasSpill(): boolean | null {
    return this.all(({ spill, spilledFrom }) => Boolean(spill ?? spilledFrom));
  }

  get SavedAsArray(): boolean | null {
    return this.all(({ spill }) => spill !== undefined);
  }

  /** Announces a write that the client then sends in pieces: to event handlers it is a single one. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (wholeNumber(rows) !== this.area.rowCount || wholeNumber(columns) !== this.area.columnCount) throw sizeMismatch();
    this.session.chunkedWrite = this.place;
  }

  private all(read: (cell: Cell) => boolean): boolean | null {
    return sharedValue(this.cells(), ({ cell }) => read(cell));
  }

  protected get styles(): StyleTarget {
    return new StyleTarget(this.session, this.sheet, () => [this.area]);
  }

  private *cells(): Generator<{ cell: Cell; row: number; column: number }> {
    const { row, column, rowCount, columnCount } = this.area;
    for (let r = row; r < row + rowCount; r++)
      for (let c = column; c < column + columnCount; c++) yield { cell: this.sheet.cell(r, c), row: r, column: c };
  }

  private eachCell<T>(read: (cell: Cell, row: number, column: number) => T): T[][] | null {
    if (isUnbounded(this.area)) return null;
    const { row, column, rowCount, columnCount } = this.area;
    if (rowCount * columnCount > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c) => read(this.sheet.cell(row + r, column + c), row + r, column + c)),
    );
  }

  private write(given: unknown, translate: (value: unknown, row: number, column: number) => unknown = (value) => value): void {
    const { area } = this;
    // One value for a whole column is more cells than can be kept: Excel takes it, this host refuses it.
    if (isUnbounded(area)) throw new ExcelError('RangeExceedsLimit');
    const valueAt = cellsOf(given, area);
    const today = this.session.book.now();
    const entries = Array.from({ length: area.rowCount }, (_, r) =>
      Array.from({ length: area.columnCount }, (__, c) => {
        const [row, column] = [area.row + r, area.column + c];
        const value = translate(valueAt(r, c), row, column);
        return entryOf(value, this.sheet.cell(row, column).style.numberFormat, today);
      }),
    );
    writeEntries(this.session.book, this.sheet, area, entries, this.wholeWrite(area));
  }

  /** The announced write that this is a piece of, if it is. */
  private wholeWrite(area: Rectangle): Rectangle | undefined {
    const whole = this.session.chunkedWrite;
    const isPiece =
      whole?.area && whole.sheet === this.sheet && area.column === whole.area.column && area.columnCount === whole.area.columnCount &&
      area.row >= whole.area.row && area.row + area.rowCount <= whole.area.row + whole.area.rowCount;
    return isPiece ? (whole.area ?? undefined) : undefined;
  }
}

/** Excel on the web answers no more than this. */
const MOST_CELLS = 5_000_000;

/** A cell's value as scripts see it: errors as their codes, blanks as empty texts. */
export function jsonOf(value: Scalar): Json {
  return value === null ? '' : value instanceof CellError ? value.code : value;
}

export function valueTypeOf(value: Scalar): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}

/**
 * What is given for each cell: an array of the range's size, or one value for all of them, alone or, as Excel's own
 * examples have it, as `[[value]]`. Places count from the range's first cell.
 */
function cellsOf(given: unknown, { rowCount, columnCount }: Rectangle): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const lines = given as readonly unknown[];
  const [first] = lines;
  if (lines.length === 1 && Array.isArray(first) && first.length === 1) return () => first[0] as unknown;
  const isRightSize = lines.length === rowCount && lines.every((line) => Array.isArray(line) && line.length === columnCount);
  if (!isRightSize) throw sizeMismatch();
  return (row, column) => (lines[row] as readonly unknown[])[column];
}

function sharedValue<Item, T>(items: Iterable<Item>, read: (item: Item) => T): T | null {
  let shared: T | undefined;
  for (const item of items) {
    const value = read(item);
    if (shared !== undefined && shared !== value) return null;
    shared = value;
  }
  return shared ?? null;
}
