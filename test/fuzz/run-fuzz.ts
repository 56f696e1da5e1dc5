/**
 * `npm run fuzz [cases]`: plays random cases, 100,000 unless told otherwise. It goes on where it stopped, and ends with 1
 * where a promise was not kept. `npm run fuzz -- '{"book":…}'` plays one case again and tells what happens.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Survived } from '../reliability/fault-table';
import { anyFuzzCase, type FuzzCase } from './fuzz-case';
import { closeSharedPane, playCase, toldStory } from './play-case';

const KEPT = 'out/fuzz.json';
/** Cases of one seed: after each it is noted how far the run has come. */
const BATCH = 100;
const FIRST_SEED = 20261124;

/** How far a run has come. */
interface Run {
  /** Of the first batch; each batch has the next one. */
  readonly seed: number;
  readonly played: number;
  /** Shrunk to what makes them fail, as this command takes them. */
  readonly failed: readonly FuzzCase[];
}

/** Plays so many cases from the first seed on. */
export async function playFuzz(cases: number): Promise<Survived> {
  let failed = 0;
  for (let played = 0; played < cases; played += BATCH) failed += (await failuresOf(FIRST_SEED + played / BATCH, Math.min(BATCH, cases - played))).length;
  closeSharedPane();
  return { survived: cases - failed, of: cases };
}

/** Plays on from where the last run stopped, until so many are played in all; after that it begins anew, with other seeds. */
async function playOn(cases: number): Promise<Survived> {
  let run = keptRun();
  if (run.played >= cases) run = { seed: run.seed + Math.ceil(run.played / BATCH), played: 0, failed: [] };
  while (run.played < cases) {
    const number = Math.min(BATCH, cases - run.played);
    run = { ...run, played: run.played + number, failed: [...run.failed, ...(await failuresOf(run.seed + run.played / BATCH, number))] };
    keep(run);
    console.log(`${run.played.toLocaleString('en-GB')} of ${cases.toLocaleString('en-GB')} played, ${run.failed.length} failed`);
  }
  return { survived: run.played - run.failed.length, of: run.played };
}

async function failuresOf(seed: number, numRuns: number): Promise<FuzzCase[]> {
  const failed: FuzzCase[] = [];
  for (const one of fc.sample(anyFuzzCase, { seed, numRuns })) {
    const played = await playCase(one);
    if (played.trouble === null) continue;
    const least = await shrunk(one);
    console.log(toldStory(least, await playCase(least)));
    failed.push(least);
  }
  return failed;
}

/** The fewest edits, and the smallest of them, that still fail: by leaving out one after the other. */
export async function shrunk({ book, edits }: FuzzCase): Promise<FuzzCase> {
  let least: FuzzCase = { book, edits };
  const tries = (): FuzzCase[] => least.edits.map((_, index) => ({ ...least, edits: least.edits.filter((__, other) => other !== index) }));
  for (let found: FuzzCase | null = least; found !== null; ) {
    found = null;
    for (const one of tries()) if ((await playCase(one)).trouble !== null) found ??= one;
    if (found !== null) least = found;
  }
  return least;
}

function keptRun(): Run {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8')) as Run;
  } catch (trouble) {
    if ((trouble as NodeJS.ErrnoException).code !== 'ENOENT') throw trouble;
    return { seed: FIRST_SEED, played: 0, failed: [] };
  }
}

function keep(run: Run): void {
  mkdirSync('out', { recursive: true });
  writeFileSync(KEPT, `${JSON.stringify(run, null, 2)}\n`);
}

async function tell(one: FuzzCase): Promise<boolean> {
  const played = await playCase(one);
  console.log(toldStory(one, played));
  return played.trouble === null;
}

async function run(asked = '100000'): Promise<boolean> {
  if (asked.startsWith('{')) return tell(JSON.parse(asked) as FuzzCase);
  const { survived, of } = await playOn(Number(asked));
  return survived === of;
}

if (require.main === module)
  void run(process.argv[2])
    .then((isWhole) => {
      process.exitCode = isWhole ? 0 : 1;
    })
    .finally(closeSharedPane);
