import type { Locator } from 'playwright-core';
import { addDays, calendarDateOf } from '../../src/domain/model/calendar-date';
import type { Rows } from '../../src/domain/model/workspace';
import { closeAll, openWorkspaceOf } from '../support/open-workspace';
import { faultsInLooks } from '../support/pane-looks';
import { PanePage, type PaneLook } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';
import { action, goal } from '../support/workspace-builders';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

afterAll(async () => {
  closeAll();
});

const open = async (query = ''): Promise<void> => {
  workbench = await WorkbenchPage.open(stage.context, stage.address, query);
  pane = new PanePage(workbench);
};

const openPlan = async (): Promise<void> => {
  await workbench.pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.heading('Timeline').waitFor();
};

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const timeline = (): Locator => workbench.pane.getByRole('list', { name: /^Actions, drawn from/ });
const row = (name: RegExp): Locator => timeline().getByRole('button', { name });
/** Lines from bars to those that wait for them. */
const lines = (): Locator => timeline().locator(':scope > svg path');

test('the plan of the sample: what holds it up, bars on one scale of time, and the way to a row and back', async () => {
  await open();
  await workbench.page.setViewportSize({ width: 1366, height: 1600 });
  await pane.createSample();
  await openPlan();
  expect(await row(/.*/).count()).toBe(12);
  // A6 waits for A5, A11 for A10.
  expect(await lines().count()).toBe(2);

  const [late, soon] = [await barOf(/^A3,/), await barOf(/^A6,/)];
  expect(late.end).toBeLessThan(late.today);
  expect(soon.start).toBeLessThan(soon.today);
  expect(soon.end).toBeGreaterThan(soon.today);
  expect(late.start).toBeLessThan(soon.start);

  await row(/^A9,/).click();
  await workbench.activeSheetIs('Plan');
  await workbench.selectionIs('D13');
  expect(await pane.focused()).toContain('A9, Carer-awareness session');

  await pane.button('A9 “Carer-awareness session”: go to its lead').click();
  await workbench.selectionIs('E13');
  await workbench.click('E13');
  await workbench.type('Peer worker');
  await workbench.press('Enter');
  await workbench.cellIs('E13', 'Peer worker');
  await pane.button('Read the workbook now').click();
  await row(/^A9, Carer-awareness session, Peer worker/).waitFor();
  expect(await pane.button(/^No lead/).count()).toBe(0);
});

test('a search and a filter are there again after another view', async () => {
  await open();
  await pane.createSample();
  await openPlan();
  await workbench.pane.getByRole('searchbox').fill('crt manager');
  await pane.button('Due soon, 2 actions').click();
  await workbench.pane.getByText('No action matches these filters.').waitFor();
  await pane.button('Due soon, 2 actions').click();
  await workbench.pane.getByRole('status').getByText('4 of 12 actions').waitFor();

  await workbench.pane.getByRole('tab', { name: 'Home' }).click();
  await openPlan();
  expect(await row(/.*/).count()).toBe(4);
  await pane.button('Clear filters').click();
  expect(await row(/.*/).count()).toBe(12);
});

test('a plan of a thousand actions draws what is on the screen, and is walked by keyboard from one end to the other', async () => {
  await open();
  const { book } = await openWorkspaceOf(thousandActions());
  await workbench.openBook(book, 'A thousand.xlsx');
  await openPlan();
  await workbench.pane.getByRole('status').getByText('1,000 actions').waitFor();
  expect(await row(/.*/).count()).toBeLessThan(40);

  await row(/^A1,/).focus();
  await workbench.press('End');
  await row(/^A1000,/).and(timeline().locator(':focus')).waitFor();
  expect(await isInSight(row(/^A1000,/))).toBe(true);
  // The months stay above the bars.
  expect(await isInSight(workbench.pane.getByText('Today'))).toBe(true);
  // A1000 waits for A990, which is near enough for its line to be drawn.
  expect(await lines().count()).toBeGreaterThan(0);
  expect(await row(/.*/).count()).toBeLessThan(60);

  await workbench.press('ArrowUp', 'Enter');
  expect(await pane.focused()).toContain('A990, ');
  await workbench.selectionIs('D994');
  await workbench.press('Home');
  await row(/^A1,/).and(timeline().locator(':focus')).waitFor();
  expect(await isInSight(row(/^A1,/))).toBe(true);
});

const LOOKS: Readonly<Record<string, PaneLook>> = {
  'light-320': { width: 320, colorScheme: 'light', forcedColors: 'none' },
  'light-500': { width: 500, colorScheme: 'light', forcedColors: 'none' },
  'dark-350': { width: 350, colorScheme: 'dark', forcedColors: 'none' },
  'contrast-350': { width: 350, colorScheme: 'dark', forcedColors: 'active' },
};

test('axe finds nothing in the plan in any look, and nothing is wider than the pane, at 200 % either', async () => {
  await open();
  await workbench.page.setViewportSize({ width: 1366, height: 1400 });
  await pane.createSample();
  await openPlan();
  await pane.button('More filters').click();
  await workbench.pane.getByLabel('Time shown').selectOption('3 months');
  await pane.picture('plan-months');
  await workbench.pane.getByLabel('Time shown').selectOption('Whole plan');
  await pane.button('More filters').click();
  expect(await faultsInLooks(pane, LOOKS, 'plan-whole')).toEqual([]);
});

/** Where the bar of a row begins and ends, and where today is. Pixels. */
async function barOf(name: RegExp): Promise<{ start: number; end: number; today: number }> {
  return row(name).evaluate((button) => {
    const boxes = [...button.querySelectorAll('span[style*="inset-inline-start"]')].map((span) => ({ span, box: span.getBoundingClientRect() }));
    const bar = boxes.find(({ span }) => span.childElementCount > 0)?.box;
    const today = boxes.find(({ box }) => Math.round(box.width) === 2 && box.height > 12)?.box;
    if (bar === undefined || today === undefined) throw new Error('The row has no bar, or no line for today');
    return { start: bar.left, end: bar.right, today: today.left };
  });
}

async function isInSight(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** Ten goals of a hundred actions; each waits for the one before it of its goal. */
function thousandActions(): Partial<Rows> {
  const today = calendarDateOf(new Date());
  return {
    goals: Array.from({ length: 10 }, (_, index) => goal({ id: `G${index + 1}`, goal: `Goal ${index + 1}` })),
    actions: Array.from({ length: 1000 }, (_, index) => {
      const start = addDays(today, Math.floor(index / 10) * 4 - 200);
      return action({ id: `A${index + 1}`, goal: `G${(index % 10) + 1}`, action: `Step ${index + 1}`, start, due: addDays(start, 12), dependsOn: index < 10 ? [] : [`A${index - 9}`] });
    }),
  };
}
