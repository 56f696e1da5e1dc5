/** Half of the random cases that every test run plays: two files, so that two workers share them. */
import { closeSharedPane } from './play-case';
import { troubleInCases } from './seeded-cases';

afterAll(closeSharedPane);

test('200 random cases', async () => {
  expect(await troubleInCases(20261122, 200)).toEqual([]);
}, 900_000);
