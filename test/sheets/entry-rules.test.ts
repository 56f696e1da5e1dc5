import fc from 'fast-check';
import type { Area } from '../../src/sheets/address';
import { uncovered } from '../../src/sheets/entry-rules';

/** Rows of a column, or of the one on its right. */
const rows = (row: number, rowCount: number, column = 7): Area => ({ row, column, rowCount, columnCount: 1 });
const COLUMN = rows(4, 10);

test.each<[string, Area[], Area[]]>([
  ['all of it, where nothing is covered', [], [COLUMN]],
  ['nothing, where all is', [rows(4, 10)], []],
  ['nothing, where more is', [{ row: 0, column: 0, rowCount: 1000, columnCount: 20 }], []],
  ['what is above and below', [rows(6, 3)], [rows(4, 2), rows(9, 5)]],
  ['what is between, in whatever order they come', [rows(12, 5), rows(4, 1), rows(7, 2)], [rows(5, 2), rows(9, 3)]],
  ['all of it, where only others are covered', [rows(4, 10, 8), rows(0, 4), rows(14, 6)], [COLUMN]],
])('of a column is bare %s', (_, covered, bare) => {
  expect(uncovered(COLUMN, covered)).toEqual(bare);
});

test('a row is bare exactly where no area covers it, and is told of once', () => {
  const area = fc.record({ row: fc.nat(20), column: fc.constantFrom(6, 7, 8), rowCount: fc.integer({ min: 1, max: 6 }), columnCount: fc.constantFrom(1, 2) });
  fc.assert(
    fc.property(fc.array(area, { maxLength: 6 }), (covered) => {
      const bare = uncovered(COLUMN, covered).flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index));
      const expected = Array.from({ length: 10 }, (_, index) => 4 + index).filter(
        (row) => !covered.some((one) => one.column <= 7 && 7 < one.column + one.columnCount && one.row <= row && row < one.row + one.rowCount),
      );
      expect(bare).toEqual(expected);
    }),
  );
});
