import { entryOf, type Entry } from '../editing/entry';
import { addTableRows, deleteTableRow } from '../editing/table-lines';
import { ExcelError, invalidArgument, sizeMismatch } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { bodyArea, type Table } from '../model/table';
import { ApiCollection, ApiObject, type MembersBySet } from './api-object';
import { optional, wholeNumber } from './arguments';
import type { Range } from './range';
import type { Json } from './range-contents';
import type { Session } from './session';

export class TableRowCollection extends ApiCollection<TableRow> {
  static override readonly className = 'TableRowCollection';
  static override readonly members: MembersBySet<TableRowCollection> = {
    '1.1': ['Add', 'Count', 'GetItemAt'],
    '1.4': ['GetCount'],
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => this.row(index));
  }

  get Count(): number {
    return this.table.isEmpty ? 0 : bodyArea(this.table).rowCount;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableRow {
    const at = wholeNumber(index);
    if (at < 0 || at >= this.Count) throw invalidArgument();
    return this.row(at);
  }

  /**
   * Adds one row, or as many as there are in `values`, before the zero-based index or at the end (−1 or nothing).
   * Columns that are calculated go on being so where the values are null.
   */
  Add(index?: unknown, values?: unknown): TableRow {
    const at = optional(index, wholeNumber, -1);
    const entries = this.entries(values);
    const first = at === -1 ? this.Count : at;
    addTableRows(this.session.book, this.sheet, this.table, at === -1 ? null : at, entries);
    return this.row(first);
  }

  private row(index: number): TableRow {
    return new TableRow(this.session, this.sheet, this.table, index);
  }

  /** A row of values, several, one value for a whole row, or nothing for a blank row. */
  private entries(values: unknown): (Entry | null)[][] {
    const width = this.table.columns.length;
    const body = bodyArea(this.table);
    const today = this.session.book.now();
    const read = (value: unknown, column: number): Entry | null =>
      entryOf(value, this.sheet.cell(body.row, body.column + column).style.numberFormat, today);
    if (!Array.isArray(values)) return [Array.from({ length: width }, (_, column) => read(values, column))];
    const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
    if (rows.some((row) => !Array.isArray(row) || row.length !== width)) throw sizeMismatch();
    return rows.map((row) => row.map(read));
  }
}

export class TableRow extends ApiObject {
  static override readonly className = 'TableRow';
  static override readonly members: MembersBySet<TableRow> = { '1.1': ['Delete', 'GetRange', 'Index', 'Values'] };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }

  get Values(): Json[][] | null {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    const body = bodyArea(this.table);
    if (this.index >= body.rowCount) throw new ExcelError('ItemNotFound');
    return this.session.make.range(this.sheet, { ...body, row: body.row + this.index, rowCount: 1 });
  }

  Delete(): void {
    deleteTableRow(this.session.book, this.sheet, this.table, this.index);
  }
}
