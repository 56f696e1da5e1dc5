import fc from 'fast-check';
import { fromTabbedText, toHtmlTable, toTabbedText } from '../../../src/host/workbench/clipboard/table-text';

test.each<[string, string, string[][]]>([
  ['one cell', 'A1', [['A1']]],
  ['rows as Excel ends them', 'a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
  ['rows as others end them', 'a\nb', [['a'], ['b']]],
  ['empty cells', 'a\t\tb\r\n\t\t', [['a', '', 'b'], ['', '', '']]],
  ['a quoted cell with a line and a tab in it', '"two\nlines"\t"a\tb"', [['two\nlines', 'a\tb']]],
  ['a doubled quote', '"say ""yes"""', [['say "yes"']]],
  ['a quote inside a word', 'the 5" pipe', [['the 5" pipe']]],
  ['a quote that is never closed', '"open\tb', [['"open', 'b']]],
  ['an empty clipboard', '', [['']]],
])('reads %s', (_, text, expected) => {
  expect(fromTabbedText(text)).toEqual(expected);
});

test('what is written is read back the same', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '🙂', '"', '\t', '\n', "'", ' ', '=') });
  const grid = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(grid, (cells) => {
    // A last row of one empty cell cannot be told from the line end before it.
    fc.pre(!(cells.length > 1 && cells.at(-1)?.join('') === '' && cells.at(-1)?.length === 1));
    expect(fromTabbedText(toTabbedText(cells))).toEqual(cells);
  }));
});

test('markup in a cell stays text', () => {
  expect(toHtmlTable([['<b>&"', 'a\nb']])).toBe('<table><tr><td>&lt;b&gt;&amp;&quot;</td><td>a<br>b</td></tr></table>');
});
