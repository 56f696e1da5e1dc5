import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptedSample } from './accepted-sample';
import { writeBadFiles } from './bad-files';
import { run } from './transcript';

/**
 * Whole runs of the command line, as plain text: a line with `$` is a command, what follows is what it prints (`!` before
 * what goes to standard error), and `exit` closes it. A line of `…` stands for any lines, `…` within one for any text.
 */
const FOLDER = join(__dirname, 'scenarios');
const HERE = process.cwd();
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sig-'));
  process.chdir(folder);
  await writeBadFiles(folder);
});

afterEach(() => {
  process.chdir(HERE);
  rmSync(folder, { recursive: true });
});

test.each(readdirSync(FOLDER))('%s', async (name) => {
  for (const { command, expected } of readScenario(readFileSync(join(FOLDER, name), 'utf8'))) {
    const transcript = await run(command);
    if (!pattern(expected).test(`${transcript}\n`)) expect(`$ ${command}\n${transcript}`).toBe(`$ ${command}\n${expected}`);
  }
});

test('a scenario that says something else fails', async () => {
  expect(pattern('exit 0').test(`${await run('check nowhere.xlsx')}\n`)).toBe(false);
  expect(pattern('! …\nexit 2').test(`${await run('check nowhere.xlsx')}\n`)).toBe(true);
});

test('a file that is there stays as it is unless --force is given', async () => {
  writeFileSync('mine.xlsx', 'mine');
  await run('create mine.xlsx');
  expect(readFileSync('mine.xlsx', 'utf8')).toBe('mine');
  await run('create mine.xlsx --force');
  expect(readFileSync('mine.xlsx').subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync('.').filter((name) => name.startsWith('.'))).toEqual([]);
});

test('checking and summarising leave the file as it is', async () => {
  await run('create team.xlsx --sample --today=2026-11-24');
  const before = readFileSync('team.xlsx');
  await run('check team.xlsx');
  await run('summarise team.xlsx');
  expect(readFileSync('team.xlsx').equals(before)).toBe(true);
});

test('a summary never takes the place of a workbook', async () => {
  await run('create team.xlsx --sample --today=2026-11-24');
  const before = readFileSync('team.xlsx');
  writeFileSync('old.XLSX', 'a workbook of somebody’s');
  linkSync('team.xlsx', 'team');
  expect(await run('summarise team.xlsx --out=./team.xlsx')).toBe('! ./team.xlsx: a summary is no workbook. Name another file, such as summary.md.\nexit 2');
  expect(await run('summarise team.xlsx --out=old.XLSX')).toBe('! old.XLSX: a summary is no workbook. Name another file, such as summary.md.\nexit 2');
  expect(await run('summarise team --out=team')).toBe('! team: this is the workbook itself. Name another file, such as summary.md.\nexit 2');
  expect(await run('summarise team.xlsx --out=team')).toBe('! team: this is the workbook itself. Name another file, such as summary.md.\nexit 2');
  expect([readFileSync('team.xlsx').equals(before), readFileSync('team').equals(before)]).toEqual([true, true]);
  expect(readFileSync('old.XLSX', 'utf8')).toBe('a workbook of somebody’s');
  expect(await run('summarise team.xlsx --out=summary.md')).toBe('exit 0');
});

test('what the team has accepted or switched off is counted apart, and does not fail the check', async () => {
  writeFileSync('team.xlsx', await acceptedSample());
  expect((await run('check team.xlsx --today=2026-11-24')).split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^team\.xlsx: 9 problems in \d+ cells on 24 Nov 2026 \(7 warnings, 2 prompts\)\.$/),
    '3 accepted or switched off, and not counted.',
  ]);
  const [report, exit] = (await run('check team.xlsx --json --today=2026-11-24')).split('\nexit ');
  const { counts, accepted, findings } = JSON.parse(report ?? '') as { counts: object; accepted: number; findings: { rule: string }[] };
  expect({ counts, accepted, exit }).toEqual({ counts: { error: 0, warning: 7, prompt: 2 }, accepted: 3, exit: '0' });
  expect(findings.map(({ rule }) => rule).filter((rule) => ['action-without-lead', 'action-without-due-date', 'overdue-action'].includes(rule))).toEqual([]);
  expect(await run('summarise team.xlsx --format=markdown --today=2026-11-24')).toContain('2 more findings were accepted with a reason.');
});

test('the same command makes the same file', async () => {
  await run('create one.xlsx --sample --today=2026-11-24');
  await run('create two.xlsx --sample --today=2026-11-24');
  expect(readFileSync('one.xlsx').equals(readFileSync('two.xlsx'))).toBe(true);
});

function readScenario(text: string): { command: string; expected: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((block) => {
      const [command = '', ...lines] = block.trimEnd().split('\n');
      return { command, expected: lines.slice(0, lines.findIndex((line) => line.startsWith('exit')) + 1).join('\n') };
    });
}

function pattern(expected: string): RegExp {
  const lines = expected.split('\n').map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.split('…').map(escaped).join('.*')}\n`));
  return new RegExp(`^${lines.join('')}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
