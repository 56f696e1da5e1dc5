import type { Book } from '../model/book';
import type { Journal } from '../model/change';

/** What formulas find by name: remembered, so that it can be seen what came, went or changed. */
export class BookOutline {
  private readonly sheets: string;
  private names: ReadonlyMap<string, string>;
  /** Table names by id. */
  private tables: ReadonlyMap<string, string>;

  constructor(book: Book) {
    this.sheets = sheetsOf(book);
    this.names = namesOf(book);
    this.tables = tablesOf(book);
  }

  hasOtherSheets(book: Book): boolean {
    return this.sheets !== sheetsOf(book);
  }

  /** Takes over the names and tables of today; returns, in lower case, those that are not what they were. */
  update(book: Book, journal: Journal): Set<string> {
    const words = new Set<string>();
    const names = namesOf(book);
    for (const key of new Set([...this.names.keys(), ...names.keys()]))
      if (this.names.get(key) !== names.get(key)) words.add(key.slice(key.indexOf('!') + 1));
    const tables = tablesOf(book);
    for (const change of journal) {
      if (change.kind !== 'table' && change.kind !== 'table-added' && change.kind !== 'table-deleted') continue;
      for (const name of [this.tables.get(change.tableId), tables.get(change.tableId)]) if (name !== undefined) words.add(name);
    }
    this.names = names;
    this.tables = tables;
    this.addUsers(book, words);
    return words;
  }

  /** A name that mentions another, or a table, changes with it. */
  private addUsers(book: Book, words: Set<string>): void {
    for (let before = -1; before !== words.size; ) {
      before = words.size;
      for (const { name, formula } of book.names) {
        const text = formula.toLowerCase();
        if ([...words].some((word) => text.includes(word))) words.add(name.toLowerCase());
      }
    }
  }
}

function sheetsOf(book: Book): string {
  return JSON.stringify(book.sheets.map(({ id, name }) => [id, name]).sort());
}

function namesOf(book: Book): Map<string, string> {
  return new Map(book.names.map(({ name, scope, formula }) => [`${scope ?? ''}!${name.toLowerCase()}`, formula]));
}

function tablesOf(book: Book): Map<string, string> {
  return new Map(book.tables.map(({ id, name }) => [id, name.toLowerCase()]));
}
