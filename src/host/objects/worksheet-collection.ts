import { addSheet } from '../editing/sheets';
import { ExcelError } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { ApiCollection, type EventsBySet, type MembersBySet } from './api-object';
import { flag, optional, text } from './arguments';
import { EventType } from './events';
import type { Session } from './session';
import type { Worksheet } from './worksheet';

export class WorksheetCollection extends ApiCollection<Worksheet> {
  static override readonly className = 'WorksheetCollection';
  static override readonly members: MembersBySet<WorksheetCollection> = {
    '1.1': ['Add', 'GetActiveWorksheet', 'GetItem'],
    '1.4': ['GetCount', 'GetItemOrNullObject'],
    '1.5': ['GetFirst', 'GetLast'],
  };
  static override readonly events: EventsBySet = {
    '1.7': {
      Activated: EventType.sheetActivated, Added: EventType.sheetAdded, Deactivated: EventType.sheetDeactivated, Deleted: EventType.sheetDeleted,
    },
    '1.8': { Calculated: EventType.sheetCalculated },
    '1.9': {
      DataChanged: EventType.sheetChanged, FormatChanged: EventType.sheetFormatChanged, SelectionChanged: EventType.sheetSelectionChanged,
    },
  };

  constructor(private readonly session: Session) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.session.book.sheets.map((sheet) => this.session.make.worksheet(sheet));
  }

  GetActiveWorksheet(): Worksheet {
    return this.session.make.worksheet(this.session.book.activeSheet);
  }

  GetCount(visibleOnly?: unknown): number {
    return this.sheets(visibleOnly).length;
  }

  GetFirst(visibleOnly?: unknown): Worksheet {
    return this.worksheet(this.sheets(visibleOnly)[0]);
  }

  GetLast(visibleOnly?: unknown): Worksheet {
    return this.worksheet(this.sheets(visibleOnly).at(-1));
  }

  /** By name or by id. */
  GetItem(key: unknown): Worksheet {
    return this.worksheet(this.find(key));
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.find(key);
    return sheet ? this.session.make.worksheet(sheet) : null;
  }

  Add(name?: unknown): Worksheet {
    const { book } = this.session;
    return this.session.make.worksheet(addSheet(book, name === undefined || name === null || name === '' ? undefined : text(name)));
  }

  private sheets(visibleOnly: unknown): readonly Sheet[] {
    const isVisibleOnly = optional(visibleOnly, flag, false);
    return this.session.book.sheets.filter(({ visibility }) => !isVisibleOnly || visibility === 'Visible');
  }

  private find(key: unknown): Sheet | undefined {
    const wanted = text(key);
    return this.session.book.sheetNamed(wanted) ?? this.session.book.sheet(wanted);
  }

  private worksheet(sheet: Sheet | undefined): Worksheet {
    if (!sheet) throw new ExcelError('ItemNotFound');
    return this.session.make.worksheet(sheet);
  }
}
