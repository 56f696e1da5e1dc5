import { copySheet } from '../editing/copy-sheet';
import { findCells, replaceInCells } from '../editing/find';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../editing/sheets';
import { boundingRectangle, rectangle, WHOLE_SHEET } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import { DEFAULT_ROW_HEIGHT, type Sheet, type SheetVisibility } from '../model/sheet';
import { ApiObject, type EventsBySet, type Identity, type MembersBySet } from './api-object';
import { flag, number, oneOf, optional, record, text, wholeNumber } from './arguments';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './chart-collection';
import { color } from './color';
import { EventType } from './events';
import { NamedItemCollection } from './named-item-collection';
import { PageLayout } from './page-layout';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';
import { searchOptions } from './range-editing';
import { onSheet, resolveAreas, resolveReference } from './resolve-reference';
import type { Session } from './session';
import { TableCollection } from './table-collection';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];
const COPY_POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

export class Worksheet extends ApiObject {
  static override readonly className = 'Worksheet';
  static override readonly members: MembersBySet<Worksheet> = {
    '1.1': ['Activate', 'Charts', 'Delete', 'GetCell', 'GetRange', 'GetUsedRange', 'Id', 'Name', 'Position', 'Tables', 'Visibility'],
    '1.2': ['Protection'],
    '1.4': ['GetUsedRangeOrNullObject', 'Names'],
    '1.5': ['GetNext', 'GetNextOrNullObject', 'GetPrevious', 'GetPreviousOrNullObject'],
    '1.6': ['Calculate'],
    '1.7': [
      'Copy', 'FreezePanes', 'GetRangeByIndexes', 'StandardHeight', 'StandardWidth', 'TabColor', '_GetAnotherWorksheetById', '_GetSheetById',
    ],
    '1.8': ['Gridlines', 'Headings', 'ShowGridlines', 'ShowHeadings'],
    '1.9': ['AutoFilter', 'EnableCalculation', 'FindAll', 'FindAllOrNullObject', 'GetRanges', 'PageLayout', 'ReplaceAll'],
    '1.14': ['TabId'],
  };
  static override readonly reading = ['FindAll', 'FindAllOrNullObject', 'ReplaceAll'];
  static override readonly events: EventsBySet = {
    '1.7': {
      Activated: EventType.sheetActivated, DataChanged: EventType.sheetChanged, Deactivated: EventType.sheetDeactivated,
      SelectionChanged: EventType.sheetSelectionChanged,
    },
    '1.8': { Calculated: EventType.sheetCalculated },
    '1.9': { FormatChanged: EventType.sheetFormatChanged },
  };

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.sheet.id, _Id: this.sheet.id };
  }

  override get eventTarget(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    renameSheet(this.session.book, this.sheet, text(value));
  }

  /** Zero-based, hidden sheets counted. */
  get Position(): number {
    return this.session.book.sheets.indexOf(this.sheet);
  }

  set Position(value: unknown) {
    moveSheet(this.session.book, this.sheet, wholeNumber(value));
  }

  get Visibility(): SheetVisibility {
    return this.sheet.visibility;
  }

  set Visibility(value: unknown) {
    setVisibility(this.session.book, this.sheet, oneOf(VISIBILITIES, value));
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(value: unknown) {
    this.sheet.tabColor = value === '' ? '' : color(value);
    this.noteChange();
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  /** The name under which the client sets `showGridlines`. */
  get Gridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set Gridlines(value: unknown) {
    this.sheet.showGridlines = flag(value);
    this.noteChange();
  }

  /** The name under which the client sets `showHeadings`. */
  get Headings(): boolean {
    return this.sheet.showHeadings;
  }

  set Headings(value: unknown) {
    this.sheet.showHeadings = flag(value);
    this.noteChange();
  }

  /** Points. */
  get StandardHeight(): number {
    return DEFAULT_ROW_HEIGHT;
  }

  /** Points. */
  get StandardWidth(): number {
    return this.sheet.standardWidth;
  }

  set StandardWidth(value: unknown) {
    const width = number(value);
    if (width < 0 || width > 1_800) throw invalidArgument();
    this.sheet.standardWidth = width;
    this.session.book.note({ kind: 'lines', sheetId: this.sheet.id });
  }

  get EnableCalculation(): boolean {
    return true;
  }

  get TabId(): number {
    return Number.parseInt(this.sheet.id.slice(-13, -1), 16);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.sheet, null);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    this.session.book.activate(this.sheet);
  }

  Calculate(_markAllDirty?: unknown): void {
    this.session.calculate('full');
  }

  Copy(position?: unknown, relativeTo?: unknown): Worksheet {
    const where = optional(position, (value) => oneOf(COPY_POSITIONS, value), 'None');
    return this.session.make.worksheet(copySheet(this.session.book, this.sheet, this.copyPosition(where, relativeTo)));
  }

  Delete(): void {
    deleteSheet(this.session.book, this.sheet);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.session.make.range(this.sheet, onSheet({ row: wholeNumber(row), column: wholeNumber(column), rowCount: 1, columnCount: 1 }));
  }

  /** An address or a name; nothing means the whole sheet. */
  GetRange(address?: unknown): Range {
    if (address === undefined || address === null || address === '') return this.session.make.range(this.sheet, WHOLE_SHEET);
    const target = resolveReference(this.session.book, this.sheet, text(address));
    if (target?.sheet !== this.sheet) throw invalidArgument();
    return this.session.make.range(this.sheet, target.area);
  }

  GetRanges(addresses?: unknown): RangeAreas {
    const isAll = addresses === undefined || addresses === null || addresses === '';
    const areas = isAll ? [WHOLE_SHEET] : resolveAreas(this.session.book, this.sheet, text(addresses));
    return this.session.make.rangeAreas(this.sheet, areas);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): Range {
    const area = { row: wholeNumber(row), column: wholeNumber(column), rowCount: wholeNumber(rowCount), columnCount: wholeNumber(columnCount) };
    return this.session.make.range(this.sheet, onSheet(area));
  }

  /** On a blank sheet: its top left cell. */
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const isValuesOnly = optional(valuesOnly, flag, false);
    const cells = this.sheet.usedArea({ valuesOnly: isValuesOnly });
    const areas = [...(cells ? [cells] : []), ...this.sheet.tables.map(({ area }) => area)];
    const [first, ...others] = areas;
    return first ? this.session.make.range(this.sheet, others.reduce(boundingRectangle, first)) : null;
  }

  /** Throws ItemNotFound where no cell matches. */
  FindAll(wanted: unknown, criteria?: unknown): RangeAreas {
    return this.FindAllOrNullObject(wanted, criteria) ?? notFound();
  }

  FindAllOrNullObject(wanted: unknown, criteria?: unknown): RangeAreas | null {
    const found = findCells(this.session.book, this.sheet, WHOLE_SHEET, text(wanted), searchOptions(optional(criteria, record, {})));
    return found.length > 0 ? this.session.make.rangeAreas(this.sheet, found.map(({ row, column }) => rectangle(row, column))) : null;
  }

  ReplaceAll(wanted: unknown, replacement: unknown, criteria?: unknown): number {
    const options = searchOptions(optional(criteria, record, {}));
    return replaceInCells(this.session.book, this.sheet, WHOLE_SHEET, text(wanted), text(replacement), options);
  }

  GetNext(visibleOnly?: unknown): Worksheet {
    return this.GetNextOrNullObject(visibleOnly) ?? notFound();
  }

  GetNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(this.session.book.sheets.slice(this.Position + 1), visibleOnly);
  }

  GetPrevious(visibleOnly?: unknown): Worksheet {
    return this.GetPreviousOrNullObject(visibleOnly) ?? notFound();
  }

  GetPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(this.session.book.sheets.slice(0, this.Position).reverse(), visibleOnly);
  }

  _GetSheetById(id: unknown): Worksheet {
    const sheet = this.session.book.sheet(text(id));
    return sheet ? this.session.make.worksheet(sheet) : notFound();
  }

  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return this._GetSheetById(id);
  }

  private neighbour(sheets: readonly Sheet[], visibleOnly: unknown): Worksheet | null {
    const isVisibleOnly = optional(visibleOnly, flag, false);
    const sheet = sheets.find(({ visibility }) => !isVisibleOnly || visibility === 'Visible');
    return sheet ? this.session.make.worksheet(sheet) : null;
  }

  private copyPosition(where: (typeof COPY_POSITIONS)[number], relativeTo: unknown): number {
    const { sheets } = this.session.book;
    if (where === 'Beginning') return 0;
    if (where === 'Before' || where === 'After') {
      if (!(relativeTo instanceof Worksheet)) throw invalidArgument();
      return sheets.indexOf(relativeTo.sheet) + (where === 'After' ? 1 : 0);
    }
    return where === 'End' ? sheets.length : this.Position;
  }

  private noteChange(): void {
    this.session.book.note({ kind: 'sheet', sheetId: this.sheet.id });
  }
}

function notFound(): never {
  throw new ExcelError('ItemNotFound');
}
