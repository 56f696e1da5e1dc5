/**
 * `npm run reliability`: what the product survives, counted. It ends with 1 where something is lost. Bad files have their
 * place below, beside faults, interleavings and fuzz cases.
 */
import fc from 'fast-check';
import { openWorkspace } from '../support/open-workspace';
import { playFuzz } from '../fuzz/run-fuzz';
import { printFaultTable, type Survived } from './fault-table';
import { anyInterleaving, play } from './interleaving';

/** By hand; `npm test` plays fewer. */
const INTERLEAVINGS = Number(process.argv[2] ?? 10_000);
/** By hand `npm run fuzz` plays more. */
const FUZZ_CASES = Number(process.argv[3] ?? 2_000);

const PARTS: readonly (readonly [title: string, count: () => Promise<Survived>])[] = [
  ['Faults survived', printFaultTable],
  ['Interleavings', playInterleavings],
  ['Fuzz cases', () => playFuzz(FUZZ_CASES)],
];

async function playInterleavings(): Promise<Survived> {
  const { book } = await openWorkspace({ modules: [] });
  let survived = 0;
  for (const one of fc.sample(anyInterleaving, { seed: 20261124, numRuns: INTERLEAVINGS })) {
    const trouble = await play(book, one);
    if (trouble === null) survived += 1;
    else console.log(`  ${JSON.stringify(one)}: ${trouble}`);
  }
  return { survived, of: INTERLEAVINGS };
}

async function report(): Promise<boolean> {
  const lines: string[] = [];
  let isWhole = true;
  for (const [title, count] of PARTS) {
    const { survived, of } = await count();
    lines.push(`${title}: ${survived.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`);
    isWhole &&= survived === of;
  }
  console.log(`\n${lines.join('\n')}`);
  return isWhole;
}

void report().then((isWhole) => {
  process.exitCode = isWhole ? 0 : 1;
});
