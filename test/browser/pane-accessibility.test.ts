import type { Browser } from 'playwright-core';
import type { RunningSite } from '../../src/host/workbench/server';
import { VIEW_IDS } from '../../src/taskpane/view';
import { launchBrowser, serveWorkbench } from '../support/browser';
import { axeFindings, cutOffAt, PanePage } from '../support/pane-page';
import { WorkbenchPage } from '../support/workbench-page';

let browser: Browser;
let site: RunningSite;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveWorkbench();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const open = async (query = ''): Promise<void> => {
  workbench = await WorkbenchPage.open(browser, site.address, query);
  pane = new PanePage(workbench);
  await pane.button('Create workspace').waitFor();
};

const SETTINGS_SECTIONS = ['Team and plan', 'Reminders', 'Sustainability score', 'Parts', 'Status legend', 'Checks', 'This pane'];

/** Brings the pane into every state that a person meets, one after the other, and stops in each. */
async function visitEveryState(stop: (state: string) => Promise<void>): Promise<void> {
  await stop('start');
  await pane.unfold('Choose what goes in');
  await stop('start-choices');
  await pane.createSample();
  await workbench.pane.getByText('The workspace is ready.').waitFor();
  await pane.heading('Next meeting').waitFor();
  await stop('done');
  await pane.button('Close').click();
  for (const view of VIEW_IDS) {
    await pane.open(view);
    if (view !== 'settings') await stop(view);
  }
  await pane.button(SETTINGS_SECTIONS[0] ?? '').click();
  for (const section of SETTINGS_SECTIONS) {
    const heading = pane.button(new RegExp(`^${section}`));
    await heading.click();
    await stop(`settings-${section.toLowerCase().replaceAll(' ', '-')}`);
    await heading.click();
  }
  await pane.open('check');
  await selectDependsOn();
  await workbench.pane.getByRole('complementary', { name: 'The selected cell' }).getByRole('button').click();
  await workbench.pane.getByRole('group', { name: /^Depends on/ }).waitFor();
  await stop('row-helper');
  await pane.button(/^M7/).click();
  await pane.writeReport();
  await workbench.pane.getByRole('list', { name: 'In short' }).waitFor();
  await stop('report');
  await pane.open('check');
  await workbench.page.evaluate(() => (window.workbench.session.host.isEditing = true));
  await pane.button('Check').click();
  await pane.button('Try again').waitFor();
  await stop('trouble');
}

/** A cell that takes several IDs: the row helper has a checklist for it. */
async function selectDependsOn(): Promise<void> {
  await workbench.runInPane(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('M7').select();
    await context.sync();
  });
}

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
}

test.each<[string, Look]>([
  ['light-350', { width: 350, colorScheme: 'light', forcedColors: 'none' }],
  ['light-320', { width: 320, colorScheme: 'light', forcedColors: 'none' }],
  ['dark-320', { width: 320, colorScheme: 'dark', forcedColors: 'none' }],
  ['contrast-350', { width: 350, colorScheme: 'dark', forcedColors: 'active' }],
])('axe finds nothing in any state of the pane, and nothing is cut off, at 200 % either: %s', async (look, { width, colorScheme, forcedColors }) => {
  await open(`?pane=${width}`);
  await workbench.page.emulateMedia({ colorScheme, forcedColors });
  const found: string[] = [];
  await visitEveryState(async (state) => {
    await pane.picture(`${look}-${state}`);
    const here = [...(await axeFindings(pane.frame)), ...(await cutOffAt(pane, 1)), ...(await cutOffAt(pane, 2))];
    found.push(...here.map((what) => `${state}: ${what}`));
  });
  expect(found).toEqual([]);
});

test('read from right to left, nothing is cut off in any state of the pane', async () => {
  await open('?pane=320');
  await workbench.page.route('**/taskpane.html*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<html ', '<html dir="rtl" ') });
  });
  await pane.frame.evaluate(() => location.reload());
  await workbench.pane.locator('html[dir=rtl]').getByRole('button', { name: 'Create workspace' }).waitFor();
  const found: string[] = [];
  await visitEveryState(async (state) => {
    await pane.picture(`rtl-320-${state}`);
    const here = [...(await cutOffAt(pane, 1)), ...(await cutOffAt(pane, 2))];
    found.push(...here.map((what) => `${state}: ${what}`));
  });
  expect(await pane.frame.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).direction)).toBe('rtl');
  expect(found).toEqual([]);
});
