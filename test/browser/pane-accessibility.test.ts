import type { Browser } from 'playwright-core';
import type { RunningSite } from '../../src/host/workbench/server';
import { launchBrowser, serveWorkbench } from '../support/browser';
import { axeFindings, cutOffAt, PanePage } from '../support/pane-page';
import { WorkbenchPage } from '../support/workbench-page';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveWorkbench();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
}

test.each<[string, Look]>([
  ['light-350', { width: 350, colorScheme: 'light', forcedColors: 'none' }],
  ['dark-320', { width: 320, colorScheme: 'dark', forcedColors: 'none' }],
  ['contrast-350', { width: 350, colorScheme: 'dark', forcedColors: 'active' }],
])('axe finds nothing in any state of the pane, and nothing is cut off, at 200 % either: %s', async (look, { width, colorScheme, forcedColors }) => {
  const workbench = await WorkbenchPage.open(browser, site.address, `?pane=${width}`);
  await workbench.page.emulateMedia({ colorScheme, forcedColors });
  const pane = new PanePage(workbench);
  const found: Record<string, string[]> = {};
  const lookAt = async (state: string): Promise<void> => {
    await pane.picture(`${look}-${state}`);
    found[state] = [...(await axeFindings(pane.frame)), ...(await cutOffAt(pane, 1)), ...(await cutOffAt(pane, 2))];
  };

  await pane.button('Create workspace').waitFor();
  await lookAt('start');
  await pane.createSample();
  await lookAt('created');
  await pane.check();
  await lookAt('problems');
  await pane.button(/Carer-awareness session.* has no lead/).click();
  await pane.summarise();
  await lookAt('summary-and-problems');
  await workbench.page.evaluate(() => (window.workbench.session.host.isEditing = true));
  await pane.button('Check').click();
  await pane.button('Try again').waitFor();
  await lookAt('trouble');
  await workbench.close();

  expect(found).toEqual({ start: [], created: [], problems: [], 'summary-and-problems': [], trouble: [] });
});

test('everything can be done by keyboard, and the focus is never lost', async () => {
  const workbench = await WorkbenchPage.open(browser, site.address);
  const pane = new PanePage(workbench);
  await pane.button('Create workspace').waitFor();
  await workbench.pane.getByRole('radio', { name: /^Start empty/ }).focus();

  await workbench.press('ArrowDown', 'Tab', 'Tab');
  expect(await pane.focused()).toBe('Create workspace');
  await workbench.press('Enter');
  await pane.heading('Northmoor CRT').waitFor();
  expect(await pane.focused()).toBe('Northmoor CRT');

  await workbench.press('Tab', 'Enter');
  await pane.heading(/problems in/).waitFor();
  expect(await pane.focused()).toBe('Check');

  await workbench.press('Tab', 'Tab');
  expect(await pane.focused()).toContain('Families involved early');
  await workbench.press('ArrowDown', 'Enter');
  await workbench.activeSheetIs('Goals');
  await workbench.selectionIs('G8');
  expect(await pane.focused()).toContain('Smoother early discharge');

  await workbench.press('Shift+Tab', 'Enter');
  await pane.button('Show the report').waitFor();
  expect(await pane.focused()).toBe('Summarise');
  await workbench.press('Tab', 'Enter');
  await workbench.activeSheetIs('Report');
  expect(workbench.troubles).toEqual([]);
  await workbench.close();
});

test('work that ends while a person is in the grid leaves the focus there', async () => {
  const workbench = await WorkbenchPage.open(browser, site.address);
  const pane = new PanePage(workbench);
  await pane.button('Create workspace').waitFor();
  await workbench.click('C3');
  await pane.button('Create workspace').evaluate((button) => (button as HTMLButtonElement).click());
  await pane.heading('Your workspace').waitFor();
  expect(await pane.focused()).toBeNull();
  await workbench.close();
});
