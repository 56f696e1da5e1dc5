import type { Locator } from 'playwright-core';
import { commitmentNow } from '../../src/domain/model/choice-list';
import { closeAll, openWorkspaceOf } from '../support/open-workspace';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';
import { rating, stakeholder } from '../support/workspace-builders';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

beforeEach(async () => {
  workbench = await WorkbenchPage.open(stage.context, stage.address);
  pane = new PanePage(workbench);
});

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  closeAll();
  expect(troubles).toEqual([]);
});

const tab = (name: string): Locator => workbench.pane.getByRole('tab', { name, exact: true });
const row = (name: string): Locator => workbench.pane.getByRole('row').filter({ has: workbench.pane.getByRole('rowheader', { name }) });
const ratings = (): Promise<unknown[][]> =>
  workbench.runInPane(async (context) => {
    const range = context.workbook.tables.getItem('CommitmentRatings').getDataBodyRange().load('values');
    await context.sync();
    return range.values;
  });

test('a meeting rates an opponent by keyboard, takes it back, and rates once more with the mouse', async () => {
  await pane.createSample();
  await tab('People').click();
  await pane.button('Rate Bed manager').focus();
  await workbench.press('Enter');
  await workbench.pane.getByRole('menu').waitFor();
  await workbench.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await workbench.pane.getByText('Rated S4 “Bed manager”.').waitFor();
  await row('Bed manager').getByRole('img', { name: 'now and needed' }).waitFor();
  // The row has moved down to those who are in place, and the focus with it.
  expect(await pane.frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Rate Bed manager');
  expect((await ratings()).at(-1)?.slice(0, 5)).toEqual(['S4', expect.any(Number), 'Let it happen', 'Let it happen', '']);
  await workbench.activeSheetIs('Start here');

  await pane.button('Undo').click();
  await row('Bed manager').getByRole('img', { name: 'now', exact: true }).waitFor();
  expect((await ratings()).filter(([, , now]) => now === 'Opposed')).toHaveLength(2);

  await row('Bed manager').getByRole('img', { name: 'needed', exact: true }).click();
  await workbench.pane.getByRole('group', { name: 'Where do they stand now?' }).getByRole('menuitemradio', { name: 'No commitment' }).click();
  await workbench.pane.getByText('Rated S4 “Bed manager”.').waitFor();
  await pane.picture('people-rated');
});

test('names and next steps lead to their cells, and nothing else moves the selection', async () => {
  await pane.createSample();
  await tab('People').click();
  await tab('What to do').click();
  await pane.heading('Ask to step back (1)').waitFor();
  await workbench.activeSheetIs('Start here');
  await pane.button('No next step yet').click();
  await workbench.activeSheetIs('Commitment');
  await workbench.selectionIs('G14');
  await pane.button(/^Bed manager/).click();
  await workbench.activeSheetIs('Stakeholders');
  await workbench.selectionIs('B8');
});

test('what is hidden for a shared screen is not in the page, also not in a pane that is opened anew', async () => {
  await pane.createSample();
  await tab('People').click();
  await workbench.pane.getByRole('table').waitFor();
  const hide = workbench.pane.getByRole('switch', { name: 'Hide ratings' });
  await hide.click();
  await pane.frame.evaluate(() => location.reload());
  await tab('People').click();
  await workbench.pane.getByText('Ratings are hidden in this pane.').waitFor();
  const page = await pane.frame.content();
  for (const word of [...commitmentNow.values, 'Bed manager']) expect(page).not.toContain(word);
  await hide.click();
  await workbench.pane.getByRole('table').waitFor();
});

test('of many hundreds, only those in view are drawn; all are reached by scrolling; and who is rated keeps the focus', async () => {
  const ids = Array.from({ length: 400 }, (_, index) => `S${index + 1}`);
  const { book } = await openWorkspaceOf({
    stakeholders: ids.map((id) => stakeholder({ id, stakeholder: `Person ${id}` })),
    commitmentRatings: ids.map((id) => rating({ stakeholder: id })),
  });
  await workbench.openBook(book);
  await tab('People').click();
  const table = workbench.pane.getByRole('table');
  await table.waitFor();
  const drawn = (): Promise<number> => workbench.pane.getByRole('rowheader').count();
  expect(await table.getAttribute('aria-rowcount')).toBe('401');
  expect(await drawn()).toBeLessThan(60);

  await pane.button('Rate Person S1').focus();
  await workbench.press('Enter');
  await workbench.pane.getByRole('menu').waitFor();
  // Help it happen is needed: the row goes to the end, out of sight.
  await workbench.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await workbench.pane.getByText('Rated S1 “Person S1”.').waitFor();
  await pane.frame.waitForFunction(() => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex') === '401');
  expect(await drawn()).toBeLessThan(60);

  await pane.frame.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await row('Person S400').waitFor();
  expect(await row('Person S400').boundingBox()).not.toBeNull();

  await tab('What to do').click();
  await pane.heading('Build support (399)').waitFor();
  expect(await workbench.pane.getByRole('listitem').count()).toBeLessThan(60);
  await pane.frame.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await pane.heading('In place (1)').waitFor();
  await workbench.pane.getByRole('button', { name: 'Rate Person S400' }).waitFor();
});
