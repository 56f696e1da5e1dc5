import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';

/** The sheet that is shown when the file is opened: the active one, or the first that is not hidden. */
export function shownSheet(book: Book): Sheet {
  const isVisible = ({ visibility }: Sheet): boolean => visibility === 'Visible';
  return isVisible(book.activeSheet) ? book.activeSheet : (book.sheets.find(isVisible) ?? book.activeSheet);
}
