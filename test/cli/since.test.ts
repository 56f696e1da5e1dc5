import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeWorkbook } from '../../src/actions/judge-workbook';
import { snapshotToKeep } from '../../src/actions/keep-snapshot';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writeState } from '../../src/excel/write-state';
import { writeXlsx } from '../../src/host/xlsx/write';
import { openWorkspace, type OpenExcel } from '../support/open-workspace';
import { writeBadFiles } from './bad-files';
import { run } from './transcript';

/** What a summary says of an earlier day: of another file, or of the workbook's own last report. */
const HERE = process.cwd();
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sig-'));
  process.chdir(folder);
  await writeBadFiles(folder);
  await run('create now.xlsx --sample --today=2026-11-24');
});

afterAll(() => {
  process.chdir(HERE);
  rmSync(folder, { recursive: true });
});

test('an earlier copy is compared with, by the name of its file', async () => {
  await run('create old.xlsx --sample --today=2026-10-20');
  copyFileSync('now.xlsx', 'same.xlsx');
  const before = readFileSync('old.xlsx');
  const text = await run('summarise now.xlsx --since=old.xlsx --today=2026-11-24');
  expect(text).toContain('\nSince the file “old.xlsx”, as of 13 Oct 2026\n');
  expect(text).toContain('\n- A2 “Test an evening triage rota” slipped from 10 Nov 2026 to 15 Dec 2026.\n');
  expect(text).toContain('\nexit 0');
  expect(readFileSync('old.xlsx').equals(before)).toBe(true);
  expect(await run('summarise now.xlsx --since=./same.xlsx --today=2026-11-24')).toMatch(/Since the file “same\.xlsx”, as of 17 Nov 2026\n-+\n\n- Nothing is different/);
  expect(JSON.parse((await run('summarise now.xlsx --since=old.xlsx --format=json --today=2026-11-24')).replace(/exit 0$/, ''))).toMatchObject({ since: { from: '2026-10-13' } });
});

test.each([
  ['now.xlsx', '! now.xlsx: this is the workbook itself. Name an earlier copy of it with --since.'],
  ['./now.xlsx', '! ./now.xlsx: this is the workbook itself. Name an earlier copy of it with --since.'],
  ['nowhere.xlsx', '! nowhere.xlsx: there is no such file or folder.'],
  ['other.xlsx', '! other.xlsx: This workbook holds no workspace yet. Create one here, or open the workbook that has it.'],
  ['newer.xlsx', '! newer.xlsx: This workspace was made by a newer version of the add-in. Update the add-in, then try again; nothing was changed.'],
  ['.', '! .: this is a folder, not a file.'],
])('--since=%s is turned down with one sentence that names it', async (since, sentence) => {
  expect(await run(`summarise now.xlsx --since=${since} --out=status.txt`)).toBe(`${sentence}\nexit 2`);
  expect(() => readFileSync('status.txt')).toThrow('ENOENT');
});

test.each(['letter.xlsx', 'empty.xlsx', 'locked.xlsx', 'cut.xlsx'])('--since=%s, which is no workbook that can be read, is named', async (since) => {
  expect(await run(`summarise now.xlsx --since=${since}`)).toMatch(new RegExp(`^! ${since}: [^\\n]+\\nexit 2$`));
});

test('without another file, it is the workbook’s own last report of an earlier day', async () => {
  const workspace = await openWorkspace();
  await keepSnapshot(workspace, '2026-11-10');
  await workspace.write('Plan', 'H6', [['Off track']]);
  writeFileSync('kept.xlsx', await writeXlsx(workspace.book));
  const text = await run('summarise kept.xlsx --today=2026-11-24');
  expect(text).toMatch(/\nSince the last report, of 10 Nov 2026\n-+\n\n(?:.*\n)*?- A2 “Test an evening triage rota” .*off track/i);
  expect(await run('summarise kept.xlsx --today=2026-11-10')).not.toContain('Since ');
  expect(await run('summarise kept.xlsx --since=now.xlsx --today=2026-11-24')).toContain('Since the file “now.xlsx”');
});

/** As a report that was written on that day leaves it behind. */
async function keepSnapshot({ excel }: OpenExcel, day: string): Promise<void> {
  await excel.run(async (context) => {
    const found = await readWorkbook(context);
    if (!found.found) throw new RangeError('There is no workspace');
    await writeState(context, found, await snapshotToKeep(judgeWorkbook(found, calendarDate(day)), found.reading.state));
  });
}
