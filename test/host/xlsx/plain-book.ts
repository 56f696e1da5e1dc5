import type { Book } from '../../../src/host/model/book';
import type { Sheet } from '../../../src/host/model/sheet';

/** A book's state in an order that does not depend on how it came about, to be compared with `toEqual`. */
export function plainBook(book: Book): unknown {
  const { sheets, names, activeSheetId, date1904, calculationMode, properties, customProperties, settings, customXmlParts, isProtected } = book;
  return {
    sheets: sheets.map(plainSheet),
    names, activeSheetId, date1904, calculationMode, properties, customProperties, settings, customXmlParts, isProtected,
  };
}

function plainSheet(sheet: Sheet): unknown {
  const cells = [...sheet.cells].flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, ...cell })));
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}
