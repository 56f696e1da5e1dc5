import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { calendarDateOf, inWords } from '../../src/domain/model/calendar-date';
import { faultsInLooks, USUAL_LOOKS } from '../support/pane-looks';
import { PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const open = async (query = ''): Promise<void> => {
  workbench = await WorkbenchPage.open(stage.context, stage.address, query);
  pane = new PanePage(workbench);
};

const field = (name: string): Locator => workbench.pane.getByRole('textbox', { name });
const text = (words: string | RegExp): Locator => workbench.pane.getByText(words);

/** The sample’s meeting M4 is a week away: the group meets today instead. */
async function meetToday(): Promise<void> {
  await workbench.pane.getByRole('tab', { name: 'Meeting' }).click();
  await pane.button('Go to its row').click();
  await workbench.activeSheetIs('Meetings');
  await workbench.click('B9');
  await workbench.type(calendarDateOf(new Date()));
  await workbench.press('Enter');
  await text(/^Today · /).waitFor();
}

test('a SIG meeting, from opening the file to the list for each lead', async () => {
  await open();
  await pane.createSample();
  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Save a copy' }).click();
  const file = readFileSync(await (await download).path());
  await workbench.openFile('Northmoor.xlsx', file);
  await workbench.page.getByRole('heading', { name: 'Northmoor.xlsx' }).waitFor();
  await pane.heading('Northmoor CRT').waitFor();
  await meetToday();

  // The agenda, from item to item.
  await pane.button(/^1\. Since the last meeting/).waitFor();
  await pane.button('Done, next').click();
  expect(await pane.focused()).toContain('Decisions to take');

  // A question is answered by keyboard; the focus is back in the field, for the next one.
  await pane.button('Answer it: Who leads the carer-awareness session?').press('Enter');
  await workbench.type('The peer worker, with the carers’ network');
  await workbench.press('Enter');
  await text('Recorded the answer to “Who leads the carer-awareness session?”.').waitFor();
  await pane.button(/^2\. Decisions to take 2 points/).waitFor();
  await pane.heading('Recorded so far (1)').waitFor();

  // An action, with somebody to lead it.
  await workbench.pane.getByRole('radio', { name: 'Action' }).check();
  await field('What will be done').fill('Ask the forum for two dates');
  await workbench.pane.getByRole('combobox', { name: 'Who leads it' }).pressSequentially('Peer');
  await workbench.press('Enter');
  await workbench.pane.getByLabel('By when', { exact: true }).fill('2030-01-31');
  await workbench.pane.getByRole('combobox', { name: 'For which goal' }).selectOption('G3');
  await pane.button('Record').click();
  await pane.heading('Recorded so far (2)').waitFor();
  expect(await rowsOf('Plan', 'A17:P17')).toEqual(['A13', 'G3', '', 'Ask the forum for two dates', 'Peer worker', '', 47514, 'Not started', '', '', '', '', '', '', 'M4', expect.any(Number) as number]);

  // A slip: it is taken back, and the row is empty again.
  await workbench.pane.getByRole('radio', { name: 'Decision' }).check();
  await field('What was decided').fill('We go onn');
  await field('What was decided').press('Enter');
  await pane.heading('Recorded so far (3)').waitFor();
  expect(await rowsOf('Decisions', 'A12:C12')).toEqual(['M4', '', 'We go onn']);
  await pane.button('Undo').click();
  await pane.heading('Recorded so far (2)').waitFor();
  expect(await rowsOf('Decisions', 'A12:C12')).toEqual(['', '', '']);

  // Nothing of this has taken the grid anywhere.
  await workbench.activeSheetIs('Meetings');
  await workbench.selectionIs('B10');

  await pane.button('Close the meeting').click();
  await pane.button('Copy the lists').click();
  await text('Copied. Paste it into a message to the group.').waitFor();
  const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`Northmoor CRT: who does what after the SIG meeting of ${inWords(calendarDateOf(new Date()))}`);
  expect(copied).toContain('\nPeer worker\n- New: A13 Ask the forum for two dates, by 31 Jan 2030\n- A8 Family conversation prompts, by ');
  expect(copied).toMatch(/\nCRT manager\n- Decided: Who leads the carer-awareness session\? The peer worker, with the carers’ network \(by /);
  expect(await pane.heading('Nobody yet').count()).toBe(1);
  expect(await workbench.disagreements()).toEqual([]);
});

test('what Excel does not take stays with the person, and is written when it is tried again', async () => {
  await open();
  await pane.createSample();
  await meetToday();
  await workbench.page.evaluate(() => (window.workbench.session.host.isEditing = true));
  await field('What was decided').fill('We go on');
  await field('What was decided').press('Enter');
  await pane.button('Try again').waitFor();
  expect(await field('What was decided').inputValue()).toBe('We go on');
  await workbench.page.evaluate(() => (window.workbench.session.host.isEditing = false));
  await pane.button('Try again').click();
  await pane.heading('Recorded so far (1)').waitFor();
  expect(await field('What was decided').inputValue()).toBe('');
});

test('where the browser keeps the clipboard to itself, the lists are there to be copied by hand', async () => {
  await open();
  await workbench.page.context().clearPermissions();
  await pane.createSample();
  await workbench.pane.getByRole('tab', { name: 'Meeting' }).click();
  await pane.button('Close the meeting').click();
  await pane.frame.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await pane.button('Copy the lists').click();
  await text(/^Press Ctrl\+C/).waitFor();
  expect(await pane.frame.evaluate(() => getSelection()?.toString())).toContain('who does what after the SIG meeting of');
});

test('axe finds nothing in a meeting in any look, and nothing is cut off, at 200 % either', async () => {
  await open();
  const found: Record<string, string[]> = {};
  const lookAt = async (state: string, zooms = [1, 2]): Promise<void> => {
    found[state] = await faultsInLooks(pane, USUAL_LOOKS, `meeting-${state}`, { zooms });
  };
  await pane.button('Create workspace').waitFor();
  await pane.createSample();
  await meetToday();
  await lookAt('agenda');
  await pane.button('Done, next').click();
  await pane.button(/^Answer it: Who leads/).click();
  await lookAt('answer');
  await field('The answer').press('Enter');
  await text('Write the answer.').waitFor();
  await field('The answer').fill('The peer worker');
  await field('The answer').press('Enter');
  await pane.heading('Recorded so far (1)').waitFor();
  await workbench.pane.getByRole('radio', { name: 'Action' }).check();
  await workbench.pane.getByRole('combobox', { name: 'Who leads it' }).click();
  await workbench.pane.getByRole('option', { name: 'Facilitator' }).waitFor();
  // A list that is open keeps the place that it was given before the size changed.
  await lookAt('who', [1]);
  await workbench.press('Escape');
  await pane.button(/^7\. Next meeting/).click();
  await lookAt('next');
  await pane.button('Close the meeting').click();
  await lookAt('close');
  expect(found).toEqual({ agenda: [], answer: [], who: [], next: [], close: [] });
});

/** The values of one row, read without going there. */
async function rowsOf(sheet: string, address: string): Promise<unknown[]> {
  return pane.frame.evaluate(
    async ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cells).load('values');
        await context.sync();
        return range.values[0] as unknown[];
      }),
    [sheet, address] as const,
  );
}
