/** Two evaluators that were written independently agree, except where the ledger says which of them is right. */
import fc from 'fast-check';
import { evaluateFormula } from '../../../src/host/engine/evaluate';
import { calculateSheets, type LibrarySheet } from '../../../src/host/engine/library';
import type { Scalar } from '../../../src/host/model/scalar';
import { exampleBook } from './example-book';
import { ALL_EXAMPLES } from './formula-examples';
import { LIBRARY_DIFFERS } from './library-differences';

const COLUMN = 12;
/** The library is given neither tables nor names: those are resolved here before it is asked. */
const { 'structured references and names': _, 'not served': __, ...plain } = ALL_EXAMPLES;
const examples = Object.values(plain).flat();

test('the library gives what Excel gives, except for what the ledger names', () => {
  const calculated = calculateByLibrary(examples.map(({ formula }) => formula));
  const unlike = examples.filter(({ value }, row) => !isSame(calculated[row] ?? null, value)).map(({ formula }) => formula);
  expect(unlike.sort()).toEqual(Object.keys(LIBRARY_DIFFERS).sort());
});

test('both give the same for any formula made of everyday parts', () => {
  const { book, sheet } = exampleBook();
  fc.assert(
    fc.property(formula(), (text) => {
      const [theirs = null] = calculateByLibrary([text]);
      const ours = evaluateFormula(book, sheet, 0, COLUMN, text);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 500 },
  );
});

/** Whole numbers, so that no rounding comes between; no `^`, no blank as a result, no criteria with < and >: see the ledger. */
function formula(): fc.Arbitrary<string> {
  const number = fc.integer({ min: 0, max: 12 }).map(String);
  const text = fc.constantFrom('"apple"', '"B"', '"7"', '""', '"x y"');
  const cell = fc.constantFrom('A1', 'A4', 'B2', 'D1', 'D3', 'D4', '$A$6', 'B6');
  const block = fc.constantFrom('A1:A6', 'B1:B5', 'A1:B3', 'K1:K6');
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      number, text, cell,
      fc.tuple(tie('expression'), fc.constantFrom('+', '-', '*', '&', '=', '<>', '<', '>', '<=', '>='), tie('expression')).map(([a, operator, b]) => `(${a}${operator}${b})`),
      fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `IF(${a},${b},${c})`),
      fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `IFERROR(${a},${b})`),
      fc.tuple(fc.constantFrom('SUM', 'MAX', 'MIN', 'COUNT', 'COUNTA'), block).map(([name, cells]) => `${name}(${cells})`),
      fc.tuple(fc.constantFrom('LEN', 'UPPER', 'ISNUMBER', 'ISTEXT', 'ISERROR', 'NOT'), tie('expression')).map(([name, a]) => `${name}(${a})`),
      fc.tuple(fc.constantFrom('LEFT', 'RIGHT'), tie('expression'), number).map(([name, a, count]) => `${name}(${a},${count})`),
      fc.tuple(block, tie('expression')).map(([cells, a]) => `SUMPRODUCT(--(${cells}=${a}))`),
      fc.tuple(tie('expression'), fc.constantFrom('+0', '&""'), block).map(([a, kind, cells]) => `IFERROR(MATCH(${a}${kind},INDEX(${cells},0,1),0),0)`),
    ),
  }));
  return expression.map((each) => `=${each}&""`);
}

function calculateByLibrary(formulas: readonly string[]): Scalar[] {
  const { sheet } = exampleBook();
  const answers = formulas.map((each) => ({ formula: each.slice(1), value: null as Scalar }));
  const cells: LibrarySheet['cells'] = new Map([...sheet.cells].map(([row, line]) =>
    [row, new Map([...line].map(([column, { value }]) => [column, { value }]))]));
  answers.forEach((answer, row) => cells.set(row, new Map([...(cells.get(row) ?? []), [COLUMN, answer]])));
  calculateSheets([{ name: sheet.name, cells }]);
  return answers.map(({ value }) => value);
}

function isSame(a: Scalar, b: Scalar): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;
}
