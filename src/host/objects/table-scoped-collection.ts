import { ExcelError } from '../model/excel-error';
import { ApiCollection, type MembersBySet } from './api-object';
import { text } from './arguments';
import type { Table } from './table';

/** The tables that a range touches. */
export class TableScopedCollection extends ApiCollection<Table> {
  static override readonly className = 'TableScopedCollection';
  static override readonly members: MembersBySet<TableScopedCollection> = {
    '1.9': ['GetCount', 'GetFirst', 'GetItem'],
    '1.14': ['GetItemOrNullObject'],
  };

  constructor(private readonly tables: readonly Table[]) {
    super();
  }

  items(): readonly Table[] {
    return this.tables;
  }

  GetCount(): number {
    return this.tables.length;
  }

  GetFirst(): Table {
    const [table] = this.tables;
    if (!table) throw new ExcelError('ItemNotFound');
    return table;
  }

  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw new ExcelError('ItemNotFound');
    return table;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = text(key).toLowerCase();
    return this.tables.find(({ Name, Id }) => Name.toLowerCase() === wanted || Id === wanted) ?? null;
  }
}
