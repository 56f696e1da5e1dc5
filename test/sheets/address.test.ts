import { absoluteAreaName, areaName, cellName, parseCellReference, sheetPrefix, withMovedCells } from '../../src/sheets/address';

test.each([
  [0, 0, 'A1'],
  [12, 4, 'E13'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
])('row %s and column %s from 0 are %s', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
  expect(parseCellReference(`=Plan!${name}`)).toEqual({ sheet: 'Plan', row, column });
});

test('areas', () => {
  expect(areaName({ row: 3, column: 0, rowCount: 1, columnCount: 1 })).toBe('A4');
  expect(areaName({ row: 3, column: 0, rowCount: 7, columnCount: 16 })).toBe('A4:P10');
  expect(absoluteAreaName({ row: 3, column: 0, rowCount: 7, columnCount: 16 })).toBe('$A$4:$P$10');
});

test.each([
  ['Plan', 'Plan!'],
  ['Start here', "'Start here'!"],
  ["Ann's plan", "'Ann''s plan'!"],
  ['2026', "'2026'!"],
  ['A1', "'A1'!"],
  ['R1C1', "'R1C1'!"],
  ['Übersicht', 'Übersicht!'],
])('the sheet %s is written %s', (sheet, prefix) => {
  expect(sheetPrefix(sheet)).toBe(prefix);
  expect(parseCellReference(`=${prefix}$B$2`)).toEqual({ sheet, row: 1, column: 1 });
});

test.each(['=#REF!', '=Plan!#REF!', '=PlanActions[Lead]', '=1', '="core"', ''])('%j is no cell', (formula) => {
  expect(parseCellReference(formula)).toBeNull();
});

test.each([
  ['=$K5&C$4', '=$L7&D$6'],
  ['=ROWS($J$5:$J5)', '=ROWS($K$7:$K7)'],
  ['=IF(A1="B2",SUM(Plan!C3,Goals[A1]),LOG10(2^20))', '=IF(B3="B2",SUM(Plan!C3,Goals[A1]),LOG10(2^20))'],
  ['=sig.ids.Goals+[@Due]', '=sig.ids.Goals+[@Due]'],
])('%s moved two rows down and one column to the right is %s', (formula, moved) => {
  expect(withMovedCells(formula, 2, 1)).toBe(moved);
  expect(withMovedCells(formula, 0, 0)).toBe(formula);
});
