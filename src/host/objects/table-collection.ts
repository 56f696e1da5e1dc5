import { addTable } from '../editing/tables';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import type { Table as TableState } from '../model/table';
import { ApiCollection, type EventsBySet, type MembersBySet } from './api-object';
import { flag, text, wholeNumber } from './arguments';
import { EventType, WORKBOOK_TARGET } from './events';
import { RangePlace } from './range-place';
import { resolveReference, type Target } from './resolve-reference';
import type { Session } from './session';
import type { Table } from './table';

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends ApiCollection<Table> {
  static override readonly className = 'TableCollection';
  static override readonly members: MembersBySet<TableCollection> = {
    '1.1': ['Add', 'Count', 'GetItem', 'GetItemAt'],
    '1.4': ['GetCount', 'GetItemOrNullObject'],
  };
  static override readonly events: EventsBySet = {
    '1.7': { DataChanged: EventType.tableChanged },
    '1.9': { Added: EventType.tableAdded, Deleted: EventType.tableDeleted },
  };

  constructor(
    private readonly session: Session,
    /** Null for the workbook's tables. */
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  override get eventTarget(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }

  items(): readonly Table[] {
    return this.tables.map((table) => this.session.make.table(table));
  }

  get Count(): number {
    return this.tables.length;
  }

  GetCount(): number {
    return this.tables.length;
  }

  /** By name or by id. */
  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw new ExcelError('ItemNotFound');
    return table;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = text(key).toLowerCase();
    const table = this.tables.find(({ name }) => name.toLowerCase() === wanted) ?? this.tables.find(({ id }) => id === wanted);
    return table ? this.session.make.table(table) : null;
  }

  GetItemAt(index: unknown): Table {
    const table = this.tables[wholeNumber(index)];
    if (!table) throw invalidArgument();
    return this.session.make.table(table);
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = this.target(address);
    return this.session.make.table(addTable(this.session.book, sheet, area, flag(hasHeaders)));
  }

  private get tables(): readonly TableState[] {
    return this.sheet ? this.sheet.tables : this.session.book.tables;
  }

  private target(address: unknown): Target {
    const { book } = this.session;
    const target = address instanceof RangePlace ? { sheet: address.sheet, area: address.area } : resolveReference(book, this.sheet ?? book.activeSheet, text(address));
    if (!target || (this.sheet && target.sheet !== this.sheet)) throw invalidArgument();
    return target;
  }
}
