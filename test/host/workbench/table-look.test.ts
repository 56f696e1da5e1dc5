import { DEFAULT_STYLE, restyle } from '../../../src/host/model/style';
import type { Table } from '../../../src/host/model/table';
import { tableLook } from '../../../src/host/workbench/look/table-look';

const table = (change: Partial<Table> = {}): Table => ({
  id: '1',
  name: 'Actions',
  sheetId: '{1}',
  area: { row: 3, column: 1, rowCount: 5, columnCount: 3 },
  columns: [],
  showHeaders: true,
  showTotals: true,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  filters: [],
  sortFields: [],
  ...change,
});

test('the header has the colour of the style, with white bold text', () => {
  expect(tableLook(table(), 3, 1, DEFAULT_STYLE)).toMatchObject({ fill: '#4472C4', font: { color: '#FFFFFF', bold: true } });
});

test('bands begin with the first row of the body', () => {
  expect(tableLook(table(), 4, 1, DEFAULT_STYLE)).toMatchObject({ fill: '#D9E1F2' });
  expect(tableLook(table(), 5, 1, DEFAULT_STYLE)).toBeUndefined();
});

test('without bands the body is plain', () => {
  expect(tableLook(table({ showBandedRows: false }), 4, 1, DEFAULT_STYLE)).toBeUndefined();
});

test('totals are bold under a line', () => {
  expect(tableLook(table(), 7, 2, DEFAULT_STYLE)).toMatchObject({ font: { bold: true }, borders: { EdgeTop: { color: '#4472C4' } } });
});

test("a cell's own fill and colour win", () => {
  const own = restyle(DEFAULT_STYLE, { fill: '#12475A', font: { color: '#FFFF00' } });
  const look = tableLook(table(), 3, 1, own);
  expect(look?.fill).toBeUndefined();
  expect(look?.font?.color).toBeUndefined();
});

test('a table without a style adds nothing', () => {
  expect(tableLook(table({ style: '' }), 3, 1, DEFAULT_STYLE)).toBeUndefined();
});
