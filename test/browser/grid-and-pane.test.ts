import { Book } from '../../src/host/model/book';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open(stage.context, stage.address, '?api=1.13');
});

beforeEach(() => workbench.openBook(twoSheets()));

afterEach(async () => {
  expect(await workbench.disagreements()).toEqual([]);
});

function twoSheets(): Book {
  const book = new Book();
  const plan = book.addSheet('Plan');
  book.addSheet('Notes');
  for (let row = 0; row < 300; row++) book.writeCell(plan, row, 0, { value: row + 1, formula: null });
  return book;
}

test('what an add-in writes is shown', async () => {
  await workbench.runInPane(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('B1:C2');
    range.values = [['a', 1], ['b', '=C1+1']];
    range.format.fill.color = '#D9F0DF';
    await context.sync();
  });
  await workbench.textIs('C2', '2');
  await workbench.fillIs('B1', '#D9F0DF');
});

test('a cell that an add-in selects comes into view, on its own sheet', async () => {
  await workbench.page.getByRole('tab', { name: 'Notes' }).click();
  await workbench.activeSheetIs('Notes');
  await workbench.runInPane(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A250').select();
    await context.sync();
  });
  await workbench.activeSheetIs('Plan');
  await workbench.selectionIs('A250');
  await workbench.page.waitForFunction(() => window.workbench.session.view.screenBoxOf(249, 0) !== null);
});

test('what a person selects and types is told to an add-in', async () => {
  await workbench.runInPane(async (context) => {
    const told: string[] = [];
    Object.assign(window, { told });
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.onChanged.add(({ address }) => Promise.resolve(void told.push(`changed ${address}`)));
    sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void told.push(`selected ${address}`)));
    await context.sync();
  });
  await workbench.click('C3');
  await workbench.type('new');
  await workbench.press('Enter');
  const pane = workbench.page.frames().find((frame) => frame.url().includes('taskpane'));
  await pane?.waitForFunction('window.told.includes("changed C3") && window.told.includes("selected C3") && window.told.includes("selected C4")');
});

test('while a person types in a cell, an add-in is refused as Excel refuses it', async () => {
  await workbench.click('B2');
  await workbench.press('F2');
  await workbench.page.waitForFunction(() => window.workbench.session.host.isEditing);
  await workbench.type('half');
  const whileTyping = await workbench.runInPane(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('B3').values = [['from the add-in']];
    return context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
  });
  expect(whileTyping).toBe('InvalidOperationInCellEditMode');
  await workbench.press('Enter');
  await workbench.cellIs('B2', 'half');
  await workbench.cellIs('B3', null);
});

test('a set above the declared one is not to be had', async () => {
  const answer = await workbench.runInPane(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('A1:A3');
    range.load('valueTypes');
    await context.sync();
    return [Office.context.requirements.isSetSupported('ExcelApi', '1.13'), Office.context.requirements.isSetSupported('ExcelApi', '1.14')];
  });
  expect(answer).toEqual([true, false]);
});

test('the pane can be narrowed by keys and put away', async () => {
  const divider = workbench.page.getByRole('separator', { name: 'Width of the pane' });
  await divider.focus();
  await workbench.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  expect(await divider.getAttribute('aria-valuenow')).toBe('320');
  await workbench.page.getByRole('button', { name: 'Hide pane' }).click();
  await workbench.page.locator('#pane iframe').waitFor({ state: 'hidden' });
  await workbench.page.getByRole('button', { name: 'Show pane' }).click();
  await workbench.page.locator('#pane iframe').waitFor({ state: 'visible' });
});
