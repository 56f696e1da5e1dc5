import { addTableColumn, deleteTableColumn } from '../editing/table-lines';
import { freeColumnName, renameColumn } from '../editing/table-headers';
import { ExcelError, invalidArgument, sizeMismatch } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { bodyArea, headerArea, totalsArea, type Table, type TableColumn as ColumnState } from '../model/table';
import { ApiCollection, ApiObject, type Identity, type MembersBySet } from './api-object';
import { optional, text, wholeNumber } from './arguments';
import { Filter } from './filter';
import type { Range } from './range';
import type { Json } from './range-contents';
import type { Session } from './session';

export class TableColumnCollection extends ApiCollection<TableColumn> {
  static override readonly className = 'TableColumnCollection';
  static override readonly members: MembersBySet<TableColumnCollection> = {
    '1.1': ['Add', 'Count', 'GetItem', 'GetItemAt'],
    '1.4': ['GetCount', 'GetItemOrNullObject'],
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  items(): readonly TableColumn[] {
    return this.table.columns.map((column) => this.column(column));
  }

  get Count(): number {
    return this.table.columns.length;
  }

  GetCount(): number {
    return this.Count;
  }

  /** By name, or by the column's id as a number. */
  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw new ExcelError('ItemNotFound');
    return column;
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = text(key).toLowerCase();
    const isId = typeof key === 'number';
    const { columns } = this.table;
    const named = isId ? undefined : columns.find(({ name }) => name.toLowerCase() === wanted);
    const column = named ?? columns.find(({ id }) => String(id) === wanted);
    return column ? this.column(column) : null;
  }

  GetItemAt(index: unknown): TableColumn {
    const column = this.table.columns[wholeNumber(index)];
    if (!column) throw invalidArgument();
    return this.column(column);
  }

  /**
   * Adds a column before the zero-based index, or at the end. `values` hold the header and each body row, or only the
   * body rows where a name is given, or one value for all body rows.
   */
  Add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { book } = this.session;
    const given = optional(name, text, '');
    const rows = columnValues(values);
    const body = bodyArea(this.table);
    const height = body.rowCount + (this.table.showHeaders ? 1 : 0) + (this.table.showTotals ? 1 : 0);
    const hasHeader = rows !== null && rows.length === height && this.table.showHeaders;
    if (rows && !hasHeader && rows.length !== body.rowCount) throw sizeMismatch();
    const header = given || (hasHeader ? text(rows[0]) : '');
    const position = optional(index, wholeNumber, -1);
    const at = addTableColumn(book, this.sheet, this.table, position === -1 ? null : position, header);
    const column = this.GetItemAt(at);
    if (rows) column.fill(hasHeader ? rows.slice(1, 1 + body.rowCount) : rows);
    else if (values !== undefined && values !== null) column.fill(Array.from({ length: body.rowCount }, () => values));
    return column;
  }

  private column(column: ColumnState): TableColumn {
    return new TableColumn(this.session, this.sheet, this.table, column);
  }
}

/** Scripts give a column as rows of one value, or as a plain list. */
function columnValues(values: unknown): unknown[] | null {
  if (!Array.isArray(values)) return null;
  return values.map((row: unknown) => (Array.isArray(row) ? (row as unknown[])[0] : row));
}

export class TableColumn extends ApiObject {
  static override readonly className = 'TableColumn';
  static override readonly members: MembersBySet<TableColumn> = {
    '1.1': ['Delete', 'GetDataBodyRange', 'GetHeaderRowRange', 'GetRange', 'GetTotalRowRange', 'Id', 'Index', 'Name', 'Values'],
    '1.2': ['Filter'],
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly column: ColumnState,
  ) {
    super();
  }

  override identity(): Identity {
    return { _Id: String(this.column.id) };
  }

  get Id(): number {
    return this.column.id;
  }

  get Index(): number {
    const index = this.table.columns.indexOf(this.column);
    if (index < 0) throw new ExcelError('ItemNotFound');
    return index;
  }

  get Name(): string {
    return this.column.name;
  }

  /** A name that another column has gets a number, as in Excel. */
  set Name(value: unknown) {
    const name = text(value);
    if (name === '') throw invalidArgument();
    renameColumn(this.session.book, this.sheet, this.table, this.Index, freeColumnName(this.table, name, this.Index));
  }

  /** Header, body and totals. */
  get Values(): Json[][] | null {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  get Filter(): Filter {
    return new Filter(this.session, this.sheet, this.table, () => this.Index);
  }

  GetRange(): Range {
    return this.part(this.table.area);
  }

  GetDataBodyRange(): Range {
    return this.part(bodyArea(this.table));
  }

  GetHeaderRowRange(): Range {
    const area = headerArea(this.table);
    if (!area) throw new ExcelError('ItemNotFound');
    return this.part(area);
  }

  GetTotalRowRange(): Range {
    const area = totalsArea(this.table);
    if (!area) throw new ExcelError('ItemNotFound');
    return this.part(area);
  }

  Delete(): void {
    deleteTableColumn(this.session.book, this.sheet, this.table, this.Index);
  }

  /** Writes the body from the first row on. */
  fill(values: readonly unknown[]): void {
    this.GetDataBodyRange().Values = values.map((value) => [value]);
  }

  private part(area: { readonly row: number; readonly rowCount: number }): Range {
    return this.session.make.range(this.sheet, { ...area, column: this.table.area.column + this.Index, columnCount: 1 });
  }
}
