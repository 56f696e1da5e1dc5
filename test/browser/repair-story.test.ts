import type { Locator } from 'playwright-core';
import { faultsInLooks, USUAL_LOOKS } from '../support/pane-looks';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

/** The sample, looked at once already and found whole. */
async function openSample(query = ''): Promise<void> {
  workbench = await WorkbenchPage.open(stage.context, stage.address, query);
  pane = new PanePage(workbench);
  await pane.createSample();
}

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const repairs = (): Locator => workbench.pane.getByRole('group', { name: 'Repairs', exact: true });
const line = (words: RegExp): Locator => repairs().getByRole('listitem').filter({ hasText: words });
const told = (words: string | RegExp): Promise<void> => workbench.pane.getByText(words).first().waitFor();

/** Sends the workbook's sheet to the front, as a click on its tab. */
async function goToSheet(name: string): Promise<void> {
  await workbench.page.getByRole('tab', { name, exact: true }).click();
  await workbench.activeSheetIs(name);
}

/** What teams do: somebody writes over a formula and below the table, deletes a column that nobody uses, and a sheet. */
async function breakThings(): Promise<void> {
  await goToSheet('Plan');
  await workbench.click('B18');
  await workbench.type('G2');
  await workbench.press('ArrowRight', 'ArrowRight');
  await workbench.type('Ask the ward about keys');
  await workbench.press('Enter');
  await workbench.runInPane(async ({ workbook }) => {
    const plan = workbook.tables.getItem('PlanActions');
    plan.columns.getItem('Timing').getDataBodyRange().getCell(2, 0).values = [['late again']];
    plan.columns.getItem('Raised at').delete();
    workbook.worksheets.getItem('Overview').delete();
  });
}

/** Where something stands on the sheet in view: `Q7`, or null. */
function whereIs(text: string): Promise<string | null> {
  return workbench.page.evaluate((wanted) => {
    const sheet = window.workbench.session.book.activeSheet;
    for (let row = 0; row < 40; row++)
      for (let column = 0; column < 26; column++) if (sheet.cell(row, column).value === wanted) return `${String.fromCharCode(65 + column)}${row + 1}`;
    return null;
  }, text);
}

function tableOfPlan(): Promise<string> {
  return workbench.runInPane(async (context) => {
    const range = context.workbook.tables.getItem('PlanActions').getRange().load('address');
    await context.sync();
    return range.address;
  });
}

function sheets(): Promise<string[]> {
  return workbench.page.evaluate(() => window.workbench.session.book.sheets.map(({ name }) => name));
}

/** All that the book holds, cell by cell, and its sheets: for comparing. */
function contents(): Promise<string> {
  return workbench.page.evaluate(() =>
    JSON.stringify(
      window.workbench.session.book.sheets.map((sheet) => [
        sheet.name,
        Array.from({ length: 60 }, (_, row) => Array.from({ length: 26 }, (__, column) => sheet.cell(row, column).formula ?? sheet.cell(row, column).value)),
      ]),
    ),
  );
}

test('what people break is told on Home and listed in Check, shown, mended one by one or all at once, and taken back', async () => {
  await openSample();
  await breakThings();
  const broken = await contents();
  await pane.check();
  await pane.open('home');
  await told(/^4 repairs are waiting\./);
  await pane.button('See what would be mended').click();
  await line(/Overview is gone/).waitFor();

  // To see it, Enter; the focus stays in the pane.
  await line(/cell of Timing/).getByRole('button', { name: /Timing/ }).focus();
  await workbench.press('Enter');
  await workbench.selectionIs('P7');
  expect(await pane.focused()).toContain('cell of Timing');

  await line(/below the table/).getByRole('button', { name: 'Mend' }).click();
  await told('Mended.');
  await line(/below the table/).waitFor({ state: 'detached' });
  await told('3 repairs waiting');
  expect(await pane.focused()).toContain('cells of Timing');
  expect(await tableOfPlan()).toBe('Plan!A4:P18');
  await pane.button('Undo').click();
  await told('Taken back.');
  await line(/below the table/).waitFor();
  expect(await contents()).toBe(broken);

  await pane.button('Mend all 4').click();
  await told('Mended all 4.');
  await repairs().waitFor({ state: 'detached' });
  expect(await pane.focused()).toMatch(/^Action without lead/);
  // All that was typed is still there: in its place, or where the line said that it goes.
  expect([await whereIs('Ask the ward about keys'), await whereIs('Timing (typed)'), await whereIs('late again')]).toEqual(['D18', 'R4', 'R7']);
  expect(await tableOfPlan()).toBe('Plan!A4:R18');
  await pane.check();
  expect(await repairs().count()).toBe(0);
  expect(await workbench.pane.getByText('waiting').count()).toBe(0);
});

test('what was all mended can all be taken back, and is then found again', async () => {
  await openSample();
  await breakThings();
  const broken = await contents();
  await pane.check();
  await pane.button('Mend all 4').click();
  await told('Mended all 4.');
  await pane.button('Undo').click();
  await told('Taken back.');
  await pane.button('Mend all 4').waitFor();
  expect(await contents()).toBe(broken);
});

test('by keyboard alone: down to a repair that has no place, mended there, and the focus goes on to the next', async () => {
  await openSample();
  const whole = await sheets();
  await breakThings();
  await pane.check();
  await line(/Overview is gone/).waitFor();
  await pane.button(/^Repairs/).focus();
  await workbench.press('ArrowDown', 'Enter');
  await told('Mended.');
  await workbench.sheetsAre(whole);
  await line(/Overview is gone/).waitFor({ state: 'detached' });
  expect(await pane.focused()).toContain('“Raised at” is gone');
});

test('before a report the pane says what may be missing, and writes it all the same', async () => {
  await openSample();
  await pane.open('report');
  await breakThings();
  await pane.open('home');
  await pane.open('report');
  await told(/^4 repairs are waiting\. Until then a report may miss something\./);
  await pane.button('Write the report sheet').click();
  await told('Wrote the report on the sheet “Report 1”.');
  await pane.button('See what would be mended').click();
  await line(/Overview is gone/).waitFor();
});

test('a protected sheet is left alone: its repairs say what is in the way, and the others are made', async () => {
  await openSample();
  await breakThings();
  await workbench.runInPane(async ({ workbook }) => workbook.worksheets.getItem('Plan').protection.protect());
  await pane.check();
  await line(/Overview is gone/).waitFor();
  expect(await repairs().getByRole('button', { name: 'Mend' }).count()).toBe(1);
  expect(await repairs().getByText('Protection is in the way.').count()).toBe(3);
  await pane.button('Mend').click();
  await told('Mended.');
  await pane.unfold(/^Different, and left as it is/);
  await told('The sheet Plan is protected');
});

test('axe finds nothing where repairs are waiting in any look, and nothing is cut off', async () => {
  await openSample();
  await breakThings();
  const found: Record<string, string[]> = {};
  const lookAt = async (state: string): Promise<void> => {
    found[state] = await faultsInLooks(pane, USUAL_LOOKS, `repairs-${state}`);
  };
  await pane.check();
  await pane.open('home');
  await told(/^4 repairs are waiting\./);
  await lookAt('home');
  await pane.open('report');
  await pane.button('See what would be mended').scrollIntoViewIfNeeded();
  await lookAt('report');
  await pane.open('check');
  await line(/cell of Timing/).getByRole('button', { name: /Timing/ }).click();
  // Clear of what the row helper has at the foot.
  await line(/cell of Timing/).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await lookAt('waiting');
  await line(/cell of Timing/).getByRole('button', { name: 'Mend' }).click();
  await told('Mended.');
  await told('3 repairs waiting');
  await lookAt('mended');
  expect(found).toEqual({ home: [], report: [], waiting: [], mended: [] });
});
