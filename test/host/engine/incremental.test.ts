/** Whatever is edited in whatever order, what was recalculated bit by bit is what a calculation from nothing gives. */
import fc from 'fast-check';
import { Recalculation } from '../../../src/host/engine/recalculation';
import { CellError, type Scalar } from '../../../src/host/model/scalar';
import { SmallBook } from './small-book';

interface Edit {
  readonly address: string;
  readonly content: Scalar;
}

const COLUMNS = ['A', 'B', 'C', 'D'];
const cell = fc.tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: 1, max: 6 })).map(([column, row]) => `${column}${row}`);
const block = fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`);
const other = cell.map((address) => `Other!${address}`);
const place = fc.oneof({ weight: 4, arbitrary: cell }, { weight: 1, arbitrary: other });

const content: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom('x', 'A1', 'B2:B3', true, null, CellError.of('#N/A')) },
  {
    weight: 6,
    arbitrary: fc.oneof(
      fc.tuple(place, place).map(([a, b]) => `=${a}+${b}`),
      block.map((cells) => `=SUM(${cells})`),
      other.map((a) => `=IFERROR(${a}*2,"bad")`),
      fc.tuple(cell, cell, cell).map(([a, b, c]) => `=IF(${a}>2,${b},${c})`),
      fc.tuple(block, cell).map(([cells, a]) => `=COUNTIF(${cells},${a})`),
      fc.tuple(block, cell).map(([cells, a]) => `=IFERROR(MATCH(${a},INDEX(${cells},0,1),0),-1)`),
      fc.tuple(fc.constantFrom('$A$1:$A$6', '$C$1:$C$6'), cell).map(([cells, a]) => `=SUMPRODUCT((${cells}=${a})*(${cells}<>2))`),
      cell.map((a) => `=IFERROR(INDIRECT(${a}),0)`),
      fc.tuple(cell, fc.integer({ min: 0, max: 2 })).map(([a, rows]) => `=SUM(OFFSET(${a},${rows},0,2,1))`),
      fc.constantFrom('={1;2;3}', '=A1:A3*10', '=SUM(A:A)', '=SUM(2:2)', '=Total+1', '=Total*Other!A1', '=IFERROR(SUM(D1#),0)'),
    ),
  },
);

const edits: fc.Arbitrary<Edit[][]> = fc.array(
  fc.array(fc.record({ address: place, content }), { minLength: 1, maxLength: 5 }),
  { minLength: 1, maxLength: 12 },
);

test('incremental and full calculation agree', () => {
  fc.assert(fc.property(edits, (batches) => {
    const book = new SmallBook('Other');
    book.addName('Total', '=SUM(Sheet1!$B$1:$B$3)').settle();
    for (const batch of batches) {
      for (const { address, content: written } of batch) book.write(address, written);
      book.settle();
    }
    const incremental = allValues(book);
    new Recalculation(book.book).runAll();
    expect(incremental).toEqual(allValues(book));
  }), { numRuns: 400 });
});

/** Address and value of every cell; a formula's too. */
function allValues({ book }: SmallBook): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const sheet of book.sheets)
    for (const [row, line] of sheet.cells)
      for (const [column, { value, formula }] of line)
        if (value !== null || formula !== null) values[`${sheet.name} ${row} ${column} ${formula ?? ''}`] = value instanceof CellError ? value.code : value;
  return values;
}
