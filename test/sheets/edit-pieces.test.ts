import { BLANK, type CellState } from '../../src/sheets/cell-state';
import { bytesOf, editPieces } from '../../src/sheets/edit-pieces';
import type { CellWriting, LongerTable, WrittenEdits } from '../../src/sheets/edit-plan';
import { statePieces } from '../../src/sheets/state-edit';

const state = (value: string): CellState => ({ ...BLANK, value });
const cell = (row: number, column: number): CellWriting => ({ sheet: 'Plan', row, column, before: BLANK, after: state('Ann') });
const longer: LongerTable = {
  sheet: 'Plan',
  body: { row: 4, column: 0, rowCount: 100, columnCount: 3 },
  by: 'writing below',
  rows: Array.from({ length: 100 }, (_, index) => [state(`A${index}`), state('Ring the ward'), null]),
  numberFormats: ['General', 'General', 'General'],
  numberFormatsBelow: Array.from({ length: 100 }, () => ['General', 'General', 'General']),
};
const EDITS: WrittenEdits = {
  cells: Array.from({ length: 60 }, (_, index) => [cell(4 + index, 1), cell(4 + index, 2)]).flat(),
  longerTables: [longer],
  widerTables: [{ sheet: 'Plan', body: longer.body, headers: ['Cost'] }],
  guards: [3, ...Array.from({ length: 100 }, (_, index) => 4 + index)].map((row) => ({ sheet: 'Plan', area: { row, column: 0, rowCount: 1, columnCount: 1 }, values: [row] })),
};

test('what Excel takes at once is one piece, the same as it was', () => {
  expect(editPieces(EDITS, 4_000_000)).toEqual([EDITS]);
});

test('pieces hold all that is written, once and in order, and each is about as small as was asked', () => {
  const pieces = editPieces(EDITS, 10_000);
  expect(pieces.length).toBeGreaterThan(8);
  expect(pieces.flatMap(({ cells }) => cells)).toEqual(EDITS.cells);
  expect(pieces.flatMap(({ longerTables }) => longerTables.flatMap(({ rows }) => rows))).toEqual(longer.rows);
  expect(pieces.map(({ widerTables }) => widerTables.length)).toEqual(pieces.map((_, index) => (index === 0 ? 1 : 0)));
  expect(pieces.filter((piece) => bytesOf(piece) > 10_000)).toEqual([]);
});

test('rows of a piece come below those of the piece before', () => {
  let rowCount = longer.body.rowCount;
  for (const { body, rows, numberFormatsBelow } of editPieces(EDITS, 10_000).flatMap(({ longerTables }) => longerTables)) {
    expect([body.rowCount, numberFormatsBelow.length]).toEqual([rowCount, rows.length]);
    rowCount += rows.length;
  }
  expect(rowCount).toBe(200);
});

test('a piece is guarded by its own rows and by those that no piece changes', () => {
  const [first, second] = editPieces(EDITS, 10_000);
  const rowsOf = (piece: WrittenEdits | undefined): number[] => piece?.guards.map(({ area: { row } }) => row).filter((row) => row < 64) ?? [];
  expect(rowsOf(first)).toEqual([3, ...new Set(first?.cells.map(({ row }) => row))]);
  expect(rowsOf(second)).toEqual([3, ...new Set(second?.cells.map(({ row }) => row))]);
});

test('notes are parted in their order, the rows that are there first', () => {
  const added = Array.from({ length: 30 }, (_, index) => ({ key: `note ${index}`, value: 'x'.repeat(1000) }));
  const rows = [{ row: 4, entry: { key: 'modules', value: 'core' } }];
  const pieces = statePieces({ rows, added }, 10_000);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.flatMap((piece) => piece.added)).toEqual(added);
  expect(pieces.map((piece) => piece.rows)).toEqual([rows, ...pieces.slice(1).map(() => [])]);
});
