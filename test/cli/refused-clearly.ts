import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import type { ExitCode } from '../../src/cli/terminal';
import { HOSTILE_FILES, soundFile, type HostileKind } from './hostile-files';

/** What the command line made of the files of one kind. */
export interface Tally {
  readonly kind: HostileKind;
  readonly files: number;
  /** Exit 2 with one sentence about the file. */
  readonly refused: number;
  /** Read, with what the sound file gives and nothing else: what was changed means nothing. */
  readonly unharmed: number;
  /** All others, each with what was said: there are to be none. */
  readonly unclear: readonly string[];
}

export const HOSTILE_KINDS = Object.keys(HOSTILE_FILES) as HostileKind[];

/** Checks every hostile file of a kind through the command line. A test holds it to having nothing unclear; a report prints it. */
export async function tallyHostileFiles(kind: HostileKind): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const file = join(folder, 'team.xlsx');
  try {
    const sound = await soundFile();
    const expected = await check(file, sound);
    const tally = { kind, files: 0, refused: 0, unharmed: 0, unclear: [] as string[] };
    for (const { what, bytes } of HOSTILE_FILES[kind](sound)) {
      tally.files += 1;
      const run = await check(file, bytes);
      if (isRefusal(run, file)) tally.refused += 1;
      else if (JSON.stringify(run) === JSON.stringify(expected)) tally.unharmed += 1;
      else tally.unclear.push(`${what}: exit ${run.exit}, ${JSON.stringify([...run.complaints, ...run.results]).slice(0, 300)}`);
    }
    return tally;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly exit: ExitCode;
  readonly results: readonly string[];
  readonly complaints: readonly string[];
}

async function check(file: string, bytes: Uint8Array): Promise<Run> {
  writeFileSync(file, bytes);
  const [results, complaints]: [string[], string[]] = [[], []];
  const exit = await runCommandLine(['check', file, '--today=2026-11-24'], {
    print: (text) => results.push(text),
    complain: (text) => complaints.push(text),
    now: () => new Date(2026, 10, 24, 14, 2),
  });
  return { exit, results, complaints };
}

/** One sentence on one line, of a length that is read, without orders to a terminal and without a word of our insides. */
function isRefusal({ exit, results, complaints }: Run, file: string): boolean {
  const [sentence = '', ...more] = complaints;
  const said = sentence.slice(`${file}: `.length);
  return exit === 2 && results.length === 0 && more.length === 0 && sentence.startsWith(`${file}: `) && /^The (workbook|file) [\x20-\x7E\u2019\u2026]{5,300}\.$/.test(said) && !/should not have|Error|undefined|\bat \w+ \(/.test(said);
}
