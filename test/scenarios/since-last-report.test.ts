import { readFile } from 'node:fs/promises';
import { earlierFile, earlierReport } from '../../src/actions/earlier';
import { previewSummary } from '../../src/actions/preview-summary';
import { summariseWorkspace, type SummariseOptions } from '../../src/actions/summarise-workspace';
import type { SummaryChoice } from '../../src/domain/audiences/summary-for';
import type { Earlier } from '../../src/domain/changes/snapshot';
import { addDays, addWeeks, type CalendarDate } from '../../src/domain/model/calendar-date';
import type { Since } from '../../src/domain/summary/summary';
import type { Book } from '../../src/host/model/book';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
import { serialOfDate } from '../../src/sheets/date-serial';
import { check, closeAll, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

const NEXT = addWeeks(TODAY, 2);
const AFTER_NEXT = addWeeks(TODAY, 4);

test('a first report has nothing to be compared with; the next one tells what is different, and the sheet does', async () => {
  const workspace = await openWorkspace();
  expect(await report(workspace, TODAY)).toBeNull();
  await editFor(workspace, NEXT);
  expect(await workspace.roundTripsOf(async () => expect(lines(await report(workspace, NEXT))).toEqual(TOLD))).toBe(2);
  const shown = (await workspace.values('Report 2', 'A1:F200')).flat().map(String);
  expect(shown).toContain('Since the last report, of 24 Nov 2026');
  expect(shown).toEqual(expect.arrayContaining([expect.stringContaining('A2 “Test an evening triage rota” was completed on 7 Dec 2026.')]));
});

const TOLD = [
  'Since the last report, of 24 Nov 2026',
  'Finished: A2 “Test an evening triage rota” was completed on 7 Dec 2026.',
  'Slipped: A3 “Rewrite the referral guide with GPs” slipped from 10 Nov 2026 to 18 Dec 2026 and has a new lead: Senior nurse (before: CRT manager).',
  'New: A13 “Ask the night shift” is new: due on 8 Jan 2027.',
  'Dropped: A8 is no longer listed; it was on track, due on 22 Dec 2026 and led by Peer worker.',
  'New lead: A9 “Carer-awareness session” has a lead now: Peer worker.',
  'Status changed: A4 “Agree a police contact route” is blocked now (it was at risk).',
  'Goals: G3 “Families involved early” is not started now (it was on track).',
  'Measures: K1 “Median minutes from referral to call-back” went from 69 minutes on 17 Nov 2026 to 64 minutes on 1 Dec 2026; lower is better.',
  'Commitment: S1 “Acute services director” has moved from “No commitment” to “Let it happen”, closer to what is needed.',
];

test('a report that is written again today says the same, and is compared with the same one', async () => {
  const workspace = await openWorkspace();
  await report(workspace, TODAY);
  await editFor(workspace, NEXT);
  const first = await report(workspace, NEXT);
  expect(await report(workspace, NEXT)).toEqual(first);
  expect((await check(workspace, NEXT)).memory.snapshots.map(({ day }) => day)).toEqual([TODAY, NEXT]);
  expect(lines(await report(workspace, AFTER_NEXT))).toEqual(['Since the last report, of 8 Dec 2026', 'Nothing is different in the statuses, due dates and leads of actions, how goals stand, the newest values of measures or where stakeholders stand.']);
  expect((await check(workspace, AFTER_NEXT)).memory.snapshots.map(({ day }) => day)).toEqual([NEXT, AFTER_NEXT]);
});

test('what slips from report to report is counted, also in a file that was saved and opened', async () => {
  const workspace = await openWorkspace();
  await report(workspace, TODAY);
  await workspace.write('Plan', 'G6', [[serial(addWeeks(TODAY, 6))]]);
  expect(lines(await report(workspace, NEXT))).toContain('Slipped: A2 “Test an evening triage rota” slipped from 15 Dec 2026 to 5 Jan 2027.');
  const reopened = await openExcel({ book: await reread(await writeXlsx(workspace.book)) });
  await reopened.write('Plan', 'G6', [[serial(addWeeks(TODAY, 9))]]);
  expect(lines(await report(reopened, AFTER_NEXT))).toContain('Slipped: A2 “Test an evening triage rota” slipped from 5 Jan 2027 to 26 Jan 2027 (for the second time).');
});

test('where what was kept is damaged, this is said, nothing is compared, and the next report is compared with this one', async () => {
  const workspace = await openWorkspace();
  await report(workspace, TODAY);
  const cells = (await workspace.values('sig state', 'A1:B200')).map(([key, value]) => [String(key), String(value)] as const);
  const row = cells.findIndex(([key]) => key === 'snapshot.2026-11-24.1');
  const whole = cells[row]?.[1] ?? '';
  await workspace.write('sig state', `B${row + 1}`, [[`${whole.slice(0, 60)}${whole[60] === 'x' ? 'y' : 'x'}${whole.slice(61)}`]]);
  expect(lines(await report(workspace, NEXT))).toEqual(['Since the last report, of 24 Nov 2026', 'The last report’s snapshot could not be read, so nothing is compared.']);
  expect(lines(await report(workspace, AFTER_NEXT))[1]).toMatch(/^Nothing is different/);
});

test('where the hidden sheet is gone there is nothing to be compared with, and a new one is kept', async () => {
  const workspace = await openWorkspace();
  await report(workspace, TODAY);
  await workspace.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('sig state');
    sheet.visibility = 'Hidden';
    sheet.delete();
    await context.sync();
  });
  expect(await report(workspace, NEXT)).toBeNull();
  expect((await check(workspace, NEXT)).memory.snapshots.map(({ day }) => day)).toEqual([NEXT]);
});

describe('for whom it is', () => {
  const CHOICES: readonly SummaryChoice[] = [
    { audience: 'team', withRatings: false },
    { audience: 'board', withRatings: false },
    { audience: 'shared', withRatings: true },
  ];

  test.each(CHOICES)('$audience: who stands where is not told, and what was left out is not missed', async (choice) => {
    const workspace = await openWorkspace();
    await report(workspace, TODAY);
    await editFor(workspace, NEXT);
    const checked = await check(workspace, NEXT);
    const { summary } = previewSummary({ ...checked, switchedOff: [] }, choice, await earlierReport(checked.memory, NEXT));
    const told = lines(summary.since);
    expect(told.filter((line) => line.startsWith('Commitment'))).toEqual([]);
    expect(told.filter((line) => line.includes('no lead') || line.includes('no rating'))).toEqual([]);
    expect(told).toContain('Finished: A2 “Test an evening triage rota” was completed on 7 Dec 2026.');
  });

  test('what is shared names nobody who led something before, only roles', async () => {
    const workspace = await openWorkspace();
    await workspace.write('Plan', 'E6:E7', [['Jo Bloggs'], ['Jo Bloggs']]);
    await report(workspace, TODAY);
    await workspace.write('Plan', 'E6:E7', [['CRT manager'], ['Sam Smith']]);
    const checked = await check(workspace, NEXT);
    const { summary } = previewSummary({ ...checked, switchedOff: [] }, { audience: 'shared', withRatings: false }, await earlierReport(checked.memory, NEXT));
    expect(JSON.stringify(summary.since)).not.toMatch(/Bloggs|Smith/);
    expect(lines(summary.since)).toContain('New lead: A2 “Test an evening triage rota” has a new lead: CRT manager.');
  });
});

describe('another file', () => {
  test('is compared by its rows, under its name and the newest day that is noted in it', async () => {
    const workspace = await openWorkspace();
    const other = await openExcel({ book: await reread(await writeXlsx(workspace.book)) });
    await editFor(workspace, NEXT);
    const told = lines(await report(workspace, NEXT, { earlier: await earlierFile(await check(other, NEXT), 'sig-october.xlsx') }));
    expect(told).toEqual(['Since the file “sig-october.xlsx”, as of 17 Nov 2026', ...TOLD.slice(1)]);
  });

  test('knows from its own reports what had slipped by then', async () => {
    const other = await openWorkspace();
    await report(other, addDays(TODAY, -20));
    await other.write('Plan', 'G6', [[serial(addWeeks(TODAY, 6))]]);
    const workspace = await openExcel({ book: await reread(await writeXlsx(other.book)) });
    await workspace.write('Plan', 'G6', [[serial(addWeeks(TODAY, 9))]]);
    const told = lines(await report(workspace, NEXT, { earlier: await earlierFile(await check(other, NEXT), 'a.xlsx') }));
    expect(told).toContain('Slipped: A2 “Test an evening triage rota” slipped from 5 Jan 2027 to 26 Jan 2027 (for the second time).');
  });

  test('of a version that did not have all tables is compared as far as it goes', async () => {
    const [first, second] = await Promise.all(['schema-1-sample.xlsx', 'schema-2-sample.xlsx'].map(async (name) => openExcel({ book: await reread(await readFile(`test/fixtures/workspaces/${name}`)) })));
    if (first === undefined || second === undefined) throw new RangeError('Both files are there');
    expect(lines(await report(second, TODAY, { earlier: await earlierFile(await check(first), 'schema-1-sample.xlsx') }))).toEqual([
      'Since the file “schema-1-sample.xlsx”, as of 17 Nov 2026',
      'Nothing is different in the statuses, due dates and leads of actions, how goals stand or where stakeholders stand.',
      'Not compared: The measures cannot be compared: their IDs were not there to be read then.',
    ]);
  });

  test('of an empty workspace has no day, and everything is new', async () => {
    const empty = await openWorkspace({ sample: false });
    const earlier = await earlierFile(await check(empty), 'empty.xlsx');
    expect(earlier.on).toBeNull();
    const told = lines(await report(await openWorkspace(), TODAY, { earlier }));
    expect(told[0]).toBe('Since the file “empty.xlsx”');
    expect(told).toContain('New: A12 “Weekly bed-flow data” is new: not started, due on 2 Feb 2027 and led by CRT manager.');
  });
});

async function report({ excel }: OpenExcel, today: CalendarDate, options: Partial<SummariseOptions> & { earlier?: Earlier } = {}): Promise<Since | null> {
  return resultOf(await summariseWorkspace.run(excel, { today, writesReport: true, ...options })).summary.since;
}

/** What a group may have done between two meetings, typed by hand. */
async function editFor({ excel }: OpenExcel, today: CalendarDate): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const [plan, ratings, values] = ['Plan', 'Commitment', 'Measure values'].map((name) => worksheets.getItem(name));
    if (plan === undefined || ratings === undefined || values === undefined) throw new RangeError('These sheets are always there');
    plan.getRange('H6:J6').values = [['Complete', 1, serial(addDays(today, -1))]];
    plan.getRange('E7:G7').values = [['Senior nurse', serial(addWeeks(TODAY, -14)), serial(addDays(today, 10))]];
    plan.getRange('H8').values = [['Blocked']];
    plan.getRange('E13').values = [['Peer worker']];
    tables.getItem('PlanActions').rows.getItemAt(7).delete();
    await context.sync();
    addRow(tables.getItem('PlanActions'), { 0: 'A13', 3: 'Ask the night shift', 6: serial(addDays(today, 31)) });
    addRow(tables.getItem('CommitmentRatings'), { 0: 'S1', 1: serial(addDays(today, -4)), 2: 'Let it happen', 3: 'Make it happen' });
    addRow(tables.getItem('MeasureValues'), { 0: 'K1', 1: serial(addDays(today, -7)), 2: 64 });
    await context.sync();
  });
}

/** Cells that are not named stay empty or, in calculated columns, are filled by the table. */
function addRow(table: Excel.Table, cells: Readonly<Record<number, string | number>>): void {
  table.rows.add();
  const row = table.getDataBodyRange().getLastRow();
  for (const [column, value] of Object.entries(cells)) row.getCell(0, Number(column)).values = [[value]];
}

function serial(day: CalendarDate): number {
  return serialOfDate(day, 1900);
}

async function reread(bytes: Uint8Array): Promise<Book> {
  return (await readXlsx(bytes, () => new Date(`${TODAY}T12:00:00`))).book;
}

function lines(since: Since | null): string[] {
  if (since === null) return [];
  return [since.title, ...since.sections.flatMap(({ heading, sentences }) => sentences.map(({ text }) => `${heading === null ? '' : `${heading}: `}${text}`))];
}
