import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/host/xlsx/read';
import { faultsInLooks, USUAL_LOOKS } from '../support/pane-looks';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

/** The sample as the first released version wrote it. */
async function openFirstVersion(): Promise<void> {
  workbench = await WorkbenchPage.open(stage.context, stage.address);
  pane = new PanePage(workbench);
  const { book } = await readXlsx(readFileSync(join(__dirname, '../fixtures/workspaces/schema-1-sample.xlsx')));
  await workbench.openBook(book);
  await pane.heading('An upgrade is ready').waitFor();
}

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const sheets = (): Promise<string[]> => workbench.page.evaluate(() => window.workbench.session.book.sheets.map(({ name }) => name));

test('a workspace of the first version says what an upgrade does, is upgraded, and can go back', async () => {
  await openFirstVersion();
  const before = await sheets();
  // It has other formulas and lists by its age: that is no damage.
  await pane.check();
  expect(await workbench.pane.getByRole('group', { name: 'Repairs' }).count()).toBe(0);
  await pane.open('home');
  await pane.unfold('See what it does');
  await workbench.pane.getByText('5 new sheets: Overview, Members, Groups, Meetings and Decisions.').waitFor();
  expect(await sheets()).toEqual(before);

  await upgrade();
  expect(await sheets()).toEqual(expect.arrayContaining([...before, 'Overview', 'Members', 'Groups', 'Meetings', 'Decisions']));
  await pane.button('Undo').click();
  await workbench.pane.getByText('Taken back.').waitFor();
  await pane.heading('An upgrade is ready').waitFor();
  await workbench.sheetsAre(before);

  // And once more: nothing of it waits to be mended.
  await upgrade();
  await pane.check();
  await workbench.pane.getByRole('group', { name: 'Group without report' }).waitFor();
  expect(await workbench.pane.getByText('waiting').count()).toBe(0);
});

async function upgrade(): Promise<void> {
  await pane.button('Upgrade').click();
  await workbench.pane.getByText('The workspace is of the present version.').waitFor();
  await pane.heading('An upgrade is ready').waitFor({ state: 'detached' });
}

test('axe finds nothing in the card of the upgrade in any look, and nothing is cut off', async () => {
  await openFirstVersion();
  await pane.unfold('See what it does');
  await workbench.pane.getByText('5 new sheets').waitFor();
  expect(await faultsInLooks(pane, USUAL_LOOKS, 'upgrade')).toEqual([]);
});
