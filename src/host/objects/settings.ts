import type { Book } from '../model/book';
import { ExcelError, invalidArgument } from '../model/excel-error';
import { ApiCollection, ApiObject, type Identity, type MembersBySet } from './api-object';
import { text } from './arguments';

/** The add-in's own settings in this workbook. */
export class SettingCollection extends ApiCollection<Setting> {
  static override readonly className = 'SettingCollection';
  static override readonly members: MembersBySet<SettingCollection> = { '1.4': ['Add', 'GetCount', 'GetItem', 'GetItemOrNullObject'] };

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  GetCount(): number {
    return this.book.settings.size;
  }

  GetItem(key: unknown): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw new ExcelError('ItemNotFound');
    return setting;
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    const wanted = text(key);
    return this.book.settings.has(wanted) ? new Setting(this.book, wanted) : null;
  }

  /** Adds a setting, or replaces its value. */
  Add(key: unknown, value: unknown): Setting {
    const name = text(key);
    if (name === '') throw invalidArgument();
    const setting = new Setting(this.book, name);
    setting.Value = value;
    return setting;
  }
}

export class Setting extends ApiObject {
  static override readonly className = 'Setting';
  static override readonly members: MembersBySet<Setting> = { '1.4': ['Delete', 'Key', 'Value', '_Id'] };

  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { _Id: this.key };
  }

  get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  /** Any JSON value; the client itself wraps dates. */
  get Value(): unknown {
    const json = this.book.settings.get(this.key);
    if (json === undefined) throw new ExcelError('ItemNotFound');
    return JSON.parse(json) as unknown;
  }

  set Value(value: unknown) {
    this.book.settings.set(this.key, JSON.stringify(value ?? null));
    this.book.note({ kind: 'properties' });
  }

  Delete(): void {
    if (!this.book.settings.delete(this.key)) throw new ExcelError('ItemNotFound');
    this.book.note({ kind: 'properties' });
  }
}
