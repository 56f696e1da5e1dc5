import { formatAddress, parseAddress, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Target } from './resolve-reference';

/** The text by which an event handler asks for the cells that it was told of. It holds all that is needed to find them. */
export function eventReference(sheetId: string, area: Rectangle): string {
  return `${sheetId}!${formatAddress(area)}`;
}

/** Null once the sheet is gone. */
export function parseEventReference(book: Book, reference: string): Target | null {
  const at = reference.lastIndexOf('!');
  const sheet = book.sheet(reference.slice(0, at));
  const area = parseAddress(reference.slice(at + 1));
  return sheet && area ? { sheet, area } : null;
}
