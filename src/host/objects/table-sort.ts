import { sortArea, type SortField } from '../editing/sort';
import { noteTable } from '../editing/tables';
import type { Sheet } from '../model/sheet';
import { bodyArea, type Table } from '../model/table';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, optional } from './arguments';
import type { Session } from './session';
import { readSortFields } from './sort-fields';

export class TableSort extends ApiObject {
  static override readonly className = 'TableSort';
  static override readonly members: MembersBySet<TableSort> = { '1.2': ['Apply', 'Clear', 'Fields', 'MatchCase', 'Method', 'Reapply'] };
  static override readonly reading = ['Apply', 'Reapply'];

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get Fields(): Record<string, unknown>[] {
    return this.table.sortFields.map(({ column, ascending }) => ({ key: column, ascending, sortOn: 'Value', dataOption: 'Normal' }));
  }

  get MatchCase(): boolean {
    return false;
  }

  get Method(): 'PinYin' {
    return 'PinYin';
  }

  Apply(fields: unknown, matchCase?: unknown, _method?: unknown): void {
    this.sort(readSortFields(fields), optional(matchCase, flag, false));
  }

  /** Sorts again by the fields of the last time. */
  Reapply(): void {
    const fields = this.table.sortFields.map(({ column, ascending }) => ({ key: column, ascending, textAsNumber: false }));
    if (fields.length > 0) this.sort(fields, false);
  }

  /** Forgets the fields; rows stay as they stand. */
  Clear(): void {
    this.table.sortFields = [];
    noteTable(this.session.book, this.table);
  }

  private sort(fields: readonly SortField[], matchCase: boolean): void {
    sortArea(this.session.book, this.sheet, bodyArea(this.table), fields, { matchCase, orientation: 'Rows' });
    this.table.sortFields = fields.map(({ key, ascending }) => ({ column: key, ascending }));
    noteTable(this.session.book, this.table);
  }
}
