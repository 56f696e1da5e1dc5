import { listItems, validationAt } from '../../editing/validate';
import { displayText } from '../../engine/text';
import type { Book } from '../../model/book';
import { CellError, type Scalar } from '../../model/scalar';
import type { Sheet } from '../../model/sheet';

/** What a cell's dropdown offers, in order; blanks and errors of the list are left out. */
export function listChoices(book: Book, sheet: Sheet, row: number, column: number): { text: string; value: Scalar }[] {
  const validation = validationAt(sheet, row, column);
  if (!validation) return [];
  return listItems(book, sheet, validation, row, column)
    .filter((value) => value !== null && value !== '' && !(value instanceof CellError))
    .map((value) => ({ value, text: displayText(value, 'General') }));
}
