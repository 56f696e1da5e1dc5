/** Another person's edits between our reading and our writing: never does a row get what was meant for another. */
import fc from 'fast-check';
import { closeAll, openWorkspace } from '../support/open-workspace';
import { anyInterleaving, play, type Interleaving } from './interleaving';

afterAll(closeAll);

test.each<[string, Interleaving]>([
  ['a second sorting before what was written is given back', { asked: { row: 2, what: 'evidence' }, moves: [{ before: 3, move: 'sort', at: 3 }, { before: 2, move: 'sort', at: 8 }] }],
  ['a cell changed, sorted away and sorted again', { asked: { row: 10, what: 'evidence' }, moves: [{ before: 2, move: 'change the cell', at: 11 }, { before: 2, move: 'sort', at: 7 }, { before: 3, move: 'sort', at: 2 }] }],
])('%s', async (_, interleaving) => {
  const { book } = await openWorkspace({ modules: [] });
  expect(await play(book, interleaving)).toBeNull();
});

test('seeded interleavings', async () => {
  const { book } = await openWorkspace({ modules: [] });
  const said: string[] = [];
  for (const one of fc.sample(anyInterleaving, { seed: 20261124, numRuns: 200 })) {
    const trouble = await play(book, one);
    if (trouble !== null) said.push(`${JSON.stringify(one)}: ${trouble}`);
  }
  expect(said).toEqual([]);
}, 300_000);
