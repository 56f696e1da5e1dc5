import type { Book } from '../model/book';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { PropertyValue } from '../model/features';
import { ApiCollection, ApiObject, type Identity, type MembersBySet } from './api-object';
import { text } from './arguments';

export class CustomPropertyCollection extends ApiCollection<CustomProperty> {
  static override readonly className = 'CustomPropertyCollection';
  static override readonly members: MembersBySet<CustomPropertyCollection> = {
    '1.7': ['Add', 'DeleteAll', 'GetCount', 'GetItem', 'GetItemOrNullObject'],
  };

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly CustomProperty[] {
    return [...this.book.customProperties.keys()].map((key) => new CustomProperty(this.book, key));
  }

  GetCount(): number {
    return this.book.customProperties.size;
  }

  GetItem(key: unknown): CustomProperty {
    const property = this.GetItemOrNullObject(key);
    if (!property) throw new ExcelError('ItemNotFound');
    return property;
  }

  /** Keys are found whatever their case. */
  GetItemOrNullObject(key: unknown): CustomProperty | null {
    const found = this.find(text(key));
    return found === undefined ? null : new CustomProperty(this.book, found);
  }

  /** Adds a property, or replaces its value. */
  Add(key: unknown, value: unknown): CustomProperty {
    const name = text(key);
    if (name === '' || name.length > 255) throw invalidArgument();
    const property = new CustomProperty(this.book, this.find(name) ?? name);
    property.Value = value;
    return property;
  }

  DeleteAll(): void {
    this.book.customProperties.clear();
    this.book.note({ kind: 'properties' });
  }

  private find(key: string): string | undefined {
    return [...this.book.customProperties.keys()].find((candidate) => candidate.toLowerCase() === key.toLowerCase());
  }
}

export class CustomProperty extends ApiObject {
  static override readonly className = 'CustomProperty';
  static override readonly members: MembersBySet<CustomProperty> = { '1.7': ['Delete', 'Key', 'Type', 'Value'] };

  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Type(): 'Number' | 'Boolean' | 'Date' | 'String' | 'Float' {
    const value = this.present;
    if (value instanceof Date) return 'Date';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  get Value(): string | number | boolean {
    const value = this.present;
    return value instanceof Date ? value.toISOString() : value;
  }

  /** Texts are cut off after 255 characters, as in Excel. */
  set Value(value: unknown) {
    this.book.customProperties.set(this.key, propertyValue(value));
    this.book.note({ kind: 'properties' });
  }

  Delete(): void {
    if (!this.book.customProperties.delete(this.key)) throw new ExcelError('ItemNotFound');
    this.book.note({ kind: 'properties' });
  }

  private get present(): PropertyValue {
    const value = this.book.customProperties.get(this.key);
    if (value === undefined) throw new ExcelError('ItemNotFound');
    return value;
  }
}

const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** The client sends dates as ISO texts. */
function propertyValue(value: unknown): PropertyValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw invalidArgument();
  return ISO_MOMENT.test(value) ? new Date(value) : value.slice(0, 255);
}
