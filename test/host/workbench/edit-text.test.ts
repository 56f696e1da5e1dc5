import { DEFAULT_STYLE, restyle } from '../../../src/host/model/style';
import { CellError } from '../../../src/host/model/scalar';
import type { Cell } from '../../../src/host/model/cell';
import { editText } from '../../../src/host/workbench/univer-view/edit-text';

const cell = (value: Cell['value'], numberFormat = 'General', more: Partial<Cell> = {}): Cell => ({
  value,
  formula: null,
  style: restyle(DEFAULT_STYLE, { numberFormat }),
  ...more,
});

test.each<[string, Cell | undefined, string]>([
  ['no cell', undefined, ''],
  ['an empty cell', cell(null), ''],
  ['text', cell('Ward round'), 'Ward round'],
  ['text that an apostrophe made literal', cell('=1', 'General', { isLiteralText: true }), "'=1"],
  ['a formula rather than its value', cell(3, 'General', { formula: '=1+2' }), '=1+2'],
  ['a whole number', cell(1200, '#,##0'), '1200'],
  ['a fraction without the noise of its binary form', cell(0.1 + 0.2), '0.3'],
  ['a percentage with its sign', cell(0.55, '0%'), '55%'],
  ['a percentage whose digits the format hides', cell(0.1234, '0%'), '12.34%'],
  ['a date in UK order', cell(46350, 'dd mmm yyyy'), '24/11/2026'],
  ['a date and time', cell(46350.75, 'dd/mm/yyyy hh:mm'), '24/11/2026 18:00:00'],
  ['a time', cell(0.5, 'hh:mm'), '12:00:00'],
  ['the first day that Excel counts', cell(1, 'dd/mm/yyyy'), '01/01/1900'],
  ['the day after the 29 February 1900 that never was', cell(61, 'dd/mm/yyyy'), '01/03/1900'],
  ['a number that a date format cannot show', cell(-3, 'dd/mm/yyyy'), '-3'],
  ['quoted letters in a format that is no date', cell(3, '0 "days"'), '3'],
  ['a boolean', cell(true), 'TRUE'],
  ['an error', cell(CellError.of('#N/A')), '#N/A'],
])('%s', (_, given, expected) => {
  expect(editText(given)).toBe(expected);
});

test('a book that counts from 1904 shows its own days', () => {
  expect(editText(cell(46350 - 1462, 'dd/mm/yyyy'), { date1904: true })).toBe('24/11/2026');
});
