import { readFileSync } from 'node:fs';
import { Book } from '../../src/host/model/book';
import { readXlsx } from '../../src/host/xlsx/read';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open(stage.context, stage.address);
});

function bookOf(text: string): Book {
  const book = new Book();
  book.writeCell(book.addSheet('Plan'), 0, 0, { value: text, formula: null });
  return book;
}

test('what is typed, saved and opened again is the same', async () => {
  await workbench.openBook(bookOf('First action'), 'Our plan.xlsx');
  await workbench.click('A2');
  await workbench.type('=LEN(A1)');
  await workbench.press('Enter');
  await workbench.cellIs('A2', 12);
  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Save a copy' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Our plan.xlsx');
  const bytes = readFileSync(await saved.path());
  const { book } = await readXlsx(bytes);
  expect(book.sheets[0]?.cell(1, 0)).toMatchObject({ value: 12, formula: '=LEN(A1)' });
  await workbench.page.getByText('Not saved').waitFor({ state: 'hidden' });
  await workbench.openFile('Again.xlsx', bytes);
  await workbench.page.getByRole('heading', { name: 'Again.xlsx' }).waitFor();
  await workbench.cellIs('A2', 12, '=LEN(A1)');
});

test('unsaved work is not thrown away without asking', async () => {
  await workbench.openBook(bookOf('Kept'));
  await workbench.click('A2');
  await workbench.type('more');
  await workbench.press('Enter');
  await workbench.cellIs('A2', 'more');
  await workbench.page.getByRole('button', { name: 'New' }).click();
  await workbench.page.getByRole('button', { name: 'Stay here' }).click();
  await workbench.cellIs('A2', 'more');
  await workbench.page.getByRole('button', { name: 'New' }).click();
  await workbench.page.getByRole('button', { name: 'Leave it' }).click();
  await workbench.sheetsAre(['Sheet1']);
  await workbench.cellIs('A2', null);
});

test.each([
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n rest of a picture', 'latin1')],
  ['an empty file', Buffer.alloc(0)],
  ['half a workbook', Buffer.from('PK\x03\x04 and then nothing', 'latin1')],
])('%s is refused in one sentence, and the book stays open', async (_, bytes) => {
  await workbench.openBook(bookOf('Still here'));
  await workbench.openFile('Holiday.xlsx', bytes);
  await workbench.noticeIs(/^[A-Z].+\.×$/);
  await workbench.cellIs('A1', 'Still here');
  expect(workbench.troubles).toEqual([]);
});

test('a workbook that is dropped on the page is opened', async () => {
  const { writeXlsx } = await import('../../src/host/xlsx/write');
  const bytes = [...(await writeXlsx(bookOf('Dropped')))];
  await workbench.page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(content)], 'Dropped.xlsx'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await workbench.page.getByRole('heading', { name: 'Dropped.xlsx' }).waitFor();
  await workbench.cellIs('A1', 'Dropped');
});
