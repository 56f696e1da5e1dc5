import { axeFindings, cutOffAt, PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();

const OLD_PLAN = ['Task,Owner,Deadline,RAG,Cost', 'Ring them,Sam,1/9/26,G,£5', 'Write it down for everybody who could not be there,Ann,Sept 2026,On hold,', ',,,,n/a'].join('\r\n');

test('a plan from elsewhere: every column and row is shown, nothing is written before the person says so, and it can be taken back', async () => {
  const workbench = await WorkbenchPage.open(stage.browser, stage.address, '?pane=320');
  const pane = new PanePage(workbench);
  await pane.createSample();
  await workbench.pane.getByRole('tab', { name: 'Settings' }).click();
  await pane.button('Import and export').click();
  await workbench.pane.getByLabel('Or from a file (Excel workbook or CSV)').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(OLD_PLAN) });
  await workbench.pane.getByText('2 will be added, 0 are already there, 1 cannot be read.').waitFor();
  expect([...(await axeFindings(pane.frame)), ...(await cutOffAt(pane, 1)), ...(await cutOffAt(pane, 2))]).toEqual([]);
  await pane.button('Import 2 rows').click();
  await workbench.pane.getByText('Imported 2 rows into Plan.').first().waitFor();
  await pane.button('Undo').click();
  await workbench.pane.getByText(/^Taken back/).first().waitFor();
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});
