import type { Browser } from 'playwright-core';
import type { RunningSite } from '../../src/host/workbench/server';
import { launchBrowser, serveWorkbench } from '../support/browser';
import { PanePage } from '../support/pane-page';
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

beforeEach(async () => {
  workbench = await WorkbenchPage.open(browser, site.address);
  pane = new PanePage(workbench);
});

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const SAMPLE_FINDINGS = ['Goals!G7 warning', 'Goals!G8 warning', 'Plan!G7 warning', 'Plan!E13 error', 'Plan!G15 error'];

test('a team creates the sample, checks it, goes to a finding, mends it, checks again and summarises', async () => {
  await pane.createSample();
  await workbench.activeSheetIs('Start here');

  await pane.check();
  const before = await pane.findings();
  expect(before).toEqual(expect.arrayContaining(SAMPLE_FINDINGS));
  await workbench.activeSheetIs('Start here');

  await pane.button(/Carer-awareness session.* has no lead/).click();
  await workbench.activeSheetIs('Plan');
  await workbench.selectionIs('E13');
  expect(await pane.focused()).toContain('Carer-awareness session');

  await workbench.click('E13');
  await workbench.type('Peer worker');
  await workbench.press('Enter');
  await workbench.cellIs('E13', 'Peer worker');
  await pane.button('Check').click();
  await pane.button(/Carer-awareness session.* has no lead/).waitFor({ state: 'detached' });
  expect(await pane.findings()).toEqual(before.filter((line) => line !== 'Plan!E13 error'));

  await pane.summarise();
  await workbench.activeSheetIs('Plan');
  expect(await workbench.pane.getByRole('region', { name: 'Summary' }).locator('p').count()).toBe(4);
  await pane.button('Show the report').click();
  await workbench.activeSheetIs('Report');
});

test('an empty workspace is clean, named after its team, and known again by a pane that opens later', async () => {
  await workbench.pane.getByRole('textbox', { name: 'Team name (optional)' }).fill('Eastvale CRT');
  await pane.button('Create workspace').click();
  await pane.heading('Eastvale CRT').waitFor();
  await pane.check();
  await pane.heading(/^0 problems in \d+ cells, checked at \d\d:\d\d$/).waitFor();

  await pane.frame.evaluate(() => location.reload());
  await pane.heading('Eastvale CRT').waitFor();
  expect(await pane.button('Create workspace').count()).toBe(0);
});

test('checking changes nothing in the workbook, and does not move the selection', async () => {
  await pane.createSample();
  await workbench.page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    window.workbench.session.host.onSettled((settled) => changes.push(...settled.changes.map(({ kind }) => kind)));
  });
  await pane.check();
  expect(await workbench.page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
});
