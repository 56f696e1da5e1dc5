import type { FrameLocator } from 'playwright-core';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();

test('two people on one workbook: each pane sees what the other writes, and neither loses its place', async () => {
  const workbench = await WorkbenchPage.open(stage.context, stage.address);
  await new PanePage(workbench).createSample();
  const [mine, theirs] = [workbench.pane, await secondPane(workbench)];
  await open(mine, 'Check');
  await open(theirs, 'Check');
  const lead = theirs.getByRole('button', { name: /A9 “Carer-awareness session” has no lead/ });
  await lead.waitFor();
  const due = theirs.getByRole('button', { name: /A11 “Early-discharge criteria” has no due date/ });
  await due.focus();

  await goTo(workbench, 'Plan', 'A4');
  await workbench.click('B13');
  await workbench.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await workbench.type('Peer worker');
  await workbench.press('Enter');
  await lead.waitFor({ state: 'detached' });
  await mine.getByRole('button', { name: /has no lead/ }).waitFor({ state: 'detached' });
  await theirs.getByText('11 problems in').waitFor();
  expect(await theirs.locator('body').evaluate(() => document.activeElement?.textContent)).toContain('A11 “Early-discharge criteria”');

  // Both add a row at the same moment: each has its own.
  await goTo(workbench, 'Goals', 'B5');
  for (const pane of [mine, theirs]) await openRowHelper(pane);
  await Promise.all([mine, theirs].map((pane) => pane.getByRole('button', { name: 'Add a goal' }).click()));
  for (const pane of [mine, theirs]) await pane.getByText('Added a goal.').waitFor();
  expect(await valuesOf(workbench, 'Goals', 'A5:A10')).toEqual([['G1'], ['G2'], ['G3'], ['G4'], ['G5'], ['G6']]);
  expect(workbench.troubles).toEqual([]);
  await workbench.close();
});

/** A second pane of the same add-in on the same workbook, as somebody else has it open. */
async function secondPane({ page }: WorkbenchPage): Promise<FrameLocator> {
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    other.id = 'other-pane';
    other.src = (document.querySelector('#pane iframe') as HTMLIFrameElement).src;
    other.style.cssText = 'position: fixed; inset: 60px auto auto 600px; width: 350px; height: 600px; z-index: 9; background: Canvas';
    document.body.append(other);
  });
  const pane = page.frameLocator('#other-pane');
  await pane.getByRole('heading', { name: 'Northmoor CRT' }).waitFor();
  return pane;
}

async function goTo(workbench: WorkbenchPage, sheet: string, address: string): Promise<void> {
  await new PanePage(workbench).frame.evaluate(
    (place) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(place.sheet);
        worksheet.activate();
        worksheet.getRange(place.address).select();
        await context.sync();
      }),
    { sheet, address },
  );
}

async function valuesOf(workbench: WorkbenchPage, sheet: string, address: string): Promise<unknown[][]> {
  return new PanePage(workbench).frame.evaluate(
    (place) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address).load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    { sheet, address },
  );
}

async function open(pane: FrameLocator, view: string): Promise<void> {
  await pane.getByRole('tab', { name: view }).click();
}

async function openRowHelper(pane: FrameLocator): Promise<void> {
  await pane.getByRole('complementary').getByRole('button', { expanded: false }).click();
}
