import type { Locator } from 'playwright-core';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

beforeEach(async () => {
  workbench = await WorkbenchPage.open(stage.context, stage.address, '?today=2026-11-24');
  pane = new PanePage(workbench);
});

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const tab = (name: string | RegExp): Locator => workbench.pane.getByRole('tab', { name });
const go = (name: string | RegExp): Promise<void> => tab(name).click();
const chosenTabIs = (name: RegExp): Promise<void> => workbench.pane.getByRole('tab', { name, selected: true }).waitFor();
const setting = (row: number): Promise<unknown> =>
  workbench.runInPane(async (context) => {
    const range = context.workbook.worksheets.getItem('Lists').getRange('B5:B13').load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  }).then((values) => values[row]);

test('somebody else’s workbook stays as it is until somebody asks, and one quiet line leads back', async () => {
  await pane.button('Not now').click();
  await pane.heading('SIG Workspace').waitFor();
  expect(await pane.focused()).toBe('SIG Workspace');
  await workbench.sheetsAre(['Sheet1']);
  await pane.button('Start one').click();
  await pane.button('Create workspace').waitFor();
  await workbench.sheetsAre(['Sheet1']);
});

test('the sample opens on how things stand, and each figure leads to what it counts', async () => {
  await pane.createSample();
  await pane.heading('At a glance').waitFor();
  await workbench.pane.getByText('In 7 days').waitFor();
  await workbench.activeSheetIs('Start here');

  await pane.button('3 decisions needed').click();
  await pane.button(/Who leads the carer-awareness session/).click();
  await workbench.activeSheetIs('Decisions');
  await workbench.cellIs((await selected()) ?? '', null);

  await pane.button('1 Overdue').click();
  await chosenTabIs(/Plan/);
  await workbench.pane.getByText('1 of 12 actions').waitFor();

  await go('Home');
  await pane.button('2 Errors').click();
  await chosenTabIs(/Check/);
  await workbench.pane.getByText('2 of 12 problems shown').waitFor();

  await go('Home');
  await pane.button('6 Short of what is needed').click();
  await chosenTabIs(/People/);

  await go('Home');
  await pane.button('Open the agenda').click();
  await chosenTabIs(/Meeting/);

  await go('Home');
  expect(await pane.button('3 decisions needed').getAttribute('aria-expanded')).toBe('true');
  await pane.button(/^Carers and supports/).click();
  await workbench.activeSheetIs('Stakeholders');
});

test('the report is written without leaving the sheet, told in three sentences, and shown when asked', async () => {
  await pane.createSample();
  await pane.button('Write the report').click();
  await workbench.pane.getByText('Wrote the report on the sheet “Report 1”.').waitFor();
  await workbench.activeSheetIs('Start here');
  const sentences = workbench.pane.getByRole('list', { name: 'In short' });
  await sentences.waitFor();
  expect(await sentences.getByRole('listitem').count()).toBe(3);
  await pane.button('Show the report').click();
  await workbench.activeSheetIs('Report 1');
});

test('a new workspace says where to begin, and ticks off what people write in the grid', async () => {
  await pane.button('Create workspace').click();
  await workbench.pane.getByText('0 of 4 done').waitFor();
  await pane.button(/^Write your first goal/).click();
  await workbench.activeSheetIs('Goals');
  await workbench.selectionIs('B5');
  await workbench.click('B5');
  await workbench.type('Quicker first response');
  await workbench.press('Enter');
  await pane.button('Write your first goal (done)').waitFor();
  await workbench.pane.getByText('1 of 4 done').waitFor();
});

test('settings land in their cells as they are typed, one after the other, and Undo brings each back', async () => {
  await pane.createSample();
  await go('Settings');
  await workbench.pane.getByLabel('Team', { exact: true }).fill('Southmoor CRT');
  await workbench.pane.getByLabel('Plan end').fill('2027-03-31');
  await workbench.press('Enter');
  await pane.heading('Southmoor CRT').waitFor();
  await workbench.pane.getByText('Changed “Plan end”.').waitFor();
  expect([await setting(0), await setting(2)]).toEqual(['Southmoor CRT', 46477]);
  await pane.button('Undo').click();
  await workbench.pane.getByText('Taken back.').waitFor();
  expect(await setting(0)).toBe('Southmoor CRT');
  expect(await setting(2)).not.toBe(46477);
  expect(await workbench.pane.getByLabel('Plan end').inputValue()).toBe('2027-06-02');

  await workbench.pane.getByLabel('Plan end').fill('2026-01-31');
  await workbench.press('Enter');
  await workbench.pane.getByText(/^The plan starts on .*: choose a later day\.$/).waitFor();
});

test('a status has another colour on the plan, and a check is off, for the whole workbook', async () => {
  await pane.createSample();
  await go('Settings');
  await pane.button('Status legend').click();
  await workbench.pane.getByRole('combobox', { name: 'Colour of On track' }).selectOption('Blue');
  await workbench.pane.getByText('Changed the colour of On track.').waitFor();
  await pane.button('Change the meanings on the sheet').click();
  await workbench.activeSheetIs('Lists');
  await workbench.cellIs('F6', 'Blue');

  await pane.button(/^Checks/).click();
  await pane.button(/^Plan /).click();
  await workbench.pane.getByRole('combobox', { name: 'An open action has a lead.' }).selectOption('Off');
  await workbench.pane.getByText('The check is off.').waitFor();
  await go('Home');
  await pane.button('1 Error').waitFor();
});

test('the row helper is off with one switch, also in a pane that opens later', async () => {
  await pane.createSample();
  await workbench.runInPane(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('E6').select();
    await context.sync();
  });
  const helper = workbench.pane.getByRole('complementary', { name: 'The selected cell' });
  await helper.waitFor();
  await go('Settings');
  await pane.button('This pane').click();
  await workbench.pane.getByRole('switch', { name: 'Help beside the selected cell' }).uncheck();
  await helper.waitFor({ state: 'detached' });
  await pane.frame.evaluate(() => location.reload());
  await pane.heading('Northmoor CRT').waitFor();
  await workbench.click('E7');
  expect(await helper.count()).toBe(0);
});

async function selected(): Promise<string | undefined> {
  const address = await workbench.runInPane(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  return address.split('!').at(-1);
}
