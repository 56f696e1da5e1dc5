import { hideColumns, hideRows, isRowHidden } from '../editing/lines';
import { SPECIAL_CELLS, SPECIAL_VALUES, specialCells, type SpecialValues } from '../editing/special-cells';
import { contains, intersection, type Rectangle } from '../model/address';
import { ExcelError } from '../model/excel-error';
import type { MembersBySet } from './api-object';
import { flag, oneOf, optional } from './arguments';
import { readProperties, writeProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import type { RangeAreas } from './range-areas';
import { RangeEditing } from './range-editing';
import { RangeFormat } from './range-format';
import { RangeView } from './range-view';
import { TableScopedCollection } from './table-scoped-collection';

/** A block of cells on one sheet, and what can be done with it. */
export class Range extends RangeEditing {
  static override readonly members: MembersBySet<Range> = {
    '1.1': ['Format', 'Select'],
    '1.2': ['ColumnHidden', 'Hidden', 'RowHidden'],
    '1.3': ['GetVisibleView'],
    '1.6': ['Calculate', 'ConditionalFormats'],
    '1.7': ['Hyperlink'],
    '1.8': ['DataValidation'],
    '1.9': [
      'GetCellProperties', 'GetColumnProperties', 'GetRowProperties', 'GetSpecialCells', 'GetSpecialCellsOrNullObject', 'GetTables',
      'SetCellProperties', 'SetColumnProperties', 'SetDirty', 'SetRowProperties',
    ],
    '1.12': ['GetSpillParent', 'GetSpillParentOrNullObject', 'GetSpillingToRange', 'GetSpillingToRangeOrNullObject'],
    '1.13': ['GetMergedAreasOrNullObject'],
  };
  static override readonly reading = [
    'GetSpecialCells', 'GetSpecialCellsOrNullObject', 'GetSpillParent', 'GetSpillParentOrNullObject', 'GetSpillingToRange',
    'GetSpillingToRangeOrNullObject',
  ];

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
    return sharedOfLines(this.sheet.rows, row, rowCount, (index) => isRowHidden(this.sheet, index));
  }

  set RowHidden(value: unknown) {
    hideRows(this.session.book, this.sheet, this.area, flag(value));
  }

  get ColumnHidden(): boolean | null {
    const { column, columnCount } = this.area;
    return sharedOfLines(this.sheet.columns, column, columnCount, (index) => Boolean(this.sheet.columns.get(index)?.hidden));
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

  GetVisibleView(): RangeView {
    return new RangeView(this.session, this.sheet, this.area);
  }

  GetTables(fullyContained?: unknown): TableScopedCollection {
    const isWhole = optional(fullyContained, flag, false);
    const { area } = this;
    const tables = this.sheet.tables.filter((table) => (isWhole ? contains(area, table.area) : intersection(area, table.area)));
    return new TableScopedCollection(tables.map((table) => this.session.make.table(table)));
  }

  /** Throws ItemNotFound where there is no such cell. */
  GetSpecialCells(cellType: unknown, valueType?: unknown): RangeAreas {
    return this.GetSpecialCellsOrNullObject(cellType, valueType) ?? notFound();
  }

  GetSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): RangeAreas | null {
    const values = optional<SpecialValues>(valueType, (value) => oneOf(SPECIAL_VALUES, value), 'All');
    return this.areasOrNull(specialCells(this.sheet, this.area, oneOf(SPECIAL_CELLS, cellType), values));
  }

  /** Microsoft’s documentation: “if the merged areas count in this range is more than 512, then this method will fail to return the result”. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.mergedAreas.filter((one) => intersection(one, this.area));
    if (merged.length > 512) throw new ExcelError('GeneralException');
    return this.areasOrNull(merged);
  }

  /** The cell whose dynamic array fills this one. */
  GetSpillParent(): Range {
    return this.GetSpillParentOrNullObject() ?? notFound();
  }

  GetSpillParentOrNullObject(): Range | null {
    const { row, column } = this.area;
    const { spilledFrom, spill } = this.sheet.cell(row, column);
    if (spill) return this.at({ row, column, rowCount: 1, columnCount: 1 });
    return spilledFrom ? this.at({ ...spilledFrom, rowCount: 1, columnCount: 1 }) : null;
  }

  /** The cells that this one's dynamic array fills. */
  GetSpillingToRange(): Range {
    return this.GetSpillingToRangeOrNullObject() ?? notFound();
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const { row, column } = this.area;
    const { spill } = this.sheet.cell(row, column);
    return spill ? this.at({ row, column, ...spill }) : null;
  }

  /** For each cell the properties that are asked for, as in `{format: {fill: {color: true}}}`. */
  GetCellProperties(wanted: unknown): unknown[][] {
    return this.eachRow((row) => this.eachColumn((column) => readProperties(this.GetCell(row, column), wanted)));
  }

  GetRowProperties(wanted: unknown): unknown[] {
    return this.eachRow((row) => readProperties(this.GetRow(row), wanted));
  }

  GetColumnProperties(wanted: unknown): unknown[] {
    return this.eachColumn((column) => readProperties(this.GetColumn(column), wanted));
  }

  SetCellProperties(values: unknown): void {
    this.eachRow((row) => this.eachColumn((column) => writeProperties(this.GetCell(row, column), values, [row, column])));
  }

  SetRowProperties(values: unknown): void {
    this.eachRow((row) => writeProperties(this.GetRow(row), values, [row]));
  }

  SetColumnProperties(values: unknown): void {
    this.eachColumn((column) => writeProperties(this.GetColumn(column), values, [column]));
  }

  private eachRow<T>(read: (row: number) => T): T[] {
    return Array.from({ length: this.area.rowCount }, (_, row) => read(row));
  }

  private eachColumn<T>(read: (column: number) => T): T[] {
    return Array.from({ length: this.area.columnCount }, (_, column) => read(column));
  }

  private areasOrNull(areas: readonly Rectangle[]): RangeAreas | null {
    return areas.length > 0 ? this.session.make.rangeAreas(this.sheet, areas) : null;
  }
}

/** Of a long stretch only the lines that say something of themselves are asked: the others are all alike. */
function sharedOfLines(own: ReadonlyMap<number, unknown>, first: number, count: number, read: (index: number) => boolean): boolean | null {
  const said = [...own.keys()].filter((index) => index >= first && index < first + count);
  const values = new Set(said.map(read));
  if (said.length < count) values.add(false);
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}

function notFound(): never {
  throw new ExcelError('ItemNotFound');
}
