/**
 * `npm run reliability`: what the product survives, counted. It ends with 1 where something is lost, changed or left unclear.
 * `npm run reliability 1000 500` plays so many interleavings and fuzz cases.
 */
import fc from 'fast-check';
import { HOSTILE_KINDS, tallyHostileFiles } from '../cli/refused-clearly';
import { playFuzz } from '../fuzz/run-fuzz';
import { DAMAGE_FINISHED_OTHERWISE, damagedScenarios, PARTIAL_FAULTS } from './damaged-scenarios';
import { printFaultTable, type Survived } from './fault-table';
import { anyInterleaving, openSample, play } from './interleaving';

/** By hand; `npm test` plays 1,000. */
const INTERLEAVINGS = Number(process.argv[2] ?? 10_000);
/** By hand `npm run fuzz` plays more. */
const FUZZ_CASES = Number(process.argv[3] ?? 2_000);

const PARTS: readonly (readonly [title: string, count: () => Promise<Survived>])[] = [
  ['Faults survived', () => printFaultTable()],
  ['Damage mended, and that undone, with faults that leave it half done', () => printFaultTable(damagedScenarios(), PARTIAL_FAULTS, DAMAGE_FINISHED_OTHERWISE)],
  ['Interleavings', playInterleavings],
  ['Fuzz cases', () => playFuzz(FUZZ_CASES)],
  ['Bad files refused clearly, or read unharmed', refuseBadFiles],
];

async function playInterleavings(): Promise<Survived> {
  const sample = await openSample();
  let survived = 0;
  for (const one of fc.sample(anyInterleaving, { seed: 20261124, numRuns: INTERLEAVINGS })) {
    const trouble = await play(sample, one);
    if (trouble === null) survived += 1;
    else console.log(`  ${JSON.stringify(one)}: ${trouble}`);
  }
  return { survived, of: INTERLEAVINGS };
}

async function refuseBadFiles(): Promise<Survived> {
  let [survived, of] = [0, 0];
  for (const kind of HOSTILE_KINDS) {
    const { files, refused, unharmed, unclear } = await tallyHostileFiles(kind);
    console.log(`  ${kind}: ${files} files, ${refused} refused, ${unharmed} read unharmed`);
    for (const line of unclear) console.log(`    ${line}`);
    of += files;
    survived += refused + unharmed;
  }
  return { survived, of };
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
