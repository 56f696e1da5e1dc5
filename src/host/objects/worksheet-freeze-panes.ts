import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { ApiObject, type MembersBySet } from './api-object';
import { optional, text, wholeNumber } from './arguments';
import type { Range } from './range';
import { RangePlace } from './range-place';
import { resolveReference } from './resolve-reference';
import type { Session } from './session';

/** The rows and columns of a sheet that stay in view. */
export class WorksheetFreezePanes extends ApiObject {
  static override readonly className = 'WorksheetFreezePanes';
  static override readonly members: MembersBySet<WorksheetFreezePanes> = {
    '1.7': ['FreezeAt', 'FreezeColumns', 'FreezeRows', 'GetLocation', 'GetLocationOrNullObject', 'Unfreeze'],
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  /** Keeps the rows and columns up to the end of the range in view, from the sheet's first ones on. */
  FreezeAt(range: unknown): void {
    const area = this.areaOf(range);
    const isWholeRows = area.columnCount === MAX_COLUMNS;
    const isWholeColumns = area.rowCount === MAX_ROWS;
    this.freeze(isWholeColumns ? 0 : area.row + area.rowCount, isWholeRows ? 0 : area.column + area.columnCount);
  }

  FreezeRows(count?: unknown): void {
    this.freeze(optional(count, wholeNumber, 1), 0);
  }

  FreezeColumns(count?: unknown): void {
    this.freeze(0, optional(count, wholeNumber, 1));
  }

  Unfreeze(): void {
    this.sheet.freeze = null;
    this.noteChange();
  }

  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (!range) throw new ExcelError('ItemNotFound');
    return range;
  }

  GetLocationOrNullObject(): Range | null {
    const { freeze } = this.sheet;
    if (!freeze) return null;
    const { rowCount, columnCount } = freeze;
    const area = { row: 0, column: 0, rowCount: rowCount || MAX_ROWS, columnCount: columnCount || MAX_COLUMNS };
    return this.session.make.range(this.sheet, area);
  }

  private freeze(rowCount: number, columnCount: number): void {
    if (rowCount < 0 || columnCount < 0 || rowCount >= MAX_ROWS || columnCount >= MAX_COLUMNS) throw invalidArgument();
    this.sheet.freeze = rowCount + columnCount === 0 ? null : { rowCount, columnCount };
    this.noteChange();
  }

  private noteChange(): void {
    this.session.book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'freeze' });
  }

  private areaOf(range: unknown): Rectangle {
    if (range instanceof RangePlace && range.sheet === this.sheet) return range.area;
    const target = resolveReference(this.session.book, this.sheet, text(range));
    if (target?.sheet !== this.sheet) throw invalidArgument();
    return target.area;
  }
}
