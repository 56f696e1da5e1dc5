import type { Book } from '../model/book';
import { ApiObject, type MembersBySet } from './api-object';
import { text, wholeNumber } from './arguments';
import { CustomPropertyCollection } from './custom-properties';

/** Who wrote the workbook, what it is called, and the like. */
export class DocumentProperties extends ApiObject {
  static override readonly className = 'DocumentProperties';
  static override readonly members: MembersBySet<DocumentProperties> = {
    '1.7': [
      'Author', 'Category', 'Comments', 'Company', 'CreationDate', 'Custom', 'Keywords', 'LastAuthor', 'Manager', 'RevisionNumber', 'Subject', 'Title',
    ],
  };

  constructor(private readonly book: Book) {
    super();
  }

  get Title(): string {
    return this.read('title');
  }

  set Title(value: unknown) {
    this.write('title', value);
  }

  get Subject(): string {
    return this.read('subject');
  }

  set Subject(value: unknown) {
    this.write('subject', value);
  }

  get Author(): string {
    return this.read('author');
  }

  set Author(value: unknown) {
    this.write('author', value);
  }

  get Keywords(): string {
    return this.read('keywords');
  }

  set Keywords(value: unknown) {
    this.write('keywords', value);
  }

  get Comments(): string {
    return this.read('comments');
  }

  set Comments(value: unknown) {
    this.write('comments', value);
  }

  get Category(): string {
    return this.read('category');
  }

  set Category(value: unknown) {
    this.write('category', value);
  }

  get Manager(): string {
    return this.read('manager');
  }

  set Manager(value: unknown) {
    this.write('manager', value);
  }

  get Company(): string {
    return this.read('company');
  }

  set Company(value: unknown) {
    this.write('company', value);
  }

  get LastAuthor(): string {
    return this.read('lastAuthor');
  }

  get RevisionNumber(): number {
    return Number(this.read('revisionNumber')) || 0;
  }

  set RevisionNumber(value: unknown) {
    this.write('revisionNumber', wholeNumber(value));
  }

  /** ISO text, which the client makes a date of. */
  get CreationDate(): string | null {
    return this.book.properties.get('creationDate') ?? null;
  }

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }

  private read(key: string): string {
    return this.book.properties.get(key) ?? '';
  }

  private write(key: string, value: unknown): void {
    this.book.properties.set(key, text(value));
    this.book.note({ kind: 'properties' });
  }
}
