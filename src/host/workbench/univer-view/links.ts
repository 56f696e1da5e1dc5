import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { parseAddress, splitSheetName, type Rectangle } from '../../model/address';
import type { Book } from '../../model/book';
import type { Grid } from './grid';
import type { Wishes } from './wishes';

/** Follows a cell's link when the cell is clicked. */
export function followLinks(grid: Grid, book: Book, wishes: Wishes): void {
  grid.univer.__getInjector().get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const link = book.activeSheet.hyperlinks.find(({ row, column }) => row === location.row && column === location.col);
    if (!link) return;
    if (link.documentReference !== null) {
      const target = placeOf(book, link.documentReference);
      if (target) wishes.select(target.sheetId, target.area);
      else wishes.say(`The link leads to ${link.documentReference}, which this workbook does not have.`);
    } else if (link.address !== null && /^(https?|mailto):/i.test(link.address)) window.open(link.address, '_blank', 'noopener');
  });
}

function placeOf(book: Book, reference: string): { sheetId: string; area: Rectangle } | null {
  const named = book.names.find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  const { sheet: sheetName, rest } = splitSheetName((named?.formula ?? reference).replace(/^[=#]/, ''));
  const sheet = sheetName === null ? book.activeSheet : book.sheetNamed(sheetName);
  const area = parseAddress(rest);
  return sheet && area ? { sheetId: sheet.id, area } : null;
}
