import { clearArea } from '../editing/clear';
import { hideColumns, hideRows, isRowHidden } from '../editing/lines';
import { ExcelError } from '../model/excel-error';
import type { MembersBySet } from './api-object';
import { flag, oneOf, optional } from './arguments';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import { RangeContents } from './range-contents';
import { RangeFormat } from './range-format';

export const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** A block of cells on one sheet, and what can be done with it. */
export class Range extends RangeContents {
  static override readonly members: MembersBySet<Range> = {
    '1.1': ['Clear', 'Format', 'Select'],
    '1.2': ['ColumnHidden', 'Hidden', 'RowHidden'],
    '1.6': ['Calculate', 'ConditionalFormats'],
    '1.7': ['Hyperlink'],
    '1.8': ['DataValidation'],
    '1.9': ['SetDirty'],
  };

  get Format(): RangeFormat {
    return new RangeFormat(this.styles);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, () => [this.area]);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, () => [this.area]);
  }

  /** The link of the first cell. */
  get Hyperlink(): Record<string, string> | null {
    return hyperlinkOf(this.sheet, this.area);
  }

  set Hyperlink(given: unknown) {
    setHyperlink(this.session.book, this.sheet, this.area, given);
  }

  Clear(applyTo?: unknown): void {
    clearArea(this.session.book, this.sheet, this.area, optional(applyTo, (value) => oneOf(CLEARED, value), 'All'));
  }

  /** Shows the range's sheet and selects the range. Throws InvalidOperation on a hidden sheet. */
  Select(): void {
    const { book } = this.session;
    if (this.sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    book.activate(this.sheet);
    book.select(this.sheet, this.area);
  }

  Calculate(): void {
    this.session.calculate('full');
  }

  SetDirty(): void {
    this.session.book.note({ kind: 'cells', sheetId: this.sheet.id, area: this.area, what: 'contents' });
  }

  /** Null where some rows are hidden and some are not. */
  get RowHidden(): boolean | null {
    const { row, rowCount } = this.area;
    return this.sharedLine(this.sheet.rows, row, rowCount, (index) => isRowHidden(this.sheet, index));
  }

  set RowHidden(value: unknown) {
    hideRows(this.session.book, this.sheet, this.area, flag(value));
  }

  get ColumnHidden(): boolean | null {
    const { column, columnCount } = this.area;
    return this.sharedLine(this.sheet.columns, column, columnCount, (index) => Boolean(this.sheet.columns.get(index)?.hidden));
  }

  set ColumnHidden(value: unknown) {
    hideColumns(this.session.book, this.sheet, this.area, flag(value));
  }

  /** True where all cells are hidden, by their rows or their columns. */
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  /** Of a long stretch only the lines that say something of themselves are asked: the others are all alike. */
  private sharedLine(own: ReadonlyMap<number, unknown>, first: number, count: number, read: (index: number) => boolean): boolean | null {
    const said = [...own.keys()].filter((index) => index >= first && index < first + count);
    const values = new Set(said.map(read));
    if (said.length < count) values.add(false);
    const [value] = values;
    return values.size === 1 ? (value ?? null) : null;
  }
}
