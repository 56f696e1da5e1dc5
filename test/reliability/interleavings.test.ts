/** Other people's edits, and another pane's, between our reading and our writing: never does a row get what was meant for another. */
import fc from 'fast-check';
import { closeAll } from '../support/open-workspace';
import { anyInterleaving, openSample, play, type Interleaving, type Sample, type Wish } from './interleaving';
import type { Move } from './person';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(closeAll);

type Told = readonly [before: number, move: Move, at: number];

/** Each was a failure once. */
test.each<[what: string, ground: number, panes: readonly (readonly [row: number, wish: Wish])[], moves: readonly Told[], turns?: readonly number[]]>([
  ['a second sorting before what was written is given back', 0, [[2, 'one']], [[3, 'sort', 3], [2, 'sort', 8]]],
  ['a cell changed, sorted away and sorted again', 0, [[10, 'one']], [[2, 'change the cell', 10], [2, 'sort', 7], [3, 'sort', 2]]],
  ['a new row written over the last one, which is then sorted away', 0, [[5, 'add']], [[2, 'insert rows above', 6], [3, 'change the cell', 2], [3, 'sort', 5]]],
  ['a row undone that others sort, and sort again', 2, [[6, 'undo one']], [[3, 'sort', 8], [2, 'sort', 11], [4, 'insert rows above', 0]]],
  ['a new row over another, beside a pane that accepts a finding', 3, [[4, 'accept'], [3, 'add']], [[2, 'insert a row', 3], [4, 'sort', 8], [5, 'convert to a range', 0]], [1, 1, 0, 1, 1, 1, 1]],
  ['two headers written over with one text', 4, [[2, 'several']], [[5, 'sort', 9], [2, 'insert rows above', 11]]],
  ['two headers written over, and a row added', 2, [[7, 'several']], [[4, 'add a row', 6], [2, 'insert rows above', 8], [4, 'sort', 1]]],
  ['headers written over by one of two panes', 0, [[1, 'other'], [2, 'several']], [[3, 'insert a row', 9], [2, 'insert rows above', 5]], [1, 1, 0, 1, 1, 1]],
  ['a row deleted on which something stands by mistake', 4, [[3, 'one']], [[2, 'insert a column', 2], [3, 'delete the row', 7], [3, 'delete the row', 2]]],
  ['a setting deleted while another is written', 5, [[2, 'one'], [2, 'several']], [[3, 'delete the row', 1], [4, 'delete the row', 3]], [0, 1, 0, 1, 0, 1]],
  ['a row deleted between several', 0, [[10, 'several']], [[3, 'delete the row', 2], [4, 'rename the sheet', 6], [2, 'insert a row', 0]]],
  ['a person who types into a row that is about to be given back', 3, [[4, 'add']], [[2, 'insert rows above', 8], [2, 'insert rows above', 11], [3, 'change the cell', 9]]],
  ['a row deleted while several are undone', 0, [[2, 'undo several']], [[2, 'sort', 7], [2, 'sort', 7], [3, 'delete the row', 7]]],
])('%s', async (...[, ground, panes, moves, turns = [0]]) => {
  const interleaving: Interleaving = { ground, panes: panes.map(([row, wish]) => ({ row, wish })), turns, moves: moves.map(([before, move, at]) => ({ before, move, at })) };
  expect(await play(sample, interleaving)).toBeNull();
});

test('1,000 seeded interleavings', async () => {
  const said: string[] = [];
  for (const one of fc.sample(anyInterleaving, { seed: 20261124, numRuns: 1000 })) {
    const trouble = await play(sample, one);
    if (trouble !== null) said.push(`${JSON.stringify(one)}: ${trouble}`);
  }
  expect(said).toEqual([]);
}, 300_000);
