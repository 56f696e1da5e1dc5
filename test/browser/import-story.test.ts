import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsInLooks, USUAL_LOOKS } from '../support/pane-looks';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();

const OLD_PLAN = ['Task,Owner,Deadline,RAG,Cost', 'Ring them,Sam,1/9/26,G,£5', 'Write it down for everybody who could not be there,Ann,Sept 2026,On hold,', ',,,,n/a'].join('\r\n');
const TEAMS_PLAN = readFileSync(join(__dirname, '../fixtures/plans/action-plan.xlsx'));
const FILE = 'Or from a file (Excel workbook or CSV)';

async function openImport(query: string): Promise<{ workbench: WorkbenchPage; pane: PanePage }> {
  const workbench = await WorkbenchPage.open(stage.context, stage.address, query);
  const pane = new PanePage(workbench);
  await pane.createSample();
  await workbench.pane.getByRole('tab', { name: 'Settings' }).click();
  await pane.button('Import and export').click();
  return { workbench, pane };
}

test('a plan from elsewhere: every column and row is shown, nothing is written before the person says so, and it can be taken back', async () => {
  const { workbench, pane } = await openImport('?pane=320');
  await workbench.pane.getByLabel(FILE).setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(OLD_PLAN) });
  await workbench.pane.getByText('2 will be added, 0 are already there, 1 cannot be read.').waitFor();
  await pane.button('Import 2 rows').click();
  await workbench.pane.getByText('Imported 2 rows into Plan.').first().waitFor();
  await pane.button('Undo').click();
  await workbench.pane.getByText(/^Taken back/).first().waitFor();
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

test('a workbook by somebody else: it is read in the pane, by a part that was not loaded before', async () => {
  const { workbench, pane } = await openImport('?pane=320');
  const loaded: string[] = [];
  workbench.page.on('request', (request) => loaded.push(request.url()));
  await workbench.pane.getByLabel(FILE).setInputFiles({ name: 'broken.xlsx', mimeType: 'application/octet-stream', buffer: TEAMS_PLAN.subarray(0, 3000) });
  await workbench.pane.getByText(/^The workbook is damaged.* Choose another file\.$/).waitFor();
  expect(loaded.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
  await workbench.pane.getByLabel(FILE).setInputFiles({ name: 'plan.xlsx', mimeType: 'application/octet-stream', buffer: TEAMS_PLAN });
  await workbench.pane.getByText('9 will be added, 0 are already there, 0 cannot be read.').waitFor();
  expect(await workbench.pane.getByLabel('Sheet of plan.xlsx').inputValue()).toBe('Action Plan 24-25');
  // By keyboard alone: a goal's checkbox, then a row's.
  await workbench.pane.getByRole('checkbox', { name: 'Add 3 that are not on Goals yet' }).focus();
  await workbench.page.keyboard.press('Space');
  await pane.button('Use the 2 suggestions').focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.getByRole('checkbox', { name: /^Row 19: Will be added/ }).focus();
  await workbench.page.keyboard.press('Space');
  await workbench.pane.getByText('8 will be added, 0 are already there, 0 cannot be read, 1 stays out.').waitFor();
  await pane.button('Import 8 rows').click();
  await workbench.pane.getByText('Imported 8 rows into Plan.').first().waitFor();
  const goals = await workbench.runInPane(async (context) => {
    const range = context.workbook.worksheets.getItem('Goals').getRange('A9:B11').load('values');
    await context.sync();
    return range.values as string[][];
  });
  expect(goals).toEqual([['G5', 'Answer every referral within an hour'], ['G6', 'Nobody is discharged without a plan'], ['G7', 'Families are asked at the first visit']]);
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

test('axe finds nothing in the preview in any look, and nothing is cut off', async () => {
  const { workbench, pane } = await openImport('?pane=320');
  await workbench.pane.getByLabel(FILE).setInputFiles({ name: 'Our service improvement action plan 2024 to 2025.xlsx', mimeType: 'application/octet-stream', buffer: TEAMS_PLAN });
  await workbench.pane.getByText(/^9 will be added/).waitFor();
  for (const place of ['Import a plan or a list', 'Words', 'All 9 rows']) {
    await workbench.pane.getByText(place).first().evaluate((element) => element.scrollIntoView());
    await pane.picture(`import-${place.toLowerCase().replaceAll(' ', '-')}`);
  }
  expect(await faultsInLooks(pane, USUAL_LOOKS, 'import')).toEqual([]);
  await workbench.close();
});
