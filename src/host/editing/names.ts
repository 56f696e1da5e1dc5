import { columnIndex, MAX_COLUMNS } from '../model/address';
import type { Book } from '../model/book';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { DefinedName } from '../model/features';
import { isSameName } from '../model/same-name';

/**
 * Adds a name. `scope` is a sheet's id, or null for the whole workbook.
 * Throws InvalidArgument for a name that Excel refuses or that is a table's, ItemAlreadyExists for one that is taken.
 */
export function addName(book: Book, name: DefinedName): DefinedName {
  if (!isDefinableName(name.name) || book.tableNamed(name.name)) throw invalidArgument();
  if (indexOfName(book, name) >= 0) throw new ExcelError('ItemAlreadyExists');
  book.names.push(name);
  book.note({ kind: 'names' });
  return name;
}

/** Replaces a name's formula, comment or visibility. Throws ItemNotFound once it was deleted. */
export function changeName(book: Book, name: DefinedName, change: Partial<Omit<DefinedName, 'name' | 'scope'>>): void {
  const index = indexOfName(book, name);
  const present = book.names[index];
  if (!present) throw new ExcelError('ItemNotFound');
  book.names[index] = { ...present, ...change };
  book.note({ kind: 'names' });
}

export function deleteName(book: Book, name: DefinedName): void {
  const index = indexOfName(book, name);
  if (index < 0) throw new ExcelError('ItemNotFound');
  book.names.splice(index, 1);
  book.note({ kind: 'names' });
}

/** A name's present state: names are immutable, and another edit may have replaced it. */
export function presentName(book: Book, name: DefinedName): DefinedName {
  const present = book.names[indexOfName(book, name)];
  if (!present) throw new ExcelError('ItemNotFound');
  return present;
}

/** Excel's rules: letters, digits, `_ . \`, no digit first, nothing that reads as a cell (`A1`, `R1C1`, `R`, `C`), 255 characters. */
export function isDefinableName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^(r|c)$|^r\d*c\d*$/i.test(name) || /^(true|false)$/i.test(name)) return false;
  const cell = /^([a-z]{1,3})\d{1,7}$/i.exec(name);
  return !cell || columnIndex(cell[1] ?? '') >= MAX_COLUMNS;
}

function indexOfName(book: Book, { name, scope }: DefinedName): number {
  return book.names.findIndex((other) => other.scope === scope && isSameName(other.name, name));
}
