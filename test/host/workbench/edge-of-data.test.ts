import { Sheet } from '../../../src/host/model/sheet';
import { EMPTY_CELL } from '../../../src/host/model/cell';
import { edgeOfData } from '../../../src/host/workbench/look/edge-of-data';

const EXTENT = { rowCount: 20, columnCount: 5 };
const DOWN = { rows: 1, columns: 0 } as const;
const UP = { rows: -1, columns: 0 } as const;

/** Filled: rows 0, 3, 4, 5 and 9 of the first column. */
const sheet = new Sheet('{1}', 'Plan');
for (const row of [0, 3, 4, 5, 9]) sheet.setCell(row, 0, { ...EMPTY_CELL, value: 'x' });

test.each([
  ['from a lone cell to the next filled one', 0, DOWN, 3],
  ['from within a run to its end', 3, DOWN, 5],
  ['from the end of a run to the next', 5, DOWN, 9],
  ['from a blank cell to the next filled one', 7, DOWN, 9],
  ['from the last filled cell to the edge', 9, DOWN, 19],
  ['up within a run', 5, UP, 3],
  ['up over blank cells', 3, UP, 0],
  ['nowhere from the edge', 0, UP, 0],
] as const)('%s', (_, row, step, expected) => {
  expect(edgeOfData(sheet, { row, column: 0 }, step, EXTENT)).toEqual({ row: expected, column: 0 });
});
