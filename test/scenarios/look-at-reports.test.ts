import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtReports, type LookedAtReport } from '../../src/actions/look-at-reports';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
import { check, closeAll, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

async function summarise({ excel }: OpenExcel): Promise<void> {
  resultOf(await summariseWorkspace.run(excel, { today: TODAY, writesReport: true }));
}

async function look({ excel }: OpenExcel, known: readonly number[] = []): Promise<readonly LookedAtReport[]> {
  return resultOf(await lookAtReports.run(excel, { today: TODAY, known })).reports;
}

/** `1 on Report 1: edited, data changed` */
function inWords({ number, sheet, isEdited, hasDataChanged }: LookedAtReport): string {
  const told = [isEdited === null ? 'not compared' : isEdited && 'edited', hasDataChanged === null ? 'nothing noted' : hasDataChanged && 'data changed'];
  return `${number} on ${sheet ?? 'nothing'}: ${told.filter((word) => word !== false).join(', ') || 'as it was'}`;
}

const linesOf = async (workspace: OpenExcel, known?: readonly number[]): Promise<string[]> => (await look(workspace, known)).map(inWords);

test('a workbook without reports has none, and one that has just been written is as it was', async () => {
  const workspace = await openWorkspace();
  expect(await linesOf(workspace)).toEqual([]);
  await summarise(workspace);
  expect(await linesOf(workspace)).toEqual(['1 on Report 1: as it was']);
  expect((await look(workspace))[0]?.noted).toMatchObject({ number: 1, on: '2026-11-24', audience: 'sig' });
});

test('reports that are known of are looked at in one round trip, others in one more', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  await summarise(workspace);
  const known = (await check(workspace)).memory.reports.map(({ number }) => number);
  expect(await workspace.roundTripsOf(async () => expect(await linesOf(workspace, known)).toEqual(['2 on Report 2: as it was', '1 on Report 1: as it was']))).toBe(1);
  expect(await workspace.roundTripsOf(async () => expect(await linesOf(workspace, [1])).toEqual(['2 on Report 2: as it was', '1 on Report 1: as it was']))).toBe(2);
});

test.each<[what: string, edit: (workspace: OpenExcel) => Promise<unknown>]>([
  ['a text', (workspace) => workspace.write('Report 1', 'A4', [['All is well.']])],
  ['a cell that is emptied', (workspace) => workspace.write('Report 1', 'A3', [['']])],
  ['a cell beside the page', (workspace) => workspace.write('Report 1', 'K30', [[1]])],
  ['a row that is deleted', (workspace) => onReport(workspace, (sheet) => sheet.getRange('3:3').delete('Up'))],
  ['the first row deleted', (workspace) => onReport(workspace, (sheet) => sheet.getRange('1:1').delete('Up'))],
  ['a row that is inserted', (workspace) => onReport(workspace, (sheet) => sheet.getRange('3:3').insert('Down'))],
  ['all of it cleared', (workspace) => onReport(workspace, (sheet) => sheet.getRange().clear())],
])('a change on the sheet of a report is seen: %s', async (_what, edit) => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  await edit(workspace);
  expect(await linesOf(workspace)).toEqual(['1 on Report 1: edited']);
});

test('a sheet that is renamed, moved, recoloured or hidden is as it was', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  await onReport(workspace, (sheet) => {
    sheet.position = 0;
    sheet.getRange('A3').format.fill.color = '#FFFF00';
    sheet.name = 'For November';
    sheet.visibility = 'Hidden';
  });
  expect(await linesOf(workspace)).toEqual(['1 on For November: as it was']);
});

test('a sheet that was deleted is told of, and so is one of which the notes are lost', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  await onReport(workspace, (sheet) => sheet.delete());
  expect(await linesOf(workspace)).toEqual(['1 on nothing: not compared']);
  await summarise(workspace);
  await onSheet(workspace, 'sig state', (sheet) => {
    sheet.visibility = 'Visible';
    sheet.delete();
  });
  expect(await linesOf(workspace)).toEqual(['2 on Report 2: not compared, nothing noted', '1 on nothing: not compared, nothing noted']);
});

test.each<[what: string, change: (workspace: OpenExcel) => Promise<unknown>, expected: string]>([
  ['a value', (workspace) => workspace.write('Plan', 'E13', [['Peer worker']]), 'data changed'],
  ['a setting', (workspace) => workspace.write('Lists', 'B5', [['Southmoor CRT']]), 'data changed'],
  ['what cannot be read', (workspace) => workspace.write('Plan', 'G15', [['soon']]), 'data changed'],
  ['a row that is deleted', (workspace) => onSheet(workspace, 'Plan', (sheet) => sheet.getRange('A6:Q6').delete('Up')), 'data changed'],
  ['the order of rows', (workspace) => onSheet(workspace, 'Plan', (sheet) => sheet.tables.getItem('PlanActions').sort.apply([{ key: 3, ascending: false }])), 'as it was'],
  ['a column of somebody’s own', (workspace) => workspace.write('Plan', 'R4:R5', [['Note'], ['ring']]), 'as it was'],
  ['the name of a sheet', (workspace) => onSheet(workspace, 'Plan', (sheet) => void (sheet.name = 'Our plan')), 'as it was'],
])('whether the data has changed since: %s', async (_what, change, expected) => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  await change(workspace);
  expect(await linesOf(workspace)).toEqual([`1 on Report 1: ${expected}`]);
});

test('the day on which somebody looks makes no difference', async () => {
  const workspace = await openWorkspace();
  await summarise(workspace);
  const [report] = resultOf(await lookAtReports.run(workspace.excel, { today: '2027-03-01' as typeof TODAY, known: [] })).reports;
  expect(report).toMatchObject({ isEdited: false, hasDataChanged: false });
});

test('a file that was saved and opened again tells the same', async () => {
  const workspace = await openWorkspace();
  await workspace.write('Plan', 'D6', [["'=not a formula, and\na second line"]]);
  await summarise(workspace);
  const { book } = await readXlsx(await writeXlsx(workspace.book), () => new Date('2026-11-24T12:00:00'));
  expect(await linesOf(await openExcel({ book }))).toEqual(['1 on Report 1: as it was']);
});

test('released files: the one old report stays, and the first that is numbered comes beside it', async () => {
  const bytes = readFileSync(join(__dirname, '../fixtures/workspaces/schema-1-sample.xlsx'));
  const { book } = await readXlsx(bytes, () => new Date('2026-11-24T12:00:00'));
  const workspace = await openExcel({ book });
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.add('Report').getRange('A1').values = [['Northmoor CRT: status on 3 Nov 2026']];
    context.workbook.names.add('sig.report', '=Report!$A$1').visible = false;
    await context.sync();
  });
  expect((await check(workspace)).report).toBe('Report');
  await summarise(workspace);
  expect((await check(workspace)).report).toBe('Report 1');
  expect(await workspace.values('Report', 'A1')).toEqual([['Northmoor CRT: status on 3 Nov 2026']]);
  expect(await linesOf(workspace)).toEqual(['1 on Report 1: as it was']);
});

function onReport(workspace: OpenExcel, work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return onSheet(workspace, 'Report 1', work);
}

function onSheet({ excel }: OpenExcel, name: string, work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}
