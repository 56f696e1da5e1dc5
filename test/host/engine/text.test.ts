import { displayColor, displayText, parseTyped } from '../../../src/host/engine/text';
import { CellError, type Scalar } from '../../../src/host/model/scalar';

describe('the text that a cell shows', () => {
  test.each<[Scalar, string, string]>([
    [null, 'General', ''], ['text', 'General', 'text'], [true, '0', 'TRUE'], [CellError.of('#N/A'), '0', '#N/A'],
    [0.1 + 0.2, 'General', '0.3'], [1 / 3, 'General', '0.333333333'], [-1 / 3, 'General', '-0.333333333'], [1_234_567.891, 'General', '1234567.891'], [12_345_678_901, 'General', '12345678901'],
    [123_456_789_012, 'General', '1.23457E+11'], [0.000_012_345, 'General', '0.000012345'], [0.000_012_345_678, 'General', '1.23457E-05'], [1e-20, 'General', '1E-20'], [-0, 'General', '0'],
    [46_053, 'dd mmm yyyy', '31 Jan 2026'], [46_053.75, 'dd/mm/yyyy hh:mm', '31/01/2026 18:00'], [46_053, 'm/d/yyyy', '31/01/2026'], [46_053, 'd-mmm-yy', '31-Jan-26'], [46_053, 'mmm-yy', 'Jan-26'],
    [0.75, 'h:mm', '18:00'], [1.5, '[h]:mm', '36:00'], [60, 'dd mmm yyyy', '29 Feb 1900'], [-1, 'dd mmm yyyy', '########'], [2_958_466, 'dd mmm yyyy', '########'],
    [0.256, '0%', '26%'], [0.2567, '0.0%', '25.7%'], [1234.5, '#,##0.00', '1,234.50'], [-5, '0;(0)', '(5)'], [0, '0;-0;"none"', 'none'], [2.5, '0', '3'], [-5, '0;[Red]-0', '-5'],
    [5, '£#,##0', '£5'], ['x', '@', 'x'], [12, '@', '12'], ['x', '0', 'x'], ['x', '0;0;0;"text: "@', 'text: x'], ['x', ';;;', ''], [5, ';;;', ''], [5, '[[nonsense', '5'],
    ['=1+1', 'General', '=1+1'], ['two\nlines', 'General', 'two\nlines'], ['👍', 'General', '👍'],
  ])('%p as %s is %p', (value, numberFormat, expected) => {
    expect(displayText(value, numberFormat)).toBe(expected);
  });

  test('in a workbook that counts from 1904', () => {
    expect(displayText(46_053 - 1462, 'dd mmm yyyy', { date1904: true })).toBe('31 Jan 2026');
    expect(displayText(-1, 'dd mmm yyyy', { date1904: true })).toBe('31 Dec 1903');
  });

  test.each<[Scalar, string, number, string]>([
    [46_053, 'dd mmm yyyy', 60, '##########'], [46_053, 'dd mmm yyyy', 80, '31 Jan 2026'], [1234.5678, 'General', 30, '1235'], [1234.5678, 'General', 48, '1234.568'],
    [123_456_789, 'General', 40, '1E+08'], [123_456_789, 'General', 20, '###'], ['a long text', 'General', 20, 'a long text'], [1234.5, '0.00', 30, '#####'],
  ])('%p as %s in %d points is %p', (value, numberFormat, columnWidth, expected) => {
    expect(displayText(value, numberFormat, { columnWidth })).toBe(expected);
  });

  test.each<[Scalar, string, string | null]>([
    [-5, '0;[Red]-0', '#FF0000'], [5, '0;[Red]-0', null], [5, '[Blue]0', '#0000FF'], [5, '[Color 10]0', '#008000'], ['x', '0;0;0;[Green]@', '#00FF00'], [true, '[Red]0', null], [null, '[Red]0', null],
  ])('the colour of %p as %s is %p', (value, numberFormat, expected) => {
    expect(displayColor(value, numberFormat)).toBe(expected);
  });
});

describe('what typed text becomes', () => {
  const today = new Date(2026, 5, 15);
  test.each<[string, Scalar, string | undefined]>([
    ['12', 12, undefined], [' 12 ', 12, undefined], ['-5', -5, undefined], ['+5', 5, undefined], ['(5)', -5, undefined], ['.5', 0.5, undefined], ['1e3', 1000, '0.00E+00'],
    ['1,234', 1234, '#,##0'], ['1,23', '1,23', undefined], ['12%', 0.12, '0%'], ['12.5%', 0.125, '0.00%'], ['£5.20', 5.2, '£#,##0.00;[Red]-£#,##0.00'],
    ['$120', 120, '$#,##0_);[Red]($#,##0)'], ['-$5.20', -5.2, '$#,##0.00_);[Red]($#,##0.00)'], ['a $5', 'a $5', undefined], ['$', '$', undefined],
    ['3/4/2026', 46_115, 'm/d/yyyy'], ['31/12/2026', 46_387, 'm/d/yyyy'], ['12/31/2026', '12/31/2026', undefined], ['2026-04-03', 46_115, 'm/d/yyyy'], ['3 Apr 2026', 46_115, 'd-mmm-yy'],
    ['3 April 2026', 46_115, 'd-mmm-yy'], ['3/4', 46_115, 'd-mmm'], ['3 Apr', 46_115, 'd-mmm'], ['Apr 2026', 46_113, 'mmm-yy'], ['29/2/2025', '29/2/2025', undefined], ['13:45', 0.572_916_666_666_666_6, 'h:mm'],
    ['true', true, undefined], ['FALSE', false, undefined], ['#n/a', CellError.of('#N/A'), undefined], ['#REF!', CellError.of('#REF!'), undefined], ['#hashtag', '#hashtag', undefined],
    ['hello', 'hello', undefined], [' hello ', ' hello ', undefined], ['=', '=', undefined], ['-', '-', undefined], ['+', '+', undefined], ['May', 'May', undefined], ['A1', 'A1', undefined],
    ['943 476 5919', '943 476 5919', undefined], ['A3; A5', 'A3; A5', undefined], ['@home', '@home', undefined], ['', null, undefined],
  ])('%p in a General cell is %p', (text, value, numberFormat) => {
    expect(parseTyped(text, 'General', today)).toEqual({ value, formula: null, ...(numberFormat !== undefined && { numberFormat }) });
  });

  test.each([['=A1+1', '=A1+1'], ['=nonsense(', '=nonsense('], ['+A1', '=+A1'], ['-A1*2', '=-A1*2']])('%p is the formula %p', (text, formula) => {
    expect(parseTyped(text, 'General', today)).toEqual({ value: null, formula });
  });

  test('an apostrophe makes it text, and is no part of it', () => {
    expect(parseTyped("'=A1", 'General')).toEqual({ value: '=A1', formula: null, isLiteralText: true });
    expect(parseTyped("'007", 'General')).toEqual({ value: '007', formula: null, isLiteralText: true });
  });

  test.each(['=A1', '12', '3/4/2026', 'TRUE', "'x"])('%p in a text cell stays as it is', (text) => {
    expect(parseTyped(text, '@')).toEqual({ value: text, formula: null });
  });

  test('a percentage cell reads whole numbers as percentages', () => {
    expect(parseTyped('5', '0%').value).toBe(0.05);
    expect(parseTyped('0.5', '0%').value).toBe(0.5);
    expect(parseTyped('5%', '0%').value).toBe(0.05);
  });

  test('a cell with a format of its own keeps it', () => {
    expect(parseTyped('3/4', 'dd mmm yyyy', new Date(2030, 1, 1))).toEqual({ value: 47_576, formula: null });
  });
});
