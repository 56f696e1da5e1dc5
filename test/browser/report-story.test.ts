import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Download, Locator } from 'playwright-core';
import { axeFindings, PanePage } from '../support/pane-page';
import { setStage } from '../support/stage';
import { WorkbenchPage } from '../support/workbench-page';

const stage = setStage();
let workbench: WorkbenchPage;
let pane: PanePage;

beforeEach(async () => {
  workbench = await WorkbenchPage.open(stage.context, stage.address, '?today=2026-11-24');
  pane = new PanePage(workbench);
});

afterEach(async () => {
  const { troubles } = workbench;
  await workbench.close();
  expect(troubles).toEqual([]);
});

const text = (words: string | RegExp): Locator => workbench.pane.getByText(words);
const reader = (name: RegExp): Locator => workbench.pane.getByRole('radio', { name });
const ratings = (): Locator => workbench.pane.getByRole('switch', { name: 'Include commitment ratings' });
const preview = (): Locator => workbench.pane.getByRole('article');

async function openReport(): Promise<void> {
  await pane.createSample();
  await pane.open('report');
  await preview().waitFor();
}

async function choose(way: string): Promise<void> {
  await pane.button('Copy or save').click();
  await workbench.pane.getByRole('menuitem', { name: way, exact: true }).click();
}

async function download(way: string): Promise<Download> {
  const arrives = workbench.page.waitForEvent('download');
  await choose(way);
  return arrives;
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

/** What was copied last, by its type. */
function clipboard(): Promise<Record<string, string>> {
  return pane.frame.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()] as const);
    return Object.fromEntries(await Promise.all(parts)) as Record<string, string>;
  });
}

async function keepNote(part: number, words: string): Promise<void> {
  await workbench.pane.getByRole('textbox', { name: `Note to part ${part}` }).fill(words);
  await pane.button('Save the note').click();
  await text(`Saved the note to part ${part}.`).waitFor();
}

test('the report sheet is written for a reader, without leaving the view, and every report is found again', async () => {
  await openReport();
  await reader(/^The board/).check();
  await pane.button('Write the report sheet').click();
  await text('Wrote the report on the sheet “Report 1”.').waitFor();
  await workbench.activeSheetIs('Start here');
  await reader(/^The SIG/).check();
  await pane.button('Write the report sheet').click();
  await text('Wrote the report on the sheet “Report 2”.').waitFor();

  await pane.unfold(/^Earlier reports 2/);
  await text('of 24 Nov 2026, for the board').waitFor();
  await pane.button('Report 1: show its sheet').click();
  await workbench.activeSheetIs('Report 1');

  // Somebody writes on one of them, and somebody else moves a due date.
  await workbench.runInPane(async (context) => {
    context.workbook.worksheets.getItem('Report 1').getRange('B9').values = [['All is well']];
    context.workbook.worksheets.getItem('Plan').getRange('G7').values = [[46357]];
    await context.sync();
  });
  await text('Its sheet has been edited since. The data has changed since.').waitFor();
  await workbench.runInPane(async (context) => {
    context.workbook.worksheets.getItem('Report 1').delete();
    await context.sync();
  });
  await pane.button('Read the workbook now').click();
  await text('Its sheet is gone. The data has changed since.').waitFor();
});

test('ratings leave by a deliberate choice, and what is shared has none to choose', async () => {
  await openReport();
  expect(await preview().textContent()).not.toContain('opposed');
  await ratings().click();
  await text('Would you be comfortable if the person read it?').waitFor();
  await pane.button('Show all of it').click();
  expect(await preview().textContent()).toContain('S4 “Bed manager” is opposed now');
  await reader(/^Sharing/).check();
  await ratings().waitFor({ state: 'detached' });
  const shared = (await preview().textContent()) ?? '';
  expect(shared).not.toMatch(/opposed|Bed manager|let it happen/i);
  await choose('Copy as e-mail text');
  await text('Copied. Paste it into a message or a document.').waitFor();
  expect((await clipboard())['text/plain']).not.toMatch(/opposed|Bed manager|let it happen/i);
});

test('a copy has headings and tables where they are taken, and words where not', async () => {
  await openReport();
  await choose('Copy with headings and tables');
  await text('Copied. Paste it into a message or a document.').waitFor();
  const copied = await clipboard();
  expect(copied['text/html']).toMatch(/<h1[^>]*>.*Northmoor CRT: status on 24 Nov 2026/);
  expect(copied['text/html']).toContain('<table');
  expect(copied['text/plain']).toMatch(/^Northmoor CRT: status on 24 Nov 2026\n=+\n/);
  expect(await pane.focused()).toBe('Copy or save');
});

test('files really arrive, and are what they say', async () => {
  await openReport();
  const word = await download('Word document');
  expect(word.suggestedFilename()).toBe('northmoor-crt-status-2026-11-24.docx');
  expect(strFromU8(unzipSync(await bytesOf(word))['word/document.xml'] ?? new Uint8Array())).toContain('Northmoor CRT: status on 24 Nov 2026');
  await text('Made northmoor-crt-status-2026-11-24.docx for your downloads.').waitFor();

  const page = await download('Web page');
  expect(page.suggestedFilename()).toBe('northmoor-crt-status-2026-11-24.html');
  const opened = await workbench.page.context().newPage();
  await opened.setContent((await bytesOf(page)).toString('utf8'));
  expect(await opened.getByRole('heading', { level: 1 }).textContent()).toBe('Northmoor CRT: status on 24 Nov 2026');
  expect(await axeFindings(opened)).toEqual([]);
  await opened.close();

  const markdown = await download('Markdown text');
  expect(markdown.suggestedFilename()).toBe('northmoor-crt-status-2026-11-24.md');
  expect((await bytesOf(markdown)).toString('utf8')).toMatch(/^# Northmoor CRT: status on 24 Nov 2026\n/);

  const calendar = await download('Calendar of meetings and due dates');
  expect(calendar.suggestedFilename()).toBe('northmoor-crt-calendar.ics');
  const events = new ICAL.Component(ICAL.parse((await bytesOf(calendar)).toString('utf8')) as unknown[]).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('summary')).some((title) => String(title).includes('Daily ward call'))).toBe(true);
});

test('where the pane may neither save nor copy, everything is still had by keyboard', async () => {
  // As some desktop panes and locked-down browsers have it: a file is dropped without a word, and the clipboard is shut.
  await workbench.page.locator('#pane iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.contentWindow?.location.reload();
  });
  await workbench.pane.getByRole('button', { name: 'Create workspace' }).waitFor();
  await pane.frame.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  const arrived: Download[] = [];
  workbench.page.on('download', (file) => arrived.push(file));
  await openReport();

  await choose('Word document');
  await text('Nothing arrived? Some computers do not let a pane save files. Copy it instead, and paste it into a new document in Word.').waitFor();
  await tabTo('Copy it instead');
  await workbench.press('Enter');
  await text(/^Press Ctrl\+C/).waitFor();
  expect(await selectedText()).toMatch(/^Northmoor CRT: status on 24 Nov 2026\n=+\n/);

  await choose('Calendar of meetings and due dates');
  await text(/Paste its text into Notepad instead, and save that as northmoor-crt-calendar\.ics\.$/).waitFor();
  await tabTo('Show its text to copy');
  await workbench.press('Enter');
  expect(await selectedText()).toMatch(/^BEGIN:VCALENDAR/);
  expect(arrived).toEqual([]);
});

test('where only the newer way to the clipboard is shut, the older one copies headings and tables', async () => {
  await openReport();
  await pane.frame.evaluate(() => {
    const { clipboard: real } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: { read: () => real.read(), write: () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')) } });
  });
  await choose('Copy with headings and tables');
  await text('Copied. Paste it into a message or a document.').waitFor();
  expect((await clipboard())['text/html']).toContain('<table');
});

test('a note and the group’s word are kept in the workbook, stand in the next report, and are taken back', async () => {
  await openReport();
  await pane.unfold(/^Your words none yet/);
  await pane.unfold(/^1\. Decisions needed/);
  await keepNote(1, 'Please decide both.\n=1+1 stays text.');
  await pane.button('Show all of it').click();
  await preview().getByText('Please decide both.').waitFor();

  await pane.unfold(/^G3/);
  await workbench.pane.getByRole('combobox', { name: 'The group’s own word' }).selectOption('At risk');
  await workbench.pane.getByRole('textbox', { name: /^Why/ }).fill('Half of the sessions are moved.');
  await pane.button('Use the group’s word').click();
  await pane.button(/^G3 “Families involved early” At risk/).waitFor();
  await preview().getByText(/the group said so on 24 Nov 2026.+“Half of the sessions are moved\.”/i).first().waitFor();

  // The file is saved, opened again, and reported on another time.
  const saves = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Save a copy' }).click();
  await workbench.openFile('Northmoor.xlsx', await bytesOf(await saves));
  await workbench.page.getByRole('heading', { name: 'Northmoor.xlsx' }).waitFor();
  await pane.heading('Northmoor CRT').waitFor();
  await pane.open('report');
  await pane.button('Write the report sheet').click();
  await text('Wrote the report on the sheet “Report 1”.').waitFor();
  await pane.button('Show all of it').click();
  await preview().getByText('Please decide both.').waitFor();
  expect(await cellsOf('Report 1')).toContain('=1+1 stays text.');

  await pane.unfold(/^Your words 1 note/);
  await pane.unfold(/^1\. Decisions needed written/);
  await keepNote(1, 'Something else.');
  await pane.button('Undo').click();
  await preview().getByText('Please decide both.').waitFor();
  await reader(/^Sharing/).check();
  expect(await preview().textContent()).not.toContain('Please decide both.');
});

async function cellsOf(sheet: string): Promise<string> {
  return workbench.page.evaluate((name) => {
    const found = window.workbench.session.book.sheets.find((each) => each.name === name);
    const texts: string[] = [];
    for (let row = 0; row < 300; row++) for (let column = 0; column < 8; column++) texts.push(String(found?.cell(row, column).value ?? ''));
    return texts.join('\n');
  }, sheet);
}

/** Presses Tab until what has this text has the focus. */
async function tabTo(name: string): Promise<void> {
  for (;;) {
    await workbench.press('Tab');
    const focused = await pane.focused();
    if (focused === name) return;
    if (focused === null) throw new Error(`${name} is not reached`);
  }
}

async function selectedText(): Promise<string> {
  const area = workbench.pane.getByRole('textbox', { name: 'The text to copy' });
  await area.waitFor();
  return area.evaluate((element: HTMLTextAreaElement) => (document.activeElement === element ? element.value.slice(element.selectionStart, element.selectionEnd) : ''));
}
