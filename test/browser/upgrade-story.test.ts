import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/host/xlsx/read';
import { axeFindings, cutOffAt, PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

/** The sample as the first released version wrote it. */
async function openFirstVersion(query = ''): Promise<void> {
  workbench = await WorkbenchPage.open(stage.context, stage.address, query);
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

test.each([
  ['light-320', 320, 'light', 'none'],
  ['dark-350', 350, 'dark', 'none'],
  ['contrast-320', 320, 'dark', 'active'],
] as const)('axe finds nothing in the card of the upgrade, and nothing is cut off: %s', async (look, width, colorScheme, forcedColors) => {
  await openFirstVersion(`?pane=${width}`);
  await workbench.page.emulateMedia({ colorScheme, forcedColors });
  await pane.unfold('See what it does');
  await workbench.pane.getByText('5 new sheets').waitFor();
  await pane.picture(`upgrade-${look}`);
  expect([...(await axeFindings(pane.frame)), ...(await cutOffAt(pane, 1)), ...(await cutOffAt(pane, 2))]).toEqual([]);
});
