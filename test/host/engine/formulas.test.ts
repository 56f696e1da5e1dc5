import { Recalculation } from '../../../src/host/engine/recalculation';
import type { Scalar } from '../../../src/host/model/scalar';
import { exampleBook } from './example-book';
import { ALL_EXAMPLES } from './formula-examples';

const COLUMN = 12;

describe.each(Object.entries(ALL_EXAMPLES))('Formulas: %s', (_, examples) => {
  const { book, sheet } = exampleBook();
  examples.forEach(({ formula }, row) => book.writeCell(sheet, row, COLUMN, { value: null, formula }));
  new Recalculation(book).runAll();

  test.each(examples.map(({ formula, value }, row) => [formula, String(value), value, row] as const))('%s is %s', (_formula, _text, value, row) => {
    expectScalar(sheet.cell(row, COLUMN).value, value);
  });
});

/** Numbers may differ where only binary arithmetic tells them apart: a cell shows 15 digits. */
function expectScalar(actual: Scalar, expected: Scalar): void {
  if (typeof actual === 'number' && typeof expected === 'number')
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
  else expect(actual).toBe(expected);
}
