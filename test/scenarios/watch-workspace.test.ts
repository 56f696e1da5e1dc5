import { watchWorkspace } from '../../src/actions/watch-workspace';
import { closeAll, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

test('tells of edits, and of nothing more once it is stopped', async () => {
  const workspace = await openWorkspace();
  const { told, stop } = await watched(workspace);
  expect(told()).toEqual(["'Start here'!A1"]);
  await workspace.write('Plan', 'E13', [['Peer worker']]);
  await settled();
  expect(told()).toEqual(["'Start here'!A1", 'changed']);
  await stop();
  await workspace.write('Plan', 'E13', [['']]);
  await settled();
  expect(told()).toEqual(["'Start here'!A1", 'changed']);
});

test('tells on which sheet an edit is', async () => {
  const workspace = await openWorkspace();
  const sheets: (string | null)[] = [];
  resultOf(await watchWorkspace.run(workspace.excel, { changed: (sheet) => sheets.push(sheet), selected: () => undefined }));
  await workspace.write('Plan', 'E13', [['Peer worker']]);
  await settled();
  const id = await workspace.excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem('Plan').load('id');
    await context.sync();
    return plan.id;
  });
  expect(new Set(sheets)).toEqual(new Set([id]));
});

test.each<[string, (context: Excel.RequestContext) => void, string[]]>([
  ['a sheet is added', ({ workbook }) => workbook.worksheets.add('Ours'), ['changed']],
  ['a sheet is deleted', ({ workbook }) => workbook.worksheets.getItem('Spread').delete(), ['changed']],
  ['another cell is selected', ({ workbook }) => workbook.worksheets.getItem('Start here').getRange('B7').select(), ["'Start here'!B7"]],
  ['a row is inserted', ({ workbook }) => workbook.tables.getItem('PlanActions').rows.add(0), ['changed']],
])('%s', async (_, doIt, expected) => {
  const workspace = await openWorkspace();
  const { told } = await watched(workspace);
  await workspace.excel.run(async (context) => {
    doIt(context);
    await context.sync();
  });
  await settled();
  expect([...new Set(told().slice(1))]).toEqual(expected);
});

test('where several areas are selected there is no one cell to speak of', async () => {
  const workspace = await openWorkspace();
  const { told } = await watched(workspace);
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').activate();
    context.workbook.worksheets.getItem('Plan').getRange('E13:F14').select();
    await context.sync();
  });
  await settled();
  expect(told().at(-1)).toBe('Plan!E13:F14');
});

async function watched(workspace: OpenExcel): Promise<{ told: () => string[]; stop: () => Promise<void> }> {
  const heard: string[] = [];
  const { stop } = resultOf(await watchWorkspace.run(workspace.excel, { changed: () => heard.push('changed'), selected: (address) => heard.push(String(address)) }));
  return { told: () => [...heard], stop };
}

/** Events come after the answer to a request, and what they set off is asked of Excel in its turn. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
