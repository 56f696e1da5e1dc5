import { createWorkspace } from '../../src/actions/create-workspace';
import { findWorkspace } from '../../src/actions/find-workspace';
import { closeAll, openExcel, openWorkspace, resultOf, TODAY } from '../support/open-workspace';

afterEach(closeAll);

test('an ordinary workbook holds no workspace', async () => {
  const { excel } = await openExcel();
  expect(await findWorkspace.run(excel)).toEqual({ ok: true, workspace: null });
});

test.each([
  ['Northmoor CRT', { sample: true }],
  ['Southmoor CRT', { sample: true, team: ' Southmoor CRT ' }],
  ['=Home "team"', { sample: false, team: '=Home "team"' }],
  [null, { sample: false }],
])('a workspace is found with its team %j, in one round trip', async (team, options) => {
  const workspace = await openExcel();
  resultOf(await createWorkspace.run(workspace.excel, { today: TODAY, ...options }));
  const trips = await workspace.roundTripsOf(async () => {
    expect(await findWorkspace.run(workspace.excel)).toEqual({ ok: true, workspace: { team, addable: options.sample ? [] : ['measures', 'sustainability', 'hosting'] } });
  });
  expect(trips).toBe(1);
});

test('the team is found wherever its row has been sorted to', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    context.workbook.tables.getItem('Settings').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(await findWorkspace.run(workspace.excel)).toEqual({ ok: true, workspace: { team: 'Northmoor CRT', addable: [] } });
});
