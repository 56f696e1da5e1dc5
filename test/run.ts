import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './support/browser';

interface Step {
  readonly name: string;
  /** Commands that run side by side. */
  readonly commands: readonly string[];
  /** Where jest writes what it counted, for a step that is jest's. */
  readonly results?: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The embedded Excel makes much that is soon forgotten: with more room for it, node tidies up less often. */
const JEST = 'node --max-semi-space-size=64 node_modules/jest/bin/jest.js';

/** Quick steps first: what they find need not be waited for. */
const STEPS: readonly Step[] = [
  { name: 'Types', commands: ['npm run --silent types'] },
  { name: 'Lint and boundaries', commands: ['npm run --silent lint', 'npm run --silent boundaries'] },
  jest('Unit tests and scenarios', 'unit', '--maxWorkers=2', '--testSequencer=./test/heaviest-first.cjs'),
  { name: 'Build of the workbench', commands: ['npm run --silent build:workbench'] },
  // A page waits about as long as it works: two browsers share a small machine well.
  jest('Browser tests', 'browser', '--maxWorkers=2'),
];

/**
 * `npm test`: every check of the project, in turn, until one fails. The last line counts the tests: `N passed, N failed`.
 * A machine without a browser gets one first, or is told at once what it lacks.
 */
async function run(): Promise<void> {
  ensureBrowser();
  mkdirSync('out', { recursive: true });
  const counted: Counts[] = [];
  for (const step of STEPS) {
    const started = Date.now();
    if (step.results !== undefined) rmSync(step.results, { force: true });
    const codes = await Promise.all(step.commands.map(runInShell));
    const succeeded = codes.every((code) => code === 0);
    counted.push(countsOf(step, succeeded));
    console.log(`${succeeded ? '✓' : '✗'} ${step.name} (${Math.round((Date.now() - started) / 1000)} s)\n`);
    if (!succeeded) {
      process.exitCode = 1;
      break;
    }
  }
  const sum = (key: keyof Counts): number => counted.reduce((total, counts) => total + counts[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

function jest(name: string, project: string, ...options: string[]): Step {
  const results = `out/jest-${project}.json`;
  return { name, commands: [[JEST, '--selectProjects', project, ...options, '--json --outputFile', results].join(' ')], results };
}

const runInShell = (command: string): Promise<number | null> =>
  new Promise((done, fail) => {
    spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).on('error', fail).on('close', done);
  });

/** A step that fails without a failed test, such as a type error, counts as one failure. */
function countsOf({ results }: Step, succeeded: boolean): Counts {
  const counts = results === undefined ? { passed: 0, failed: 0 } : readCounts(results);
  return succeeded ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

function readCounts(file: string): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch (trouble) {
    // jest writes nothing when it could not begin; it has then said why and failed, which is what is counted.
    if ((trouble as NodeJS.ErrnoException).code === 'ENOENT') return { passed: 0, failed: 0 };
    throw trouble;
  }
}

run().catch((trouble: unknown) => {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
