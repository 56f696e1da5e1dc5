import { convertToRange, deleteTable, noteTable, renameTable, resizeTable, showHeaders } from '../editing/tables';
import { showTotals } from '../editing/table-totals';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { bodyArea, headerArea, totalsArea, type Table as TableState } from '../model/table';
import { ApiObject, type EventsBySet, type Identity, type MembersBySet } from './api-object';
import { flag, text } from './arguments';
import { AutoFilter } from './auto-filter';
import { EventType } from './events';
import type { Range } from './range';
import { RangePlace } from './range-place';
import { resolveReference } from './resolve-reference';
import type { Session } from './session';
import { TableColumnCollection } from './table-columns';
import { TableRowCollection } from './table-rows';
import { TableSort } from './table-sort';
import type { Worksheet } from './worksheet';

export class Table extends ApiObject {
  static override readonly className = 'Table';
  static override readonly members: MembersBySet<Table> = {
    '1.1': [
      'Columns', 'Delete', 'GetDataBodyRange', 'GetHeaderRowRange', 'GetRange', 'GetTotalRowRange', 'Id', 'Name', 'Rows', 'ShowHeaders', 'ShowTotals',
      'Style',
    ],
    '1.2': ['ClearFilters', 'ConvertToRange', 'ReapplyFilters', 'Sort', 'Worksheet'],
    '1.3': ['HighlightFirstColumn', 'HighlightLastColumn', 'ShowBandedColumns', 'ShowBandedRows', 'ShowFilterButton'],
    '1.8': ['LegacyId'],
    '1.9': ['AutoFilter'],
    '1.13': ['Resize'],
  };
  static override readonly reading = ['ReapplyFilters'];
  static override readonly events: EventsBySet = {
    '1.7': { DataChanged: EventType.tableChanged, SelectionChanged: EventType.tableSelectionChanged },
  };

  constructor(
    private readonly session: Session,
    private readonly table: TableState,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.table.id, _Id: this.table.id };
  }

  override get eventTarget(): string {
    return this.table.id;
  }

  get Id(): string {
    return this.table.id;
  }

  get LegacyId(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(value: unknown) {
    renameTable(this.session.book, this.table, text(value));
  }

  get Worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.sheet, this.table);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.session, this.sheet, this.table);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.sheet, this.table);
  }

  get Sort(): TableSort {
    return new TableSort(this.session, this.sheet, this.table);
  }

  /** Such as `TableStyleMedium2`; an empty text for none. */
  get Style(): string {
    return this.table.style;
  }

  set Style(value: unknown) {
    const style = text(value);
    if (style !== '' && !/^TableStyle(Light|Medium|Dark)\d+$/.test(style)) throw invalidArgument();
    this.change({ style });
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }

  set ShowHeaders(value: unknown) {
    showHeaders(this.session.book, this.sheet, this.table, flag(value));
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  set ShowTotals(value: unknown) {
    showTotals(this.session.book, this.sheet, this.table, flag(value));
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.change({ showBandedRows: flag(value) });
  }

  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set ShowBandedColumns(value: unknown) {
    this.change({ showBandedColumns: flag(value) });
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set ShowFilterButton(value: unknown) {
    this.change({ showFilterButton: flag(value) });
  }

  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set HighlightFirstColumn(value: unknown) {
    this.change({ highlightFirstColumn: flag(value) });
  }

  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set HighlightLastColumn(value: unknown) {
    this.change({ highlightLastColumn: flag(value) });
  }

  GetRange(): Range {
    return this.session.make.range(this.sheet, this.table.area);
  }

  GetDataBodyRange(): Range {
    return this.session.make.range(this.sheet, bodyArea(this.table));
  }

  /** Throws ItemNotFound where headers are switched off. */
  GetHeaderRowRange(): Range {
    return this.session.make.range(this.sheet, headerArea(this.table) ?? notFound());
  }

  /** Throws ItemNotFound where totals are switched off. */
  GetTotalRowRange(): Range {
    return this.session.make.range(this.sheet, totalsArea(this.table) ?? notFound());
  }

  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }

  ReapplyFilters(): void {
    this.AutoFilter.Reapply();
  }

  ConvertToRange(): Range {
    const { area } = this.table;
    convertToRange(this.session.book, this.sheet, this.table);
    return this.session.make.range(this.sheet, area);
  }

  Delete(): void {
    deleteTable(this.session.book, this.sheet, this.table);
  }

  Resize(newRange: unknown): void {
    const target =
      newRange instanceof RangePlace ? { sheet: newRange.sheet, area: newRange.area } : resolveReference(this.session.book, this.sheet, text(newRange));
    if (target?.sheet !== this.sheet) throw invalidArgument();
    resizeTable(this.session.book, this.sheet, this.table, target.area);
  }

  private get sheet(): Sheet {
    return this.session.book.sheet(this.table.sheetId) ?? notFound();
  }

  private change(change: Partial<TableState>): void {
    Object.assign(this.table, change);
    noteTable(this.session.book, this.table);
  }
}

function notFound(): never {
  throw new ExcelError('ItemNotFound');
}
