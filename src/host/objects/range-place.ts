import { boundingRectangle, formatAddress, intersection, MAX_COLUMNS, MAX_ROWS, quoteSheetName, rectangle, type Rectangle } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Place } from '../model/place';
import { DEFAULT_ROW_HEIGHT, type Sheet } from '../model/sheet';
import { ApiObject, type Identity, type Members, type MembersBySet } from './api-object';
import { flag, oneOf, optional, wholeNumber } from './arguments';
import { edgeOfRegion, surroundingRegion } from './data-region';
import type { Keepable } from './kept-ranges';
import type { Range } from './range';
import { onSheet, resolveReference, type Target } from './resolve-reference';
import type { Session } from './session';
import type { Worksheet } from './worksheet';

/** Where a range stands, and the ranges that are reached from it. The first of the four layers of `Range`. */
export abstract class RangePlace extends ApiObject implements Keepable {
  static override readonly className = 'Range';
  static override readonly members: Members = {
    '1.1': [
      'Address', 'AddressLocal', 'CellCount', 'ColumnCount', 'ColumnIndex', 'RowCount', 'RowIndex', 'Worksheet', 'GetBoundingRect', 'GetCell',
      'GetColumn', 'GetEntireColumn', 'GetEntireRow', 'GetIntersection', 'GetLastCell', 'GetLastColumn', 'GetLastRow', 'GetOffsetRange',
      'GetRow', 'GetUsedRange', '_KeepReference', '_ReferenceId',
    ],
    '1.2': ['GetColumnsAfter', 'GetColumnsBefore', 'GetResizedRange', 'GetRowsAbove', 'GetRowsBelow'],
    '1.4': ['GetIntersectionOrNullObject', 'GetUsedRangeOrNullObject'],
    '1.7': ['GetAbsoluteResizedRange', 'GetSurroundingRegion', 'IsEntireColumn', 'IsEntireRow'],
    '1.10': ['Height', 'Left', 'Top', 'Width'],
    '1.13': ['GetExtendedRange', 'GetRangeEdge'],
  } satisfies MembersBySet<RangePlace>;

  referenceId: string | null = null;
  readonly places: readonly Place[];

  constructor(
    protected readonly session: Session,
    readonly place: Place,
  ) {
    super();
    this.places = [place];
  }

  get sheet(): Sheet {
    return this.place.sheet;
  }

  /** Throws InvalidReference once all of the range's cells are deleted. */
  get area(): Rectangle {
    if (!this.place.area || !this.session.book.sheet(this.place.sheet.id)) throw new ExcelError('InvalidReference');
    return this.place.area;
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
    return `${quoteSheetName(this.sheet.name)}!${formatAddress(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  /** Excel gives −1 where a 32-bit number would not hold it. */
  get CellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get ColumnCount(): number {
    return this.area.columnCount;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rowCount;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get IsEntireColumn(): boolean {
    return this.area.rowCount === MAX_ROWS;
  }

  get IsEntireRow(): boolean {
    return this.area.columnCount === MAX_COLUMNS;
  }

  get Worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }

  /** Points, hidden columns counting nothing. */
  get Left(): number {
    return this.widthOf(0, this.area.column);
  }

  get Top(): number {
    return this.heightOf(0, this.area.row);
  }

  get Width(): number {
    return this.widthOf(this.area.column, this.area.columnCount);
  }

  get Height(): number {
    return this.heightOf(this.area.row, this.area.rowCount);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.at({ row: this.area.row + wholeNumber(row), column: this.area.column + wholeNumber(column), rowCount: 1, columnCount: 1 });
  }

  GetRow(row: unknown): Range {
    const index = wholeNumber(row);
    if (index < 0 || index >= this.area.rowCount) throw invalidArgument();
    return this.at({ ...this.area, row: this.area.row + index, rowCount: 1 });
  }

  GetColumn(column: unknown): Range {
    const index = wholeNumber(column);
    if (index < 0 || index >= this.area.columnCount) throw invalidArgument();
    return this.at({ ...this.area, column: this.area.column + index, columnCount: 1 });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rowCount - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columnCount - 1);
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.area, row: this.area.row + wholeNumber(rows), column: this.area.column + wholeNumber(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.GetAbsoluteResizedRange(this.area.rowCount + wholeNumber(rows), this.area.columnCount + wholeNumber(columns));
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.area, rowCount: wholeNumber(rows), columnCount: wholeNumber(columns) });
  }

  GetRowsAbove(count?: unknown): Range {
    return this.rowsBeside(this.area.row, -optional(count, wholeNumber, 1));
  }

  GetRowsBelow(count?: unknown): Range {
    return this.rowsBeside(this.area.row + this.area.rowCount, optional(count, wholeNumber, 1));
  }

  GetColumnsBefore(count?: unknown): Range {
    return this.columnsBeside(this.area.column, -optional(count, wholeNumber, 1));
  }

  GetColumnsAfter(count?: unknown): Range {
    return this.columnsBeside(this.area.column + this.area.columnCount, optional(count, wholeNumber, 1));
  }

  GetBoundingRect(another: unknown): Range {
    return this.at(boundingRectangle(this.area, this.sameSheet(another)));
  }

  GetIntersection(another: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(another);
    if (!shared) throw new ExcelError('ItemNotFound');
    return shared;
  }

  GetIntersectionOrNullObject(another: unknown): Range | null {
    const other = this.target(another);
    const shared = other.sheet === this.sheet ? intersection(this.area, other.area) : null;
    return shared && this.at(shared);
  }

  /** On a blank range: its first cell, as the documentation says. */
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.usedArea(optional(valuesOnly, flag, false));
    return used && this.at(used);
  }

  GetSurroundingRegion(): Range {
    return this.at(surroundingRegion(this.sheet, this.area));
  }

  /** The last cell in a direction, as Ctrl and an arrow key would reach it from the active cell. */
  GetRangeEdge(direction: unknown, activeCell?: unknown): Range {
    const from = this.activeCell(activeCell);
    return this.at(edgeOfRegion(this.sheet, from, oneOf(DIRECTIONS, direction)));
  }

  /** This range up to that edge, as with Ctrl, Shift and an arrow key. */
  GetExtendedRange(direction: unknown, activeCell?: unknown): Range {
    const from = this.activeCell(activeCell);
    return this.at(boundingRectangle(this.area, edgeOfRegion(this.sheet, from, oneOf(DIRECTIONS, direction))));
  }

  /** A range on the same sheet. Throws InvalidArgument where it would leave the sheet. */
  protected at(area: Rectangle): Range {
    return this.session.make.range(this.sheet, onSheet(area));
  }

  /** What a range argument means: a range, an address or a name. */
  protected target(value: unknown): Target {
    if (value instanceof RangePlace) return { sheet: value.sheet, area: value.area };
    const target = typeof value === 'string' ? resolveReference(this.session.book, this.sheet, value) : null;
    if (!target) throw invalidArgument();
    return target;
  }

  protected usedArea(valuesOnly: boolean): Rectangle | null {
    let used: Rectangle | null = null;
    for (const { row, column, cell } of this.sheet.cellsIn(this.area)) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      used = used ? boundingRectangle(used, rectangle(row, column)) : rectangle(row, column);
    }
    return used;
  }

  private sameSheet(another: unknown): Rectangle {
    const other = this.target(another);
    if (other.sheet !== this.sheet) throw invalidArgument();
    return other.area;
  }

  private activeCell(given: unknown): Rectangle {
    return given === undefined || given === null || given === '' ? { ...this.area, rowCount: 1, columnCount: 1 } : this.sameSheet(given);
  }

  /** Negative counts reach the other way, as in Excel. */
  private rowsBeside(edge: number, count: number): Range {
    return this.at({ ...this.area, row: Math.min(edge, edge + count), rowCount: Math.abs(count) });
  }

  private columnsBeside(edge: number, count: number): Range {
    return this.at({ ...this.area, column: Math.min(edge, edge + count), columnCount: Math.abs(count) });
  }

  private widthOf(first: number, count: number): number {
    let width = count * this.sheet.standardWidth;
    for (const [column, line] of this.sheet.columns)
      if (column >= first && column < first + count) width += (line.hidden ? 0 : this.sheet.columnWidth(column)) - this.sheet.standardWidth;
    return width;
  }

  private heightOf(first: number, count: number): number {
    let height = count * DEFAULT_ROW_HEIGHT;
    for (const [row, line] of this.sheet.rows)
      if (row >= first && row < first + count)
        height += (line.hidden || line.hiddenByFilter ? 0 : this.sheet.rowHeight(row)) - DEFAULT_ROW_HEIGHT;
    return height;
  }
}

const DIRECTIONS = ['Left', 'Right', 'Up', 'Down'] as const;
