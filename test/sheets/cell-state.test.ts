import { cellState, stateAfter, stepsTo, type CellState } from '../../src/sheets/cell-state';

const state = (value: string | number | boolean, numberFormat = 'General', formula: string | null = null): CellState => ({ value, formula, numberFormat });

test('a formula is told from a text that looks like one', () => {
  expect(cellState(2, '=1+1', 'General')).toEqual(state(2, 'General', '=1+1'));
  expect(cellState('=1+1', '=1+1', 'General')).toEqual(state('=1+1'));
});

describe('how a cell is brought to a state', () => {
  test.each<[string, CellState, string | null, unknown[]]>([
    ['a number', state(4), 'General', [{ content: 4 }]],
    ['nothing', state(''), 'General', [{ content: '' }]],
    ['a word', state('Ring'), 'General', [{ content: 'Ring' }]],
    ['a text that Excel would make something of', state('3/4'), 'General', [{ content: "'3/4" }]],
    ['an error', state('#N/A'), 'General', [{ content: '#N/A' }]],
    ['a formula', state(2, 'General', '=1+1'), 'General', [{ content: '=1+1' }]],
    ['a text in a cell of text, without an apostrophe', state('3/4', '@'), '@', [{ content: '3/4' }]],
    ['a number in a cell of text', state(4, '@'), '@', [{ numberFormat: 'General' }, { content: 4 }, { numberFormat: '@' }]],
    ['a formula in a cell of text', state(2, '@', '=1+1'), '@', [{ numberFormat: 'General' }, { content: '=1+1' }, { numberFormat: '@' }]],
    ['a day where there was a text', state(46350, 'dd mmm yyyy'), '@', [{ numberFormat: 'General' }, { content: 46350 }, { numberFormat: 'dd mmm yyyy' }]],
    ['a text where there was a day', state('3/4', '@'), 'dd mmm yyyy', [{ content: "'3/4" }, { numberFormat: '@' }]],
    ['a text where nobody knows', state('3/4', '@'), null, [{ numberFormat: 'General' }, { content: "'3/4" }, { numberFormat: '@' }]],
  ])('%s', (_, wanted, current, steps) => {
    expect(stepsTo(wanted, current)).toEqual(steps);
  });
});

describe('what stands in a cell after writing', () => {
  test.each<[string, string | number | null, string, Parameters<typeof stateAfter>[2], CellState]>([
    ['a text without its apostrophe', "'3/4", '@', 'text', state('3/4', '@')],
    ['a text that begins with one', "''tis", '@', 'text', state("'tis", '@')],
    ['nothing', null, '@', 'date', state('', '@')],
    ['a day, shown as one', 46350, 'General', 'date', state(46350, 'dd mmm yyyy')],
    ['a day, no text', 46350, '@', 'date', state(46350, 'dd mmm yyyy')],
    ['a day, as people want to see it', 46350, 'd/m/yy', 'date', state(46350, 'd/m/yy')],
    ['a percentage, no text', 0.4, '@', 'fraction', state(0.4, '0%')],
    ['a number, no text', 4, '@', 'number', state(4)],
    ['a number, as people want to see it', 4, '0.00', 'number', state(4, '0.00')],
  ])('%s', (_, content, numberFormat, kind, after) => {
    expect(stateAfter(content, state('', numberFormat), kind)).toEqual(after);
  });
});
