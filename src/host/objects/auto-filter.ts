import { applyFilters } from '../editing/filter';
import { filterRows } from '../editing/lines';
import { requireAllowed } from '../editing/protection';
import type { Rectangle } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { FilterCriterion } from '../model/features';
import type { Sheet } from '../model/sheet';
import { bodyArea, type Table } from '../model/table';
import { ApiObject, type MembersBySet } from './api-object';
import { text, wholeNumber } from './arguments';
import { columnWithin, criteriaByColumn, readCriteria, withFilter } from './filter-criteria';
import type { Range } from './range';
import { RangePlace } from './range-place';
import { resolveReference } from './resolve-reference';
import type { Session } from './session';

/** The filter of a sheet, or of a table. */
export class AutoFilter extends ApiObject {
  static override readonly className = 'AutoFilter';
  static override readonly members: MembersBySet<AutoFilter> = {
    '1.9': ['Apply', 'ClearCriteria', 'Criteria', 'Enabled', 'GetRange', 'GetRangeOrNullObject', 'IsDataFiltered', 'Reapply', 'Remove'],
    '1.14': ['ClearColumnCriteria'],
  };
  static override readonly reading = ['Apply', 'ClearColumnCriteria', 'Reapply'];

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    /** Null for the sheet's own filter. */
    private readonly table: Table | null,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.area !== null;
  }

  get IsDataFiltered(): boolean {
    return this.filters.length > 0;
  }

  get Criteria(): Record<string, unknown>[] {
    return this.area ? criteriaByColumn(this.filters, this.area.columnCount) : [];
  }

  /** Filters a range by one of its columns; without a column only the buttons are shown. */
  Apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    requireAllowed(this.sheet, 'allowAutoFilter');
    const area = this.areaOf(range);
    const isSame = this.area && JSON.stringify(this.area) === JSON.stringify(area);
    const before = isSame ? this.filters : [];
    if (!isSame) this.showAll();
    const column = columnIndex === undefined || columnIndex === null ? null : columnWithin(wholeNumber(columnIndex), area.columnCount);
    const filters = column === null ? before : withFilter(before, column, criteria === undefined || criteria === null ? null : readCriteria(this.session.book, criteria));
    this.store(area, filters);
  }

  ClearCriteria(): void {
    if (this.area) this.store(this.area, []);
  }

  ClearColumnCriteria(columnIndex: unknown): void {
    if (this.area) this.store(this.area, withFilter(this.filters, wholeNumber(columnIndex), null));
  }

  Reapply(): void {
    if (this.area) this.store(this.area, this.filters);
  }

  Remove(): void {
    this.showAll();
    if (this.table) this.table.showFilterButton = false;
    else this.sheet.autoFilter = null;
    this.session.book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'filter' });
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ExcelError('ItemNotFound');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    return this.area && this.session.make.range(this.sheet, this.area);
  }

  private get area(): Rectangle | null {
    if (this.table) return this.table.showFilterButton ? this.table.area : null;
    return this.sheet.autoFilter?.area ?? null;
  }

  private get filters(): readonly FilterCriterion[] {
    return this.table ? this.table.filters : (this.sheet.autoFilter?.filters ?? []);
  }

  private store(area: Rectangle, filters: readonly FilterCriterion[]): void {
    if (this.table) this.table.filters = [...filters];
    else this.sheet.autoFilter = { area, filters };
    applyFilters(this.session.book, this.sheet, this.bodyOf(area), filters);
  }

  private showAll(): void {
    if (!this.area) return;
    const body = this.bodyOf(this.area);
    filterRows(this.session.book, this.sheet, body.row, body.rowCount, () => false);
    if (this.table) this.table.filters = [];
  }

  private bodyOf(area: Rectangle): Rectangle {
    return this.table ? bodyArea(this.table) : { ...area, row: area.row + 1, rowCount: Math.max(0, area.rowCount - 1) };
  }

  private areaOf(range: unknown): Rectangle {
    if (this.table) return this.table.area;
    if (range instanceof RangePlace && range.sheet === this.sheet) return range.area;
    const target = resolveReference(this.session.book, this.sheet, text(range));
    if (target?.sheet !== this.sheet) throw invalidArgument();
    return target.area;
  }
}
