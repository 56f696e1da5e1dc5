import { summariseWorkspace, type SummariseOptions } from '../../src/actions/summarise-workspace';
import { revealSheet } from '../../src/actions/reveal-place';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { check, closeAll, openExcel, openWorkspace, openWorkspaceOf, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { contentsOf, type BookContents } from '../support/book-contents';
import { action, goal } from '../support/workspace-builders';

afterEach(closeAll);

async function summarise({ excel }: OpenExcel, options: Partial<SummariseOptions> = {}): Promise<string | null> {
  return resultOf(await summariseWorkspace.run(excel, { today: TODAY, writesReport: true, ...options })).sheet;
}

test('a report is written in two round trips, dated and numbered, with its headline, its parts and links to rows', async () => {
  const workspace = await openWorkspace();
  const trips = await workspace.roundTripsOf(async () => expect(await summarise(workspace)).toBe('Report 1'));
  expect(trips).toBe(2);
  const lines = await linesOf(workspace, 'Report 1');
  expect(lines.slice(0, 2)).toEqual(['Northmoor CRT: status on 24 Nov 2026', expect.stringMatching(/^Report 1\. For the SIG itself\. /)]);
  expect(lines).toContain('2. Overdue, blocked and incomplete actions by lead');
  expect(lines).toContain('7. Commitment, pathway and lived experience');
  expect(lines).toContainEqual(expect.stringMatching(/^Made from 925 cells and kept as it was\. Fingerprint of the data: [0-9a-f]{4}(-[0-9a-f]{4}){3}\.$/));
  expect(await linkOfText(workspace, 'Report 1', 'A9')).toEqual('Plan!A13');
});

test('each gets a sheet of its own behind the others, and earlier ones stay as they were', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  const before = contentsOf(workspace.book);
  await workspace.write('Plan', 'E13', [['Peer worker']]);
  expect(await summarise(workspace, { today: calendarDate('2026-12-08'), audience: 'team' })).toBe('Report 2');
  expect(sheets(workspace).slice(-2)).toEqual(['Report 1', 'Report 2']);
  expect(onSheet('Report 1', contentsOf(workspace.book))).toEqual(onSheet('Report 1', before));
  const lines = await linesOf(workspace, 'Report 2');
  expect(lines.slice(0, 2)).toEqual(['Northmoor CRT: status on 8 Dec 2026', 'Report 2. For the team.']);
  expect(lines.filter((line) => line.includes('has no lead yet'))).toEqual([]);
  const { memory, report } = await check(workspace);
  expect(memory.reports.map(({ number, on, audience }) => [number, on, audience])).toEqual([[1, '2026-11-24', 'sig'], [2, '2026-12-08', 'team']]);
  expect(report).toBe('Report 2');
});

test('nothing in a report recalculates, and whatever looks like a formula stays a text', async () => {
  const workspace = await openWorkspace();
  await workspace.write('Plan', 'E7', [['=HYPERLINK("http://example.org")']]);
  await workspace.write('Decisions', 'A5', [['=1+1']]);
  await summarise(workspace);
  const { values, formulas } = await usedOf(workspace, 'Report 1');
  expect(formulas).toEqual(values);
  expect(formulas.flat().filter((text) => String(text).startsWith('='))).toEqual(['=HYPERLINK("http://example.org")']);
  expect(workspace.book.sheetNamed('Report 1')?.cells.size).toBeGreaterThan(50);
  expect([...contentsOf(workspace.book)].filter(([cell, held]) => cell.startsWith('Report 1!') && held.startsWith('='))).toEqual([]);
});

describe('a number is never used twice', () => {
  test('also where the sheet of the newest was deleted', async () => {
    const workspace = await openWorkspace();
    await summarise(workspace);
    await summarise(workspace);
    await remove(workspace, 'Report 2');
    expect(await summarise(workspace)).toBe('Report 3');
  });

  test('also where the hidden sheet that notes them was deleted: it is made anew with the report', async () => {
    const workspace = await openWorkspace();
    await summarise(workspace);
    await summarise(workspace);
    await remove(workspace, 'Report 2');
    await remove(workspace, 'sig state');
    expect(await workspace.roundTripsOf(async () => expect(await summarise(workspace)).toBe('Report 3'))).toBe(2);
    expect((await check(workspace)).memory.reports.map(({ number }) => number)).toEqual([3]);
  });

  test('also where another program has lost both the notes and the hidden names', async () => {
    const workspace = await openWorkspace();
    for (let count = 0; count < 3; count++) await summarise(workspace);
    await remove(workspace, 'Report 2');
    await remove(workspace, 'sig state');
    await loseNames(workspace);
    expect(await summarise(workspace)).toBe('Report 4');
  });

  test('also where somebody else’s sheet has it, but a year is no number of a report', async () => {
    const workspace = await openWorkspace();
    await add(workspace, 'report 1');
    await add(workspace, 'Report 2026');
    expect(await summarise(workspace)).toBe('Report 2');
    expect(await workspace.values('report 1', 'A1')).toEqual([['mine']]);
  });

  test('also where another pane writes a report at the same moment', async () => {
    const workspace = await openWorkspace();
    const trips = await workspace.roundTripsOf(async () => expect((await Promise.all([summarise(workspace), summarise(workspace)])).sort()).toEqual(['Report 1', 'Report 2']));
    expect(trips).toBe(2 + 3);
    const { memory } = await check(workspace);
    expect(memory.reports.map(({ number }) => number)).toEqual([1, 2]);
    expect((await linesOf(workspace, 'Report 1'))[1]).toContain('Report 1.');
    expect((await linesOf(workspace, 'Report 2'))[1]).toContain('Report 2.');
    expect(workspace.book.names.filter(({ name }) => name.startsWith('sig.draft'))).toEqual([]);
  });
});

test('the newest report is found whatever people call its sheet', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  await summarise(workspace);
  const sheet = workspace.book.sheetNamed('Report 2');
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Report 2').name = 'Report of November';
    context.workbook.worksheets.getItem('Report of November').getRange('1:1').delete('Up');
    await context.sync();
  });
  expect(sheet?.name).toBe('Report of November');
  expect((await check(workspace)).report).toBe('Report of November');
  await remove(workspace, 'Report of November');
  expect((await check(workspace)).report).toBe('Report 1');
});

test('the selection stays where it was until the report is asked for', async () => {
  const workspace = await openWorkspace();
  const active = (): string => workspace.book.activeSheet.name;
  await summarise(workspace);
  expect(active()).toBe('Start here');
  await revealSheet.run(workspace.excel, { sheet: 'Report 1' });
  expect(active()).toBe('Report 1');
});

test('without a report the workbook is only read', async () => {
  const workspace = await openWorkspace();
  const before = contentsOf(workspace.book);
  expect(await workspace.roundTripsOf(async () => expect(await summarise(workspace, { writesReport: false })).toBeNull())).toBe(1);
  expect(contentsOf(workspace.book)).toEqual(before);
});

test.each([
  ['an empty workspace', () => openWorkspace({ sample: false })],
  ['a workspace of one goal and one action without anything in them', () => openWorkspaceOf({ goals: [goal({ goal: null, measure: null })], actions: [action({ id: null, action: null, lead: null, due: null })] })],
  ['a workspace that has lost its plan', async () => {
    const workspace = await openWorkspace();
    await remove(workspace, 'Plan');
    return workspace;
  }],
])('%s has a report, too', async (_what, open) => {
  const workspace = await open();
  expect(await summarise(workspace)).toBe('Report 1');
  expect((await linesOf(workspace, 'Report 1')).length).toBeGreaterThan(8);
});

test('a report says whom it is for', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace, { audience: 'shared' });
  expect((await linesOf(workspace, 'Report 1'))[1]).toBe('Report 1. For service users, carers and partners.');
});

test('a workbook without a workspace gets no report', async () => {
  const workspace = await openExcel();
  expect(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true })).toMatchObject({ ok: false, trouble: { code: 'no-workspace' } });
  expect(sheets(workspace)).toEqual(['Sheet1']);
});

test('a workbook to which nobody may add sheets gets none, and says so', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = contentsOf(workspace.book);
  expect(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true })).toMatchObject({
    ok: false,
    trouble: { code: 'protected', sentence: 'The workbook or the sheet is protected. Nothing was added.' },
  });
  expect(contentsOf(workspace.book)).toEqual(before);
  expect((await check(workspace)).memory.reports).toEqual([]);
});

function sheets({ book }: OpenExcel): string[] {
  return book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
}

/** A sheet of somebody else's. */
async function add({ excel }: OpenExcel, name: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.add(name).getRange('A1').values = [['mine']];
    await context.sync();
  });
}

async function remove({ excel }: OpenExcel, name: string): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.visibility = 'Visible';
    sheet.delete();
    await context.sync();
  });
}

/** Of the reports. */
async function loseNames({ excel }: OpenExcel): Promise<void> {
  await excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    for (const item of names.items) if (item.name.startsWith('sig.report')) item.delete();
    await context.sync();
  });
}

async function usedOf({ excel }: OpenExcel, sheet: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return excel.run(async (context) => {
    const { values, formulas } = await loaded(context, context.workbook.worksheets.getItem(sheet).getUsedRange().load('values,formulas'));
    return { values, formulas };
  });
}

async function loaded(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range> {
  await context.sync();
  return range;
}

/** What stands in the column of text. */
async function linesOf(workspace: OpenExcel, sheet: string): Promise<string[]> {
  const { values } = await usedOf(workspace, sheet);
  return values.map(([text]) => String(text)).filter((text) => text !== '');
}

function onSheet(sheet: string, contents: BookContents): [cell: string, held: string][] {
  return [...contents].filter(([cell]) => cell.startsWith(`${sheet}!`));
}

/** Where the first link with this text leads. */
async function linkOfText({ excel }: OpenExcel, sheet: string, text: string): Promise<string | undefined> {
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange('B1:E80').find(text, { completeMatch: true }).load('hyperlink');
    await context.sync();
    return cell.hyperlink.documentReference;
  });
}
