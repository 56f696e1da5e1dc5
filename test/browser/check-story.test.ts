import type { Frame, Locator } from 'playwright-core';
import { closeAll, openWorkspaceOf } from '../support/open-workspace';
import { faultsInLooks, USUAL_LOOKS } from '../support/pane-looks';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';
import { action, goal } from '../support/workspace-builders';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

const open = async (query = ''): Promise<void> => {
  workbench = await WorkbenchPage.open(stage.context, stage.address, query);
  pane = new PanePage(workbench);
};

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  closeAll();
  expect(troubles).toEqual([]);
});

const line = (words: RegExp): Locator => workbench.pane.getByRole('listitem').filter({ hasText: words });
const group = (name: string): Locator => workbench.pane.getByRole('group', { name, exact: true });
const told = (words: string): Promise<void> => workbench.pane.getByText(words).waitFor();

/** Sends the workbook's sheet to the front, as a click on its tab. */
async function goToSheet(name: string): Promise<void> {
  await workbench.page.getByRole('tab', { name, exact: true }).click();
  await workbench.activeSheetIs(name);
}

/** A choice from the plan's dropdown of which no event tells, as happens in Excel. */
async function pickInSilence(address: string, value: string): Promise<void> {
  await workbench.page.evaluate(
    ([cell, text]) => {
      const { book } = window.workbench.session;
      const plan = book.sheetNamed('Plan');
      if (!plan) throw new Error('There is no plan');
      book.writeCell(plan, Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65, { value: text, formula: null });
    },
    [address, value] as const,
  );
}

/** What somebody else writes who has the same workbook open. */
async function writeElsewhere(sheet: string, address: string, value: string): Promise<void> {
  const other = await otherSession();
  await other.evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.getItem('${sheet}').getRange('${address}').values = [['${value}']];
    await context.sync();
  })`);
}

/** Another pane of the same add-in on the same workbook, out of sight. */
async function otherSession(): Promise<Frame> {
  const { page } = workbench;
  if ((await page.locator('#other').count()) === 0)
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.id = 'other';
      other.src = (document.querySelector('#pane iframe') as HTMLIFrameElement).src;
      other.style.cssText = 'position: fixed; inset: auto auto 0 0; width: 1px; height: 1px';
      document.body.append(other);
    });
  await page.frameLocator('#other').getByRole('heading', { name: 'Northmoor CRT' }).waitFor({ state: 'attached' });
  const frame = await (await page.locator('#other').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The other session is not there');
  return frame;
}

test('one problem after the other: next, show, mend, take back, mend all', async () => {
  await open();
  await pane.createSample();
  await workbench.runInPane(async (context) => {
    const plan = context.workbook.worksheets.getItem('Plan');
    plan.getRange('A10').values = [['']];
    plan.getRange('A12').values = [['']];
    plan.getRange('H6').values = [['on track ']];
    await context.sync();
  });
  await pane.open('check');
  await group('Missing ID').waitFor();

  await pane.button('Next problem: show its cell').click();
  await workbench.selectionIs('A10');
  await workbench.activeSheetIs('Plan');
  await pane.button('Next problem: show its cell').click();
  await workbench.selectionIs('A12');

  await line(/A2 “Test an evening triage rota” has spaces/).getByRole('button', { name: 'Take the spaces out' }).click();
  await told('Spaces taken out of 1 cell.');
  await workbench.cellIs('H6', 'On track');
  await line(/has spaces/).waitFor({ state: 'detached' });
  await workbench.selectionIs('A12');
  await pane.button('Undo').click();
  await told('Taken back.');
  await workbench.cellIs('H6', 'on track ');
  await line(/has spaces/).waitFor();

  await group('Missing ID').getByRole('button', { name: 'Mend all 2' }).click();
  await told('2 rows given an ID of their own.');
  await workbench.cellIs('A10', 'A13');
  await workbench.cellIs('A12', 'A14');
  await group('Missing ID').waitFor({ state: 'detached' });
  await workbench.selectionIs('A12');
});

test('what is edited in the grid changes the list by itself; neither the focus nor the selection is moved', async () => {
  await open();
  await pane.createSample();
  await pane.open('check');
  await goToSheet('Plan');
  await workbench.click('E13');
  await workbench.type('Peer worker');
  await workbench.press('Enter');
  await line(/A9.* has no lead/).waitFor({ state: 'detached' });
  await told('11 problems in');
  expect(await pane.focused()).toBeNull();
  await workbench.selectionIs('E14');

  // A person who is in the list stays on the problem, while somebody else mends the one above.
  await pane.button(/A11.* has no due date/).focus();
  await workbench.press('ArrowDown', 'ArrowDown');
  expect(await pane.focused()).toContain('Goal G3');
  await writeElsewhere('Plan', 'E13', '');
  await line(/A9.* has no lead/).waitFor();
  expect(await pane.focused()).toContain('Goal G3');
  await writeElsewhere('Plan', 'E13', 'Peer worker');
  await line(/A9.* has no lead/).waitFor({ state: 'detached' });
  expect(await pane.focused()).toContain('Goal G3');
  await workbench.selectionIs('E14');
});

test('a pick that Excel does not tell of is found on demand, and when the person comes back to the pane', async () => {
  await open();
  await pane.createSample();
  await pane.open('check');
  await goToSheet('Plan');
  await pickInSilence('H5', 'Off track');
  await pane.button('Check').click();
  const status = line(/A1 “Log referral-to-callback times”.* is at 100%, yet its status is Off track/);
  await status.waitFor();

  // What has just been read is not read again: the person has been away for a moment.
  await pickInSilence('H5', 'Complete');
  for (let visit = 0; visit < 20 && (await status.count()) > 0; visit++) {
    await workbench.click('C3');
    await pane.heading(/^Problems$/).click();
    await status.waitFor({ state: 'detached', timeout: 1000 }).catch(() => undefined);
  }
  expect(await status.count()).toBe(0);
});

test('a problem that was mended hands the focus to the next one', async () => {
  await open();
  await pane.createSample();
  await pane.open('check');
  await pane.button(/A9.* has no lead/).focus();
  await writeElsewhere('Plan', 'E13', 'Peer worker');
  await line(/A9.* has no lead/).waitFor({ state: 'detached' });
  expect(await pane.focused()).toMatch(/^Action without due date/);
});

test('an undo far down the list leaves people there, with the focus on what is told', async () => {
  await open();
  await pane.createSample();
  await pane.open('check');
  await pane.button('Check').click();
  await writeElsewhere('Plan', 'A14', '');
  await pane.button('Give it the ID A13').click();
  await told('1 row given an ID of its own.');
  const scrolled = await pane.frame.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
    return window.scrollY;
  });
  expect(scrolled).toBeGreaterThan(0);
  // By the mouse alone: a click on a locator would first bring it into view.
  const undo = await pane.button('Undo').boundingBox();
  if (!undo) throw new Error('Undo is not to be seen');
  await workbench.page.mouse.click(undo.x + undo.width / 2, undo.y + undo.height / 2);
  await told('Taken back.');
  await pane.frame.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Close');
  expect(await pane.frame.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test('accepted with a reason it is not counted, until what it is about changes', async () => {
  await open();
  await pane.createSample();
  await pane.open('check');
  await pane.button(/A11.* has no due date/).focus();
  await workbench.press('Tab', 'Enter');
  await workbench.type('The consultant is on leave');
  await workbench.press('Tab', 'Enter');
  await told('Accepted, and not counted any more.');
  await told('11 problems in');
  await told('1 accepted');
  expect(await pane.focused()).not.toBeNull();
  await pane.button(/^Accepted/).click();
  await told('“The consultant is on leave”');

  await writeElsewhere('Plan', 'H15', 'At risk');
  await line(/A11.* has no due date.*“The consultant is on leave”.*changed since/).waitFor();
  await told('12 problems in');
});

test('lost dropdowns are put back, and can be taken away again', async () => {
  await open();
  await pane.createSample();
  await workbench.runInPane(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('H7:H9').dataValidation.clear();
    await context.sync();
  });
  const typeOfH8 = (): Promise<string> =>
    workbench.runInPane(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Plan').getRange('H8');
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    });
  await pane.open('check');
  await line(/3 cells of Status/).getByRole('button', { name: 'Mend' }).click();
  await told('Mended.');
  await group('Repairs').waitFor({ state: 'detached' });
  expect(await typeOfH8()).toBe('List');
  await pane.button('Undo').click();
  await told('Taken back.');
  expect(await typeOfH8()).toBe('None');
  await line(/3 cells of Status/).waitFor();
});

test('thousands of problems: the list is drawn where it is looked at, and the keyboard goes all the way', async () => {
  await open();
  const { book } = await openWorkspaceOf({ goals: [goal()], actions: Array.from({ length: 2000 }, (_, index) => action({ id: `A${index + 1}`, lead: null })) });
  await workbench.openBook(book);
  await pane.open('check');
  await told('2,001 problems in');
  const drawn = (): Promise<number> => workbench.pane.getByRole('listitem').count();
  expect(await drawn()).toBeLessThan(80);
  await pane.button(/^Action without lead/).focus();
  await workbench.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(await pane.focused()).toContain('A3 “');
  await workbench.press('End', 'ArrowUp', 'ArrowUp');
  expect(await pane.focused()).toContain('A2000 “');
  expect(await drawn()).toBeLessThan(80);
  const box = await pane.button(/A2000 “/).boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(768);

  await workbench.pane.getByRole('searchbox', { name: 'Find in problems' }).fill('A1999');
  await told('1 of 2,001 problems shown');
  expect(await drawn()).toBe(1);
});

test('axe finds nothing in the list, its menus and its form in any look, and nothing is cut off', async () => {
  await open();
  await pane.createSample();
  await workbench.runInPane(async (context) => {
    const plan = context.workbook.worksheets.getItem('Plan');
    plan.getRange('A10').values = [['']];
    plan.getRange('H8').values = [['at risk']];
    plan.getRange('H9:H11').dataValidation.clear();
    await context.sync();
  });
  const found: Record<string, string[]> = {};
  // A menu that is open stays where it was when the text grows: only what is opened anew is placed anew.
  const lookAt = async (state: string, { zooms = [1, 2] } = {}): Promise<void> => {
    found[state] = await faultsInLooks(pane, USUAL_LOOKS, `check-${state}`, { zooms });
  };
  await pane.open('check');
  await group('Repairs').waitFor();
  await lookAt('list');
  await pane.button('Sheet').click();
  await workbench.pane.getByRole('menu').waitFor();
  await lookAt('menu', { zooms: [1] });
  await workbench.pane.getByRole('menuitemcheckbox', { name: /^Plan/ }).click();
  await workbench.press('Escape');
  await pane.button(/A9.* has no lead/).click();
  await pane.button('Accept…').click();
  await lookAt('accepting');
  await workbench.type('Starts in January');
  await pane.button('Accept').click();
  await told('Accepted, and not counted any more.');
  // What lies over a field while the page is scrolled makes it no smaller to those who scroll.
  await pane.button('Close').click();
  await pane.button(/^Only the letter case differs/).click();
  await pane.frame.evaluate(() => window.scrollTo(0, 0));
  await lookAt('narrowed');
  expect(found).toEqual({ list: [], menu: [], accepting: [], narrowed: [] });
});
