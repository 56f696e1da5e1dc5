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
    expect(await run('', '--api=2.0')).toEqual({ exit: 2, out: '', err: '--api wants a set such as 1.15, not "2.0".\n' });
    expect((await run('', `--open=${join(folder, 'script.js')}`)).exit).toBe(2);
  }, 60_000);
});
