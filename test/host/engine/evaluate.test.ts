import { evaluateFormula, evaluateReference } from '../../../src/host/engine/evaluate';
import { CellError, type Scalar } from '../../../src/host/model/scalar';
import { exampleBook } from './example-book';

describe('a formula evaluated once, as if it stood in a cell', () => {
  const { book, sheet } = exampleBook();
  test.each<[string, string, Scalar | Scalar[][]]>([
    ['a value', 'A1+1', 4], ['with its equals sign', '=A1+1', 4], ['a block', '=K1:K3', [[10], [20], [30]]], ['a blank cell stays blank', '=B6', null],
    ['the own row of a table', '=[@Status]', 'Open'], ['a name', '=AsOf', 46_188], ['no formula', '=1+', CellError.of('#NAME?')], ['ROW is the row of the cell', '=ROW()', 3],
    ['a list written as an array', '={"a","b"}', [['a', 'b']]],
  ])('%s', (_, formula, expected) => {
    expect(evaluateFormula(book, sheet, 2, 6, formula)).toEqual(expected);
  });

  test('references are relative to the cell that the text was written for', () => {
    expect(evaluateFormula(book, sheet, 4, 0, '=$K1+A$1+A1', { row: 0, column: 0 })).toBe(50 + 3 + 5);
    expect(evaluateFormula(book, sheet, 0, 0, '=A1', { row: 4, column: 0 })).toEqual(CellError.of('#REF!'));
  });

  test('the cells behind a list source', () => {
    expect(evaluateReference(book, sheet, 0, 0, '=Numbers')).toEqual({ sheet, area: { row: 0, column: 0, rowCount: 6, columnCount: 1 } });
    expect(evaluateReference(book, sheet, 0, 0, '=INDIRECT("K1:K2")')?.area).toEqual({ row: 0, column: 10, rowCount: 2, columnCount: 1 });
    expect(evaluateReference(book, sheet, 0, 0, '="a"')).toBeNull();
  });
});
