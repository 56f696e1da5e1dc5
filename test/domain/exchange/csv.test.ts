import fc from 'fast-check';
import { parseCsv, renderCsv, withoutGuard } from '../../../src/domain/exchange/csv';

test.each([
  ['commas', 'a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]],
  ['semicolons, and a decimal comma', 'a;b\n1,5;2\n', [['a', 'b'], ['1,5', '2']]],
  ['tabs', 'a\tb\n1\t2', [['a', 'b'], ['1', '2']]],
  ['a separator that the file names', 'sep=|\r\na|b,c\r\n', [['a', 'b,c']]],
  ['quotation marks', '"a ""b""","c, d"\n"two\nlines",x', [['a "b"', 'c, d'], ['two\nlines', 'x']]],
  ['a mark in the middle', 'He said "no",x\n', [['He said "no"', 'x']]],
  ['what follows a mark', '"a" b,c\n', [['a b', 'c']]],
  ['empty cells and lines', ',\n\na,\n', [['', ''], [''], ['a', '']]],
  ['old line breaks', 'a,b\r1,2\r', [['a', 'b'], ['1', '2']]],
  ['a separator at the very end', 'a,b\n1,', [['a', 'b'], ['1', '']]],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(parseCsv(text)).toEqual({ rows, openQuote: null });
});

test('a mark that is never closed is told of by its line', () => {
  expect(parseCsv('a,b\n1,"2\n3,4\n')).toEqual({ rows: [['a', 'b'], ['1', '2\n3,4\n']], openQuote: 2 });
});

test.each(['=1+1', '+44 20', '-call', '@sum', '\t=1', '\r=1', "'=1", "''-x", '＝1'])('%j runs nothing where it is opened, and is the same again', (text) => {
  const [[cell = ''] = []] = parseCsv(renderCsv([[text]]).slice(1)).rows;
  expect(cell).toBe(`'${text}`);
  expect(withoutGuard(cell)).toBe(text);
});

test.each(["'tis", "O'Hara", "''", 'a=b', ''])('%j is left as it is', (text) => {
  expect(renderCsv([[text, 'x']])).toBe(`\uFEFF${text},x\r\n`);
  expect(withoutGuard(text)).toBe(text);
});

test('numbers are numbers, also below zero', () => {
  expect(renderCsv([[-5, 0.5, true]])).toBe('\uFEFF-5,0.5,TRUE\r\n');
});

test('there and back nothing changes', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('=1', "'=1", ';', '"', '\r\n', 'a\tb', ' x ', '-'));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(parseCsv(renderCsv(rows).slice(1)).rows.map((cells) => cells.map(withoutGuard))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});
