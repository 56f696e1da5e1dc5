import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();

describe('what stands in the way is one sentence with a way on', () => {
  let workbench: WorkbenchPage;
  let pane: PanePage;

  beforeEach(async () => {
    workbench = await WorkbenchPage.open(stage.context, stage.address);
    pane = new PanePage(workbench);
  });

  afterEach(async () => {
    const { troubles } = workbench;
    await workbench.close();
    expect(troubles).toEqual([]);
  });

  test('a cell that is being edited: after it, trying again works', async () => {
    await pane.createSample();
    await pane.open('check');
    await workbench.click('B5');
    await workbench.press('F2');
    await workbench.page.waitForFunction(() => window.workbench.session.host.isEditing);
    await pane.button('Check').evaluate((button) => (button as HTMLButtonElement).click());
    await pane.alert.getByText('A cell is being edited').waitFor();
    await workbench.press('Escape');
    await workbench.page.waitForFunction(() => !window.workbench.session.host.isEditing);
    await pane.button('Try again').click();
    await pane.alert.getByText('A cell is being edited').waitFor({ state: 'detached' });
    await pane.button('Check').waitFor();
    expect(await pane.alert.textContent()).toBe('');
    expect(await pane.focused()).toBe('Northmoor CRT');
  });

  test('a workbook whose owner lets nobody add sheets: nothing is added', async () => {
    await pane.button('Create workspace').waitFor();
    await workbench.runInPane(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await pane.button('Create workspace').click();
    await pane.alert.getByText('The workbook or the sheet is protected.').waitFor();
    await workbench.sheetsAre(['Sheet1']);
    await workbench.runInPane(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    await pane.button('Try again').click();
    await pane.heading('Your workspace').waitFor();
  });

  test('a finding whose sheet has been deleted since', async () => {
    await pane.createSample();
    await pane.check();
    // In the same moment: a little later the pane has read by itself that the sheet is gone.
    await workbench.runInPane(async (context) => {
      const finding = [...document.querySelectorAll('button')].find(({ textContent }) => /Carer-awareness session.* has no lead/.test(textContent));
      context.workbook.worksheets.getItem('Plan').delete();
      await context.sync();
      finding?.click();
    });
    await pane.alert.getByText('The sheet that this is about is no longer there.').waitFor();
    await pane.alert.getByRole('button', { name: 'Check' }).click();
    await workbench.pane.getByText('The table PlanActions of the sheet “Plan” is not in this workbook').waitFor();
  });

  test('a workspace that is gone: the pane offers a new one', async () => {
    await pane.createSample();
    await pane.open('check');
    await workbench.runInPane(async (context) => {
      context.workbook.names.getItem('sig.schemaVersion').delete();
      await context.sync();
    });
    await pane.button('Check').click();
    await pane.button('Create workspace').waitFor();
    await pane.alert.getByText('This workbook holds no workspace yet.').waitFor();
    expect(await pane.focused()).toBe('Start a workspace');
  });
});

test('an Excel that lacks what a workspace needs: it says so, and nothing is added', async () => {
  const workbench = await WorkbenchPage.open(stage.context, stage.address, '?api=1.8');
  const pane = new PanePage(workbench);
  await pane.button('Create workspace').click();
  await pane.alert.getByText('This Excel is too old for what was asked. Nothing was added.').waitFor();
  expect(await pane.alert.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await workbench.sheetsAre(['Sheet1']);
  expect(workbench.troubles).toEqual([]);
  await workbench.close();
});

describe('a page without Excel says what to do', () => {
  test.each<[string, string, { blockOffice: boolean }]>([
    ['opened by itself', 'Open this in Excel', { blockOffice: false }],
    ['where office.js does not come through', 'The pane could not reach Office', { blockOffice: true }],
  ])('%s', async (_name, title, { blockOffice }) => {
    const page = await stage.browser.newPage();
    if (blockOffice) await page.route('**/office-js/**', (route) => route.abort());
    await page.goto(`${stage.address}taskpane.html`);
    await page.getByRole('alert').getByRole('heading', { name: title }).waitFor();
    await page.close();
  });
});
