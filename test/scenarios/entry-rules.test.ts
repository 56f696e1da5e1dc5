import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs, type Repaired } from '../../src/actions/repair-workspace';
import { closeAll, openExcel, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

/** What is found of lost dropdowns and entry checks, with the first cell of each column. */
async function lost({ excel }: OpenExcel): Promise<string[]> {
  const { repairs } = resultOf(await lookForRepairs.run(excel));
  return repairs.filter(({ kind }) => kind === 'entry-rule').map(({ what, nearest }) => `${nearest?.address} ${what}`);
}

async function putBack({ excel }: OpenExcel, ...columns: string[]): Promise<Repaired> {
  return resultOf(await repairWorkspace.run(excel, { ids: columns.map((column) => `entry-rule:PlanActions.${column}`) }));
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
  expect(await lost(await openWorkspace())).toEqual([]);
  expect(await lost(await openWorkspace({ sample: false }))).toEqual([]);
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
  expect(await lost(workspace)).toEqual([
    'A5 On Plan, all cells of ID no longer refuse what does not belong there.',
    'E9 On Plan, 1 cell of Lead has lost its dropdown.',
    'H7 On Plan, 2 cells of Status have lost their dropdown.',
    'I7 On Plan, 2 cells of Progress no longer refuse what does not belong there.',
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
  const { mended, undo } = await putBack(workspace, 'status', 'id');
  expect(mended.map(({ what }) => what)).toEqual(['On Plan, all cells of ID no longer refuse what does not belong there.', 'On Plan, 4 cells of Status have lost their dropdown.']);
  expect(await lost(workspace)).toEqual([]);
  for (const address of ['H7', 'H12', 'H5']) expect(await validationOf(workspace, 'Plan', address)).toEqual(whole);
  expect(await validationOf(workspace, 'Plan', 'A5:A16')).toEqual(before.ids);
  expect(await workspace.values('Plan', 'A1:Q20')).toEqual(before.values);
  resultOf(await undoRepairs.run(workspace.excel, { undo }));
  expect(rulesOn(workspace, 'Plan')).toEqual(wiped);
});

test('a rule with a formula of its own row speaks of the row it stands in, also where only part of a column lacks it', async () => {
  const workspace = await openWorkspace();
  await wipe(workspace, 'Plan', 'A9:A10');
  await putBack(workspace, 'id');
  expect(await validationOf(workspace, 'Plan', 'A9:A10')).toMatchObject({ rule: { custom: { formula: expect.stringContaining('LEFT(A9,1)="A"') as string } } });
});

test('a rule of somebody’s own stays', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('H5:H16').dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Green' } };
    await context.sync();
  });
  expect(await lost(workspace)).toEqual([]);
  await wipe(workspace, 'Plan', 'H16');
  const own = await validationOf(workspace, 'Plan', 'H5:H15');
  await putBack(workspace, 'status');
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
  expect(await lost(workspace)).toEqual(['I8 On Ann’s plan, 1 cell of Status has lost its dropdown.']);
});

test('a dropdown whose list is gone comes back with its list', async () => {
  const workspace = await openWorkspace();
  await wipe(workspace, 'Plan', 'H5:H16');
  await workspace.excel.run(async (context) => {
    context.workbook.names.getItem('ActionStatusList').delete();
    await context.sync();
  });
  expect(await lost(workspace)).toEqual([]);
  const { left } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  expect(left).toEqual([]);
  expect(await validationOf(workspace, 'Plan', 'H5:H16')).toMatchObject({ rule: { list: { source: '=ActionStatusList' } } });
});

test('a workbook without a workspace is told of', async () => {
  expect(await repairWorkspace.run((await openExcel()).excel, { ids: 'all' })).toMatchObject({ ok: false, trouble: { code: 'no-workspace' } });
});

test('on a protected sheet nothing is put back, and it is said why', async () => {
  const workspace = await openWorkspace();
  await wipe(workspace, 'Plan', 'H5');
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').protection.protect();
    await context.sync();
  });
  const { mended, left, told } = await putBack(workspace, 'status');
  expect([mended, left.length]).toEqual([[], 1]);
  expect(told).toEqual([expect.stringContaining('Plan')]);
});
