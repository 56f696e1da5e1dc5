import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../../..');

interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

describe('npm run host', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'host-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(script: string, ...options: string[]): Promise<Run> {
    const path = join(folder, 'script.js');
    await writeFile(path, script);
    return new Promise((done) => {
      execFile(process.execPath, [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), 'src/host/client/run-script.ts', path, ...options], { cwd: PROJECT }, (error, out, err) =>
        done({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
      );
    });
  }

  test('runs a script with what it waits for, and prints what it logs', async () => {
    const { exit, out, err } = await run(`
      Office.onReady(async (info) => {
        console.log('in', info.host);
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
          range.values = [[1, '=A1+1']];
          range.load('values');
          await context.sync();
          console.log(range);
        });
      });
      setTimeout(() => console.info('later'), 30);
      console.log('top', await Promise.resolve(5));`);
    expect([exit, err]).toEqual([0, '']);
    expect(out.split('\n').sort()).toEqual(['', 'in Excel', 'later', 'top 5', '{ values: [ [ 1, 2 ] ] }']);
  }, 30_000);

  test('saves a workbook and opens it again, under the set that it is told', async () => {
    const file = join(folder, 'saved.xlsx');
    const saved = await run("await Excel.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [['kept']]; await context.sync(); });", `--save=${file}`);
    expect(saved.exit).toBe(0);
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    const opened = await run(
      `await Excel.run(async (context) => { const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2').load('values'); await context.sync(); console.log(cell.values[0][0]); });
       console.log(Office.context.requirements.isSetSupported('ExcelApi', '1.10'), Office.context.requirements.isSetSupported('ExcelApi', '1.9'));`,
      `--open=${file}`, '--api=1.9',
    );
    expect([opened.exit, opened.out]).toEqual([0, 'kept\nfalse true\n']);
  }, 60_000);

  test('ends with 1 on an error that nobody handles, and says all that Excel says', async () => {
    const { exit, err } = await run("Excel.run(async (context) => { context.workbook.tables.getItem('Plan').load('name'); await context.sync(); });");
    expect(exit).toBe(1);
    expect(err).toMatch(/^ItemNotFound: The requested resource doesn't exist\.\ndebugInfo: /);
    expect(err).toContain("errorLocation: 'TableCollection.getItem'");
    expect((await run("setTimeout(() => { throw new TypeError('late'); });")).err).toMatch(/^TypeError: late/);
  }, 60_000);

  test('ends with 2 and one sentence where it cannot begin', async () => {
    expect(await run('', '--api=2.0')).toEqual({ exit: 2, out: '', err: '--api wants a set such as 1.15, up to 1.17, not "2.0".\n' });
    expect((await run('', `--open=${join(folder, 'script.js')}`)).exit).toBe(2);
    expect((await run('', '--sav=a.xlsx')).err).toMatch(/^Unknown option '--sav'/);
  }, 60_000);

  test('says before it begins that a workbook cannot be saved where it is wanted', async () => {
    const script = "console.log('ran');";
    const nowhere = join(folder, 'none', 'a.xlsx');
    expect(await run(script, `--save=${nowhere}`)).toEqual({ exit: 2, out: '', err: `${nowhere} cannot be written: there is no folder ${join(folder, 'none')}.\n` });
    expect(await run(script, '--save=a.txt')).toEqual({ exit: 2, out: '', err: '--save wants the name of a workbook that ends in .xlsx, not "a.txt".\n' });
    const file = join(folder, 'kept.xlsx');
    expect(await run(script, `--save=${file}`)).toEqual({ exit: 0, out: 'ran\n', err: '' });
    expect(await run(script, `--open=${file}`, `--save=${file}`)).toEqual({ exit: 2, out: '', err: `--save wants another file than --open: ${file} is never written to.\n` });
  }, 60_000);

  test('says in one line what a script has wrong, and where', async () => {
    const path = join(folder, 'script.js');
    expect(await run('const a = 1;\nlet b = ;')).toEqual({ exit: 1, out: '', err: `${path}:2: Unexpected token ';'.\n` });
    expect((await run("import fs from 'fs';")).err).toMatch(/:1: Cannot use import statement outside a module\. A script is one plain file/);
    expect((await run("await import('fs');")).err).toMatch(/^Error: import\(\) is not there\. A script is one plain file/);
    expect((await run("\n  throw new Error('here');")).err).toBe(`Error: here\n    at ${path}:2:9\n    at ${path}:3:3\n`);
    expect((await run("throw 'a text';")).err).toBe("Uncaught: 'a text'\n");
  }, 60_000);

  test('refuses what needs a page or a network', async () => {
    expect((await run("document.getElementById('run').onclick = () => {};")).err).toMatch(/^Error: document\.getElementById needs a page, and scripts run without one/);
    expect((await run("await fetch('https://example.org');")).err).toMatch(/^Error: fetch needs a network, and scripts run without one\./);
  }, 60_000);

  test('does not take waiting for ever for an end', async () => {
    const { exit, err } = await run('await new Promise(() => {});', `--save=${join(folder, 'never.xlsx')}`);
    expect([exit, err]).toEqual([1, `${join(folder, 'script.js')} waits for something that never comes: nothing is left that could bring it.\n`]);
    await expect(readFile(join(folder, 'never.xlsx'))).rejects.toThrow('ENOENT');
  }, 60_000);

  test("gives scripts their own window's errors and promises, and a whole console", async () => {
    const { exit, out, err } = await run(`
      try { null.property; } catch (error) { console.log(error instanceof Error, error instanceof TypeError); }
      console.log((async () => {})() instanceof Promise);
      console.group('in a group'); console.log('inside'); console.groupEnd();
      console.count('times'); console.assert(true); console.time('t'); console.clear();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
        await context.sync();
        console.log({ range, list: [range] });
        await context.workbook.worksheets.getItem('none').load() && await context.sync();
      }).catch((error) => console.log(error instanceof OfficeExtension.Error, error instanceof Error));`);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toBe("true true\ntrue\nin a group\n  inside\ntimes: 1\n{ range: { address: 'Sheet1!A1' }, list: [ { address: 'Sheet1!A1' } ] }\ntrue true\n");
  }, 60_000);
});
