import { existsSync } from 'node:fs';
import { join } from 'node:path';
import heaviest from './heaviest.json';

interface Sequencer {
  sort(tests: readonly object[]): readonly { readonly path: string }[];
}

const HeaviestFirst = jest.requireActual<new (options: object) => Sequencer>('./heaviest-first.cjs');

test('each file of the list is there', () => {
  expect(heaviest.filter((file) => !existsSync(join(__dirname, file)))).toEqual([]);
});

test('what takes longest is begun first, and nothing is left out', () => {
  const [first = '', second = ''] = heaviest;
  const tests = ['boundaries.test.ts', second, 'licences.test.ts', first].map((file) => ({ path: join(__dirname, file), context: { hasteFS: { getSize: () => 1 }, config: { id: 'unit', cacheDirectory: __dirname, haste: {} } } }));
  const sorted = new HeaviestFirst({ contexts: [], globalConfig: {} }).sort(tests).map(({ path }) => path);
  expect(sorted.slice(0, 2)).toEqual([first, second].map((file) => join(__dirname, file)));
  expect([...sorted].sort()).toEqual(tests.map(({ path }) => path).sort());
});
