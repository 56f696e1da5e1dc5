import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { revealSheet } from '../../src/actions/reveal-place';
import { closeAll, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

async function summarise({ excel }: OpenExcel, writesReport = true): Promise<string | null> {
  return resultOf(await summariseWorkspace.run(excel, { today: TODAY, writesReport })).sheet;
}

test('a report is written in two round trips, dated, with its headline, its parts and links to rows', async () => {
  const workspace = await openWorkspace();
  const trips = await workspace.roundTripsOf(async () => expect(await summarise(workspace)).toBe('Report'));
  expect(trips).toBe(2);
  const lines = (await workspace.values('Report', 'A1:A80')).flat().filter((line) => line !== '');
  expect(lines[0]).toBe('Northmoor CRT: status on 24 Nov 2026');
  expect(lines).toContain('2. Overdue, blocked and incomplete actions by lead');
  expect(lines).toContain('4. Due before the next meeting');
  expect(lines).toContain('7. Commitment, pathway and lived experience');
  expect(lines).toContain('Open actions by status: Not started 2, On track 5, At risk 2, Off track 1, Blocked 0.');
  expect(await linkOfText(workspace, 'A9')).toEqual("Plan!A13");
});

test('the figures of the chart are those of the plan, and nothing in the report recalculates', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  const used = await workspace.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Report');
    const range = sheet.getUsedRange().load('formulas');
    const charts = sheet.charts.load('items/name');
    await context.sync();
    return { formulas: range.formulas.flat() as unknown[], charts: charts.items.map(({ name }) => name) };
  });
  expect(used.formulas.filter((formula) => typeof formula === 'string' && formula.startsWith('='))).toEqual([]);
  expect(used.formulas).toEqual(expect.arrayContaining(['Status', 'Open actions', 'On track', 5]));
  expect(used.charts).toEqual(['Open actions by status']);
});

test('a second run replaces our own report, wherever its sheet has gone', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Report').name = 'Report of November';
    await context.sync();
  });
  await workspace.write('Plan', 'E13', [['Peer worker']]);
  expect(await summarise(workspace)).toBe('Report of November');
  const lines = (await workspace.values('Report of November', 'A1:A80')).flat();
  expect(lines).not.toContain('A9 “Carer-awareness session” has no lead yet.');
  expect(sheets(workspace).filter((name) => name.startsWith('Report'))).toEqual(['Report of November']);
});

test('somebody else’s sheet called Report stays as it is', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.add('Report').getRange('A1').values = [['mine']];
    await context.sync();
  });
  expect(await summarise(workspace)).toBe('Report 2');
  expect(await summarise(workspace)).toBe('Report 2');
  expect(await workspace.values('Report', 'A1')).toEqual([['mine']]);
});

test('the selection stays where it was until the report is asked for', async () => {
  const workspace = await openWorkspace();
  const active = (): Promise<string> =>
    workspace.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
  await summarise(workspace);
  expect(await active()).toBe('Start here');
  await revealSheet.run(workspace.excel, { sheet: 'Report' });
  expect(await active()).toBe('Report');
});

test('a text that looks like a formula stays a text', async () => {
  const workspace = await openWorkspace();
  await workspace.write('Plan', 'E7', [['=HYPERLINK("http://example.org")']]);
  await summarise(workspace);
  const lines = (await workspace.formulas('Report', 'A1:A80')).flat();
  expect(lines.filter((line) => String(line).startsWith('='))).toEqual(['=HYPERLINK("http://example.org")']);
  expect(await workspace.values('Report', 'A1:A80')).toEqual(await workspace.formulas('Report', 'A1:A80'));
});

test('without a report the workbook is only read, and an empty workspace has a summary, too', async () => {
  const workspace = await openWorkspace({ sample: false });
  const before = sheets(workspace);
  expect(await summarise(workspace, false)).toBeNull();
  expect(sheets(workspace)).toEqual(before);
  expect(await summarise(workspace)).toBe('Report');
});

test('a workbook without a workspace gets no report', async () => {
  const workspace = await openExcel();
  expect(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true })).toMatchObject({ ok: false, trouble: { code: 'no-workspace' } });
  expect(sheets(workspace)).toEqual(['Sheet1']);
});

function sheets({ book }: OpenExcel): string[] {
  return book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
}

/** Where the first link with this text leads. */
async function linkOfText({ excel }: OpenExcel, text: string): Promise<string | undefined> {
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Report').getRange('B1:E80').find(text, { completeMatch: true }).load('hyperlink');
    await context.sync();
    return cell.hyperlink.documentReference;
  });
}
