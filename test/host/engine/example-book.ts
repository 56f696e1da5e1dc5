import { columnIndex, parseAddress } from '../../../src/host/model/address';
import { Book } from '../../../src/host/model/book';
import type { Sheet } from '../../../src/host/model/sheet';
import { EXAMPLE_CELLS, EXAMPLE_NAMES, EXAMPLE_TABLE } from './formula-examples';

/** The book that the formula examples speak of. It is 15 June 2026 in it. */
export function exampleBook(): { book: Book; sheet: Sheet } {
  const book = new Book(() => new Date(2026, 5, 15, 9, 30));
  const sheet = book.addSheet('Data');
  for (const [letter, values] of Object.entries(EXAMPLE_CELLS))
    values.forEach((value, row) => book.writeCell(sheet, row, columnIndex(letter), { value, formula: null }));
  const area = parseAddress(EXAMPLE_TABLE.address);
  if (!area) throw new Error('The example table has an address');
  sheet.tables.push({
    id: book.nextTableId(), name: EXAMPLE_TABLE.name, sheetId: sheet.id, area,
    columns: EXAMPLE_TABLE.columns.map((name, index) => ({ id: index + 1, name, calculatedFormula: null, totalsLabel: null, totalsFormula: null })),
    showHeaders: true, showTotals: false, style: '', showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false,
    highlightLastColumn: false, showFilterButton: true, filters: [], sortFields: [],
  });
  for (const [name, formula] of Object.entries(EXAMPLE_NAMES)) book.names.push({ name, formula, scope: null, visible: true, comment: '' });
  return { book, sheet };
}
