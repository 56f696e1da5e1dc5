import { requireAllowed } from '../editing/protection';
import { clearArea } from '../editing/clear';
import { writeEntries } from '../editing/write';
import { restyleArea } from '../editing/restyle';
import { displayText } from '../engine/text';
import { rectangle, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { restyle } from '../model/style';
import { optional, record, text } from './arguments';
import { styleNamed } from './cell-styles';

/** The link of a range's first cell, as Excel gives it; null for none. */
export function hyperlinkOf(sheet: Sheet, { row, column }: Rectangle): Record<string, string> | null {
  const link = sheet.hyperlinks.find((candidate) => candidate.row === row && candidate.column === column);
  if (!link) return null;
  const { value, style } = sheet.cell(row, column);
  return {
    ...(link.address !== null && { address: link.address }),
    ...(link.documentReference !== null && { documentReference: link.documentReference }),
    ...(link.screenTip !== null && { screenTip: link.screenTip }),
    textToDisplay: displayText(value, style.numberFormat),
  };
}

/**
 * Gives every cell of the area a link, in the look of links; a text to display replaces what the cells hold. Null takes
 * the links away. Throws InvalidArgument for a link that leads nowhere.
 */
export function setHyperlink(book: Book, sheet: Sheet, area: Rectangle, given: unknown): void {
  requireAllowed(sheet, 'allowInsertHyperlinks');
  if (given === null || given === undefined || given === '') return clearArea(book, sheet, area, 'Hyperlinks');
  const { address, documentReference, screenTip, textToDisplay } = record(given);
  const link = {
    address: optional(address, text, '') || null,
    documentReference: optional(documentReference, text, '') || null,
    screenTip: optional(screenTip, text, '') || null,
  };
  if (link.address === null && link.documentReference === null) throw invalidArgument();
  const shown = optional(textToDisplay, text, '') || null;
  clearArea(book, sheet, area, 'Hyperlinks');
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const isBlank = sheet.cell(row, column).value === null;
      const value = shown ?? (isBlank ? (link.address ?? link.documentReference) : null);
      if (value !== null) writeEntries(book, sheet, rectangle(row, column), [[{ value, formula: null }]]);
      sheet.hyperlinks = [...sheet.hyperlinks, { row, column, ...link }];
    }
  const look = styleNamed('Hyperlink');
  restyleArea(book, sheet, area, (style) => restyle(style, look));
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'hyperlink' });
}
