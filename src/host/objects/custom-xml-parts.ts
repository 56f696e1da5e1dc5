import type { Book } from '../model/book';
import { ExcelError, invalidArgument } from '../model/excel-error';
import { ApiCollection, ApiObject, type Identity, type MembersBySet } from './api-object';
import { text } from './arguments';

/** XML that add-ins keep in the workbook, unseen by people. */
export class CustomXmlPartCollection extends ApiCollection<CustomXmlPart> {
  static override readonly className = 'CustomXmlPartCollection';
  static override readonly members: MembersBySet<CustomXmlPartCollection> = {
    '1.5': ['Add', 'GetByNamespace', 'GetCount', 'GetItem', 'GetItemOrNullObject'],
  };

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly CustomXmlPart[] {
    return partsOf(this.book);
  }

  GetCount(): number {
    return this.book.customXmlParts.size;
  }

  GetItem(id: unknown): CustomXmlPart {
    const part = this.GetItemOrNullObject(id);
    if (!part) throw new ExcelError('ItemNotFound');
    return part;
  }

  GetItemOrNullObject(id: unknown): CustomXmlPart | null {
    const wanted = text(id);
    return this.book.customXmlParts.has(wanted) ? new CustomXmlPart(this.book, wanted) : null;
  }

  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.book, text(namespace));
  }

  Add(xml: unknown): CustomXmlPart {
    const part = new CustomXmlPart(this.book, this.book.nextFeatureId());
    part.SetXml(xml);
    return part;
  }
}

/** The parts whose root element is of one namespace. */
export class CustomXmlPartScopedCollection extends ApiCollection<CustomXmlPart> {
  static override readonly className = 'CustomXmlPartScopedCollection';
  static override readonly members: MembersBySet<CustomXmlPartScopedCollection> = {
    '1.5': ['GetCount', 'GetItem', 'GetItemOrNullObject', 'GetOnlyItem', 'GetOnlyItemOrNullObject'],
  };

  constructor(
    private readonly book: Book,
    private readonly namespace: string,
  ) {
    super();
  }

  items(): readonly CustomXmlPart[] {
    return partsOf(this.book).filter(({ NamespaceUri }) => NamespaceUri === this.namespace);
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(id: unknown): CustomXmlPart {
    return this.GetItemOrNullObject(id) ?? notFound();
  }

  GetItemOrNullObject(id: unknown): CustomXmlPart | null {
    const wanted = text(id);
    return this.items().find(({ Id }) => Id === wanted) ?? null;
  }

  /** Throws GeneralException where there are none or several. */
  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (!part) throw new ExcelError('GeneralException');
    return part;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [part, ...others] = this.items();
    return part && others.length === 0 ? part : null;
  }
}

export class CustomXmlPart extends ApiObject {
  static override readonly className = 'CustomXmlPart';
  static override readonly members: MembersBySet<CustomXmlPart> = { '1.5': ['Delete', 'GetXml', 'Id', 'NamespaceUri', 'SetXml'] };

  constructor(
    private readonly book: Book,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.id, _Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  /** Of the root element. */
  get NamespaceUri(): string {
    const root = /<([\w.-]+:)?[\w.-]+[^>]*>/.exec(this.GetXml().replace(/<[?!][^>]*>/g, ''))?.[0] ?? '';
    const prefix = /^<([\w.-]+):/.exec(root)?.[1];
    const declaration = new RegExp(prefix === undefined ? `\\sxmlns=["']([^"']*)["']` : `\\sxmlns:${prefix}=["']([^"']*)["']`);
    return declaration.exec(root)?.[1] ?? '';
  }

  GetXml(): string {
    return this.book.customXmlParts.get(this.id) ?? notFound();
  }

  /** Throws InvalidArgument for what cannot be XML. */
  SetXml(xml: unknown): void {
    const given = text(xml);
    if (!/^\s*<[\s\S]*>\s*$/.test(given)) throw invalidArgument();
    this.book.customXmlParts.set(this.id, given);
    this.book.note({ kind: 'properties' });
  }

  Delete(): void {
    if (!this.book.customXmlParts.delete(this.id)) notFound();
    this.book.note({ kind: 'properties' });
  }
}

function partsOf(book: Book): CustomXmlPart[] {
  return [...book.customXmlParts.keys()].map((id) => new CustomXmlPart(book, id));
}

function notFound(): never {
  throw new ExcelError('ItemNotFound');
}
