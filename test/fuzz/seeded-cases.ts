import fc from 'fast-check';
import { anyFuzzCase } from './fuzz-case';
import { playCase, toldStory } from './play-case';
import { shrunk } from './run-fuzz';

/** What goes wrong in so many random cases, the first time shrunk to the fewest edits: nothing, in the end. */
export async function troubleInCases(seed: number, numRuns: number): Promise<string[]> {
  for (const one of fc.sample(anyFuzzCase, { seed, numRuns })) {
    const { trouble } = await playCase(one);
    if (trouble === null) continue;
    const least = await shrunk(one);
    return toldStory(least, await playCase(least)).split('\n');
  }
  return [];
}
