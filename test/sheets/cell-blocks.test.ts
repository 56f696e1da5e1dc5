import { cellBlocks } from '../../src/sheets/cell-blocks';
import { BLANK, type CellState } from '../../src/sheets/cell-state';
import type { CellWriting } from '../../src/sheets/edit-plan';

const state = (value: string): CellState => ({ ...BLANK, value });
const cell = (row: number, column: number, sheet = 'Plan'): CellWriting => ({ sheet, row, column, before: BLANK, after: state(`${sheet} ${row} ${column}`) });
const area = (rows: number, columns: number, sheet = 'Plan'): CellWriting[] => Array.from({ length: rows * columns }, (_, index) => cell(5 + Math.floor(index / columns), 3 + (index % columns), sheet));

test('a few cells stay cells', () => {
  expect(cellBlocks(area(2, 3)).map(({ row, column, after }) => [row, column, after.length])).toEqual([[5, 3, 1], [5, 4, 1], [5, 5, 1], [6, 3, 1], [6, 4, 1], [6, 5, 1]]);
});

test('many cells are rectangles, whatever their order, and each holds what it is to hold', () => {
  const cells = [...area(40, 5), ...area(30, 2, 'Goals'), cell(50, 3), cell(5, 9)];
  const blocks = cellBlocks([...cells].reverse());
  expect(blocks.map(({ sheet, row, column, after }) => [sheet, row, column, after.length, after[0]?.length])).toEqual([['Goals', 5, 3, 30, 2], ['Plan', 5, 3, 40, 5], ['Plan', 5, 9, 1, 1], ['Plan', 50, 3, 1, 1]]);
  const held = blocks.flatMap(({ sheet, row, column, after }) => after.flatMap((states, down) => states.map(({ value }, across) => [`${sheet} ${row + down} ${column + across}`, value])));
  expect(held.length).toBe(cells.length);
  expect(held.filter(([place, value]) => place !== value)).toEqual([]);
});

test('of a cell that is named twice the last one counts', () => {
  const blocks = cellBlocks([...area(40, 2), { ...cell(5, 3), after: state('the last') }]);
  expect(blocks.length).toBe(1);
  expect(blocks[0]?.after[0]?.[0]?.value).toBe('the last');
});
