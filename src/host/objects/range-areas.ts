import { clearArea } from '../editing/clear';
import { SPECIAL_CELLS, SPECIAL_VALUES, specialCells, type SpecialValues } from '../editing/special-cells';
import { contains, formatAddress, intersection, MAX_COLUMNS, MAX_ROWS, quoteSheetName, type Rectangle } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Place } from '../model/place';
import type { Sheet } from '../model/sheet';
import { ApiCollection, ApiObject, type Identity, type MembersBySet } from './api-object';
import { flag, oneOf, optional, wholeNumber } from './arguments';
import { styleWord } from './cell-styles';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import type { Keepable } from './kept-ranges';
import type { Range } from './range';
import { CLEARED } from './range-editing';
import { RangeFormat } from './range-format';
import { RangePlace } from './range-place';
import { onSheet, resolveAreas } from './resolve-reference';
import type { Session } from './session';
import { StyleTarget } from './style-target';
import { TableScopedCollection } from './table-scoped-collection';
import type { Worksheet } from './worksheet';

/** Several blocks of cells on one sheet. */
export class RangeAreas extends ApiObject implements Keepable {
  static override readonly className = 'RangeAreas';
  static override readonly members: MembersBySet<RangeAreas> = {
    '1.9': [
      'Address', 'AddressLocal', 'AreaCount', 'Areas', 'Calculate', 'CellCount', 'Clear', 'ConditionalFormats', 'CopyFrom', 'DataValidation', 'Format', 'GetEntireColumn', 'GetEntireRow',
      'GetIntersection', 'GetIntersectionOrNullObject', 'GetOffsetRangeAreas', 'GetSpecialCells', 'GetSpecialCellsOrNullObject', 'GetTables',
      'GetUsedRangeAreas', 'GetUsedRangeAreasOrNullObject', 'IsEntireColumn', 'IsEntireRow', 'SetDirty', 'Style', 'Worksheet', '_KeepReference', '_ReferenceId',
    ],
  };
  static override readonly reading = ['CopyFrom', 'GetSpecialCells', 'GetSpecialCellsOrNullObject'];

  referenceId: string | null = null;

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    readonly places: readonly Place[],
  ) {
    super();
  }

  get areas(): readonly Rectangle[] {
    const areas = this.places.flatMap(({ area }) => (area ? [area] : []));
    if (areas.length === 0 || !this.session.book.sheet(this.sheet.id)) throw new ExcelError('InvalidReference');
    return areas;
  }

  override identity(): Identity {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.session.kept.keep(this);
  }

  get _ReferenceId(): string {
    return this.referenceId ?? '';
  }

  get Address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${sheet}!${formatAddress(area)}`).join(',');
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    const count = this.areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.areas.every(({ rowCount }) => rowCount === MAX_ROWS);
  }

  get IsEntireRow(): boolean {
    return this.areas.every(({ columnCount }) => columnCount === MAX_COLUMNS);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.areas.map((area) => this.session.make.range(this.sheet, area)));
  }

  get Worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.styles);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, () => this.areas);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, () => this.areas);
  }

  get Style(): string | null {
    return this.styles.shared(({ styleName }) => styleWord(styleName));
  }

  set Style(name: unknown) {
    if (typeof name !== 'string') throw invalidArgument();
    this.styles.change(this.session.make.cellStyle(name));
  }

  /** Copies the source to each of the areas. */
  CopyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    for (const area of this.areas) this.session.make.range(this.sheet, area).CopyFrom(this.oneBlock(source), copyType, skipBlanks, transpose);
  }

  Calculate(): void {
    this.session.calculate('full');
  }

  SetDirty(): void {
    for (const area of this.areas) this.session.book.note({ kind: 'cells', sheetId: this.sheet.id, area, what: 'contents' });
  }

  Clear(applyTo?: unknown): void {
    const what = optional(applyTo, (value) => oneOf(CLEARED, value), 'All');
    for (const area of this.areas) clearArea(this.session.book, this.sheet, area, what);
  }

  GetEntireColumn(): RangeAreas {
    return this.with(this.areas.map((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })));
  }

  GetEntireRow(): RangeAreas {
    return this.with(this.areas.map((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })));
  }

  GetOffsetRangeAreas(rows: unknown, columns: unknown): RangeAreas {
    const [down, right] = [wholeNumber(rows), wholeNumber(columns)];
    return this.with(this.areas.map((area) => onSheet({ ...area, row: area.row + down, column: area.column + right })));
  }

  GetIntersection(another: unknown): RangeAreas {
    return this.with(this.shared(another));
  }

  GetIntersectionOrNullObject(another: unknown): RangeAreas | null {
    const shared = this.shared(another);
    return shared.length > 0 ? this.with(shared) : null;
  }

  GetSpecialCells(cellType: unknown, valueType?: unknown): RangeAreas {
    return this.with(this.special(cellType, valueType));
  }

  GetSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): RangeAreas | null {
    const found = this.special(cellType, valueType);
    return found.length > 0 ? this.with(found) : null;
  }

  GetTables(fullyContained?: unknown): TableScopedCollection {
    const isWhole = optional(fullyContained, flag, false);
    const { areas } = this;
    const isMeant = (table: Rectangle): boolean => areas.some((area) => (isWhole ? contains(area, table) : intersection(area, table)));
    return new TableScopedCollection(this.sheet.tables.filter(({ area }) => isMeant(area)).map((table) => this.session.make.table(table)));
  }

  GetUsedRangeAreas(valuesOnly?: unknown): RangeAreas {
    return this.with(this.used(optional(valuesOnly, flag, false)));
  }

  GetUsedRangeAreasOrNullObject(valuesOnly?: unknown): RangeAreas | null {
    const used = this.used(optional(valuesOnly, flag, false));
    return used.length > 0 ? this.with(used) : null;
  }

  /** Throws NotImplemented for a source of several blocks. */
  private oneBlock(source: unknown): unknown {
    if (!(source instanceof RangeAreas)) return source;
    const [area, ...others] = source.areas;
    if (!area || others.length > 0) throw new ExcelError('NotImplemented');
    return this.session.make.range(source.sheet, area);
  }

  private get styles(): StyleTarget {
    return new StyleTarget(this.session, this.sheet, () => this.areas);
  }

  private with(areas: readonly Rectangle[]): RangeAreas {
    return this.session.make.rangeAreas(this.sheet, areas);
  }

  private special(cellType: unknown, valueType: unknown): Rectangle[] {
    const values = optional<SpecialValues>(valueType, (value) => oneOf(SPECIAL_VALUES, value), 'All');
    return this.areas.flatMap((area) => specialCells(this.sheet, area, oneOf(SPECIAL_CELLS, cellType), values));
  }

  private used(valuesOnly: boolean): Rectangle[] {
    const used = this.sheet.usedArea({ valuesOnly });
    return used ? this.areas.flatMap((area) => intersection(area, used) ?? []) : [];
  }

  private shared(another: unknown): Rectangle[] {
    return this.areasOf(another).flatMap((other) => this.areas.flatMap((area) => intersection(area, other) ?? []));
  }

  private areasOf(another: unknown): readonly Rectangle[] {
    if (another instanceof RangePlace) return another.sheet === this.sheet ? [another.area] : [];
    if (another instanceof RangeAreas) return another.sheet === this.sheet ? another.areas : [];
    if (typeof another !== 'string') throw invalidArgument();
    return resolveAreas(this.session.book, this.sheet, another);
  }
}

/** The blocks of a `RangeAreas`, one by one. */
export class RangeCollection extends ApiCollection<Range> {
  static override readonly className = 'RangeCollection';
  static override readonly members: MembersBySet<RangeCollection> = { '1.9': ['GetCount', 'GetItemAt'] };

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: unknown): Range {
    const range = this.ranges[wholeNumber(index)];
    if (!range) throw invalidArgument();
    return range;
  }
}
