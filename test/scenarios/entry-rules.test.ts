import { checkWorkspace } from '../../src/actions/check-workspace';
import { removeEntryRules, restoreEntryRules } from '../../src/actions/restore-entry-rules';
import { check, closeAll, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

async function bareColumns({ excel }: OpenExcel): Promise<string[]> {
  const { bareColumns: found } = resultOf(await checkWorkspace.run(excel, { today: TODAY, looksAtEntryRules: true }));
  return (found ?? []).map(({ header, lost, cells, isWhole, nearest }) => `${nearest.sheet}!${nearest.address} ${header}: ${isWhole ? 'all' : cells} without ${lost}`);
}

/** Every rule of a sheet, with the cells that have it. */
function rulesOn({ book }: OpenExcel, sheet: string): unknown {
  return book.sheetNamed(sheet)?.validations.map(({ areas, rule, prompt, errorAlert }) => ({ areas, rule, prompt, errorAlert }));
}

async function wipe({ excel }: OpenExcel, sheet: string, address: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).dataValidation.clear();
    await context.sync();
  });
}

/** What `address` takes, as Excel says it. */
async function validationOf({ excel }: OpenExcel, sheet: string, address: string): Promise<Record<string, unknown>> {
  return excel.run(async (context) => {
    const validation = context.workbook.worksheets.getItem(sheet).getRange(address).dataValidation.load('type,rule,prompt,errorAlert');
    await context.sync();
    const { type, rule, prompt, errorAlert } = validation;
    return { type, rule, prompt, errorAlert };
  });
}

test('a new workspace has all of its dropdowns, with the sample and without', async () => {
  expect(await bareColumns(await openWorkspace())).toEqual([]);
  expect(await bareColumns(await openWorkspace({ sample: false }))).toEqual([]);
});

test('looking takes one more round trip, and only where it is asked for', async () => {
  const workspace = await openWorkspace();
  expect(await workspace.roundTripsOf(() => bareColumns(workspace))).toBe(2);
  expect(await workspace.roundTripsOf(() => check(workspace))).toBe(1);
  expect((await check(workspace)).bareColumns).toBeNull();
});

test('what somebody has pasted over is found, cell by cell', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const bare = context.workbook.worksheets.add('Notes').getRange('A1:B2');
    bare.values = [['On track', 0.5], ['At risk', 0.2]];
    sheet.getRange('H7:I8').copyFrom(bare);
    await context.sync();
  });
  await wipe(workspace, 'Plan', 'A5:A16');
  await wipe(workspace, 'Plan', 'E9');
  expect(await bareColumns(workspace)).toEqual([
    'Plan!A5 ID: all without entry check',
    'Plan!E9 Lead: 1 without dropdown',
    'Plan!H7 Status: 2 without dropdown',
    'Plan!I7 Progress: 2 without entry check',
  ]);
});

test('put back, each cell takes again what it took, and no other cell is touched; taken away, all is as it was', async () => {
  const workspace = await openWorkspace();
  const whole = await validationOf(workspace, 'Plan', 'H5:H16');
  const before = { ids: await validationOf(workspace, 'Plan', 'A5:A16'), values: await workspace.values('Plan', 'A1:Q20') };
  await wipe(workspace, 'Plan', 'H7:H9');
  await wipe(workspace, 'Plan', 'H12');
  await wipe(workspace, 'Plan', 'A5:A16');
  const wiped = rulesOn(workspace, 'Plan');
  const columns = [{ collection: 'actions', field: 'status' }, { collection: 'actions', field: 'id' }] as const;
  const { cells } = resultOf(await restoreEntryRules.run(workspace.excel, { columns }));
  expect(cells.map(({ area }) => area.rowCount)).toEqual([12, 3, 1]);
  expect(await bareColumns(workspace)).toEqual([]);
  for (const address of ['H7', 'H12', 'H5']) expect(await validationOf(workspace, 'Plan', address)).toEqual(whole);
  expect(await validationOf(workspace, 'Plan', 'A5:A16')).toEqual(before.ids);
  expect(await workspace.values('Plan', 'A1:Q20')).toEqual(before.values);
  resultOf(await removeEntryRules.run(workspace.excel, { cells }));
  expect(rulesOn(workspace, 'Plan')).toEqual(wiped);
});

test('a rule with a formula of its own row speaks of the row it stands in, also where only part of a column lacks it', async () => {
  const workspace = await openWorkspace();
  await wipe(workspace, 'Plan', 'A9:A10');
  resultOf(await restoreEntryRules.run(workspace.excel, { columns: [{ collection: 'actions', field: 'id' }] }));
  expect(await validationOf(workspace, 'Plan', 'A9:A10')).toMatchObject({ rule: { custom: { formula: expect.stringContaining('LEFT(A9,1)="A"') as string } } });
});

test('a rule of somebody’s own stays', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('H5:H16').dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Green' } };
    await context.sync();
  });
  expect(await bareColumns(workspace)).toEqual([]);
  await wipe(workspace, 'Plan', 'H16');
  const own = await validationOf(workspace, 'Plan', 'H5:H15');
  resultOf(await restoreEntryRules.run(workspace.excel, { columns: [{ collection: 'actions', field: 'status' }] }));
  expect(await validationOf(workspace, 'Plan', 'H5:H15')).toEqual(own);
});

test('columns are found where people have moved them, on a sheet that they have renamed', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.name = 'Ann’s plan';
    sheet.getRange('E:E').insert('Right');
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  await wipe(workspace, 'Ann’s plan', 'I8');
  expect(await bareColumns(workspace)).toEqual(['Ann’s plan!I8 Status: 1 without dropdown']);
});

test('a dropdown whose list is gone is not put back, and a workbook without a workspace is told of', async () => {
  const workspace = await openWorkspace();
  await wipe(workspace, 'Plan', 'H5:H16');
  await workspace.excel.run(async (context) => {
    context.workbook.names.getItem('ActionStatusList').delete();
    await context.sync();
  });
  expect(await bareColumns(workspace)).toEqual([]);
  expect(await restoreEntryRules.run((await openExcel()).excel, { columns: [] })).toMatchObject({ ok: false, trouble: { code: 'no-workspace' } });
});

test('on a protected sheet nothing is put back, and it is said why', async () => {
  const workspace = await openWorkspace();
  await wipe(workspace, 'Plan', 'H5');
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').protection.protect();
    await context.sync();
  });
  expect(await restoreEntryRules.run(workspace.excel, { columns: [{ collection: 'actions', field: 'status' }] })).toMatchObject({ ok: false, trouble: { code: 'protected' } });
});
