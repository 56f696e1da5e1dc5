import { readFileSync } from 'node:fs';
import { VIEW_IDS } from '../../src/taskpane/view';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

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
  expect(troubles).toEqual([]);
});

const SAMPLE_FINDINGS = [
  'Plan!E13 error', 'Plan!G15 error', 'Goals!G7 warning', 'Goals!G8 warning', 'Plan!G7 warning', 'Commitment!G14 warning', 'Groups!H7 warning',
  'Groups!K7 warning', 'Meetings!B8 warning', 'Involvement warning', 'Plan!E7 prompt', 'Members prompt',
];

test.each([
  ['an Excel of today', ''],
  ['the oldest Excel that the manifest lets in', '?api=1.13'],
])('the main job in %s: create, check, go to a finding, mend it, check, report, save, open', async (_name, query) => {
  await open(query);
  await pane.createSample();
  await workbench.activeSheetIs('Start here');

  await pane.check();
  expect(await pane.findings()).toEqual(SAMPLE_FINDINGS);
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
  const mended = SAMPLE_FINDINGS.filter((line) => line !== 'Plan!E13 error');
  expect(await pane.findings()).toEqual(mended);

  await pane.writeReport();
  await workbench.activeSheetIs('Plan');
  const inShort = workbench.pane.getByRole('list', { name: 'In short' });
  await inShort.waitFor();
  expect(await inShort.getByRole('listitem').count()).toBe(3);
  await pane.button('Show the report').click();
  await workbench.activeSheetIs('Report 1');

  await workbench.openFile('Again.xlsx', await savedCopy());
  await workbench.page.getByRole('heading', { name: 'Again.xlsx' }).waitFor();
  await pane.heading('Northmoor CRT').waitFor();
  await pane.check();
  expect(await pane.findings()).toEqual(mended);
});

test('an empty workspace is clean, named after its team, and known again by a pane that opens later', async () => {
  await open();
  await pane.unfold('Choose what goes in');
  await workbench.pane.getByRole('textbox', { name: 'Team name' }).fill('Eastvale CRT');
  await pane.button('Create workspace').click();
  await pane.heading('Eastvale CRT').waitFor();
  await pane.check();
  await pane.heading(/^0 problems in \d+ cells, checked at \d\d:\d\d$/).waitFor();

  await pane.frame.evaluate(() => location.reload());
  await pane.heading('Eastvale CRT').waitFor();
  expect(await pane.button('Create workspace').count()).toBe(0);
});

test('a small workspace grows by a part when it is asked for, and is as clean as before', async () => {
  await open();
  await pane.unfold('Choose what goes in');
  for (const part of ['Scoping day', 'Communications', 'Involvement']) await workbench.pane.getByRole('checkbox', { name: new RegExp(`^${part}`) }).uncheck();
  await pane.button('Create workspace').click();
  await pane.open('settings');
  await pane.unfold(/^Parts/);
  const core = ['Sheet1', 'Start here', 'Overview', 'Goals', 'Plan', 'Stakeholders', 'Commitment', 'Commitment map', 'Members', 'Groups', 'Meetings', 'Decisions'];
  await workbench.sheetsAre([...core, 'Lists', 'sig state']);
  await pane.button('Add Measures').click();
  await workbench.pane.getByText('Added Measures, Measure values, Fidelity.').waitFor();
  await workbench.activeSheetIs('Measures');
  await workbench.sheetsAre([...core, 'Measures', 'Measure values', 'Fidelity', 'sig run charts', 'Lists', 'sig state']);
  expect(await pane.button('Add Measures').count()).toBe(0);
  await pane.check();
  await pane.heading(/^0 problems in/).waitFor();
});

test('checking and going through the views change nothing in the workbook, and do not move the selection', async () => {
  await open();
  await pane.createSample();
  await workbench.page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    window.workbench.session.host.onSettled((settled) => changes.push(...settled.changes.map(({ kind }) => kind)));
  });
  await pane.check();
  for (const view of VIEW_IDS) await pane.open(view);
  expect(await workbench.page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
});

async function savedCopy(): Promise<Buffer> {
  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Save a copy' }).click();
  return readFileSync(await (await download).path());
}
