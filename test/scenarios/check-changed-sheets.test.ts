import { checkWorkspace, type Checked } from '../../src/actions/check-workspace';
import { closeAll, findingLines, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

test('of a sheet that has not changed little is asked for, all in one round trip', async () => {
  const { workspace, plan } = await opened();
  await workspace.write('Plan', 'E6', [['']]);
  const bytesOf = async (changedSheets?: readonly string[]): Promise<number> => {
    const answers = jest.spyOn(workspace.host, 'process');
    const roundTrips = await workspace.roundTripsOf(() => checkOf(workspace, changedSheets));
    const bytes = answers.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
    answers.mockRestore();
    expect(roundTrips).toBe(1);
    return bytes;
  };
  const [whole, none] = [await bytesOf(), await bytesOf([])];
  const part = await bytesOf([plan]);
  expect(none).toBeLessThan(part);
  expect(part).toBeLessThan(whole);
});

test.each<[string, (workspace: OpenExcel) => Promise<void>]>([
  ['edited', (workspace) => workspace.write('Plan', 'E5:H6', [['', '', '', ''], ['x', 'y', 'z', 'On Track']])],
  ['without a change', async () => undefined],
])('a table on a changed sheet is read as by a whole check: %s', async (_, edit) => {
  const { workspace, plan } = await opened();
  await edit(workspace);
  await isAsWhole(workspace, [plan]);
});

test.each<[string, (workspace: OpenExcel) => Promise<void>]>([
  ['a row is inserted', (workspace) => inExcel(workspace, ({ workbook }) => workbook.tables.getItem('PlanActions').rows.add(0))],
  ['a row is deleted', (workspace) => inExcel(workspace, ({ workbook }) => workbook.tables.getItem('PlanActions').rows.getItemAt(2).delete())],
  ['a row is added below', (workspace) => workspace.write('Plan', 'A100:D100', [['A99', '', '', 'Ring the ward']])],
  ['rows change places', (workspace) => swapRows(workspace, 'Plan', 5, 6)],
  ['a column is inserted before the table', (workspace) => inExcel(workspace, ({ workbook }) => workbook.worksheets.getItem('Plan').getRange('A:A').insert('Right'))],
  ['a column is renamed', (workspace) => workspace.write('Plan', 'E4', [['Who leads']])],
  ['its sheet is renamed', (workspace) => inExcel(workspace, ({ workbook }) => (workbook.worksheets.getItem('Plan').name = 'Our plan'))],
  ['its sheet is deleted', (workspace) => inExcel(workspace, ({ workbook }) => workbook.worksheets.getItem('Plan').delete())],
])('a table of which nothing was told is read all the same where %s', async (_, change) => {
  const { workspace } = await opened();
  await change(workspace);
  await isAsWhole(workspace, []);
});

test('what nobody told of is known once all is read', async () => {
  const { workspace, plan } = await opened();
  const at = (checked: Checked): string | null => checked.workspace.actions[0]?.lead ?? null;
  const before = at(await checkOf(workspace));
  await workspace.write('Plan', 'E5', [['Somebody new']]);
  expect(at(await checkOf(workspace, []))).toBe(before);
  expect(at(await checkOf(workspace, [plan]))).toBe('Somebody new');
  expect(at(await checkOf(workspace))).toBe('Somebody new');
});

/** A workspace that has been checked once, and the ID of its plan's sheet. */
async function opened(): Promise<{ workspace: OpenExcel; plan: string }> {
  const workspace = await openWorkspace();
  await checkOf(workspace);
  const plan = await workspace.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan').load('id');
    await context.sync();
    return sheet.id;
  });
  return { workspace, plan };
}

async function checkOf({ excel }: OpenExcel, changedSheets?: readonly string[]): Promise<Checked> {
  return resultOf(await checkWorkspace.run(excel, { today: TODAY, ...(changedSheets && { changedSheets: new Set(changedSheets) }) }));
}

async function isAsWhole(workspace: OpenExcel, changedSheets: readonly string[]): Promise<void> {
  const part = await checkOf(workspace, changedSheets);
  const whole = await checkOf(workspace);
  expect(part.workspace).toEqual(whole.workspace);
  expect(findingLines(part)).toEqual(findingLines(whole));
  expect(part.cells).toBe(whole.cells);
}

async function inExcel({ excel }: OpenExcel, change: (context: Excel.RequestContext) => unknown): Promise<void> {
  await excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

async function swapRows(workspace: OpenExcel, sheet: string, first: number, second: number): Promise<void> {
  const [one, other] = await Promise.all([workspace.values(sheet, `A${first}:P${first}`), workspace.values(sheet, `A${second}:P${second}`)]);
  await workspace.write(sheet, `A${first}:P${first}`, other);
  await workspace.write(sheet, `A${second}:P${second}`, one);
}
