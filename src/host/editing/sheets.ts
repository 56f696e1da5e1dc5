import type { Book } from '../model/book';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { Sheet, SheetVisibility } from '../model/sheet';
import { renameSheetInFormulas } from './formulas';

/**
 * Adds a sheet at the end. Without a name it gets the next free `Sheet1`.
 * Throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken.
 */
export function addSheet(book: Book, name?: string): Sheet {
  requireOpenStructure(book);
  return book.addSheet(name === undefined ? freeSheetName(book) : freshName(book, name));
}

/** Renames a sheet; formulas follow. Throws as `addSheet` does. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  requireOpenStructure(book);
  const before = sheet.name;
  if (name === before) return;
  const next = name.toLowerCase() === before.toLowerCase() ? name : freshName(book, name);
  sheet.name = next;
  renameSheetInFormulas(book, before, next);
  book.note({ kind: 'sheet', sheetId: sheet.id });
}

/** Deletes a sheet and its names; references to it become `#REF!`. The last visible sheet stays: InvalidOperation. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  requireOpenStructure(book);
  requireAnotherVisible(book, sheet);
  const index = book.sheets.indexOf(sheet);
  if (index < 0) throw new ExcelError('ItemNotFound');
  // A very hidden sheet is not within reach: Excel wants it shown first.
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
  if (book.activeSheetId === sheet.id) activateAnother(book, sheet);
  book.sheets.splice(index, 1);
  const kept = book.names.filter(({ scope }) => scope !== sheet.id);
  if (kept.length < book.names.length) {
    book.names.splice(0, book.names.length, ...kept);
    book.note({ kind: 'names' });
  }
  for (const place of book.places) if (place.sheet === sheet) place.area = null;
  renameSheetInFormulas(book, sheet.name, null);
  for (const table of sheet.tables) book.note({ kind: 'table-deleted', sheetId: sheet.id, tableId: table.id, tableName: table.name });
  book.note({ kind: 'sheet-deleted', sheetId: sheet.id });
}

/** Moves a sheet to a zero-based position, counted with hidden sheets. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  requireOpenStructure(book);
  if (position < 0 || position >= book.sheets.length) throw invalidArgument();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.note({ kind: 'sheet-order' });
}

/** Shows or hides a sheet. The last visible one cannot be hidden: InvalidOperation. */
export function setVisibility(book: Book, sheet: Sheet, visibility: SheetVisibility): void {
  requireOpenStructure(book);
  if (visibility === sheet.visibility) return;
  if (visibility !== 'Visible') {
    requireAnotherVisible(book, sheet);
    if (book.activeSheetId === sheet.id) activateAnother(book, sheet);
  }
  sheet.visibility = visibility;
  book.note({ kind: 'sheet', sheetId: sheet.id });
}

/** Under 32 characters, none of `\ / ? * [ ] :`, no apostrophe at an end, not `History`: Excel's rules. */
export function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/** `Sheet1`, or the first number that no sheet has. */
export function freeSheetName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number++) if (!book.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
}

/** Sheets cannot be added, moved or renamed while the workbook's structure is protected. */
function requireOpenStructure(book: Book): void {
  if (book.isProtected) throw new ExcelError('AccessDenied');
}

function freshName(book: Book, name: string): string {
  if (!isSheetName(name)) throw invalidArgument();
  if (book.sheetNamed(name)) throw new ExcelError('ItemAlreadyExists', `A resource with the same name or identifier already exists.`);
  return name;
}

function requireAnotherVisible(book: Book, sheet: Sheet): void {
  const isLast = sheet.visibility === 'Visible' && !book.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (isLast) throw new ExcelError('InvalidOperation');
}

/** The next visible sheet, or the one before. */
function activateAnother(book: Book, sheet: Sheet): void {
  const index = book.sheets.indexOf(sheet);
  const isVisible = ({ visibility }: Sheet): boolean => visibility === 'Visible';
  const next = book.sheets.slice(index + 1).find(isVisible) ?? book.sheets.slice(0, index).reverse().find(isVisible);
  if (next) book.activate(next);
}
