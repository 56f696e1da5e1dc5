import { displayText } from '../engine/text';
import { intersection, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { typedEntry } from './entry';
import { writeEntries } from './write';

export interface SearchOptions {
  /** The whole cell must match, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

export interface FoundCell {
  readonly row: number;
  readonly column: number;
}

/** Every cell whose text matches, row by row. `*` and `?` stand for any text and any letter, `~` takes them literally. */
export function findCells(book: Book, sheet: Sheet, area: Rectangle, wanted: string, options: SearchOptions): FoundCell[] {
  const pattern = patternOf(wanted, options);
  const used = sheet.usedArea({ valuesOnly: true });
  const searched = used && intersection(used, area);
  if (!searched) return [];
  return [...sheet.cellsIn(searched)]
    .filter(({ cell }) => pattern.test(shownText(book, cell)))
    .map(({ row, column }) => ({ row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Replaces the text in constants and in formulas. @returns how many times it was found. */
export function replaceInCells(book: Book, sheet: Sheet, area: Rectangle, wanted: string, replacement: string, options: SearchOptions): number {
  const pattern = patternOf(wanted, options, 'g');
  const today = book.now();
  let count = 0;
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    const before = cell.formula ?? shownText(book, cell);
    if (cell.value === null && cell.formula === null) continue;
    const found = before.match(pattern)?.length ?? 0;
    if (found === 0) continue;
    count += found;
    const after = before.replace(pattern, () => replacement);
    writeEntries(book, sheet, { row, column, rowCount: 1, columnCount: 1 }, [[typedEntry(after, cell.style.numberFormat, today)]]);
  }
  return count;
}

/** Without its number format where it has none of its own, so that 0.1 is found as people typed it. */
function shownText(book: Book, { value, style }: Cell): string {
  return displayText(value, style.numberFormat, { date1904: book.date1904 });
}

function patternOf(wanted: string, { completeMatch, matchCase }: SearchOptions, flags = ''): RegExp {
  const source = wanted.replaceAll(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_, literal: string | undefined, wild: string | undefined, special: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return `\\${special ?? ''}`;
  });
  return new RegExp(completeMatch ? `^${source}$` : source, `${flags}${matchCase ? '' : 'i'}u`);
}
