/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { UserEvent } from '@testing-library/user-event';
import { succeeded } from '../../../src/actions/outcome';
import { Book } from '../../../src/host/model/book';
import { writeXlsx } from '../../../src/host/xlsx/write';
import type { RowsToImport, WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { gridOf } from '../../support/source-grids';
import { CELL_IN_EDIT, openPane, openView } from '../open-pane';

beforeEach(() => window.localStorage.clear());

// Every browser has them; jsdom does not.
beforeAll(() => Object.assign(globalThis, { TextEncoder, TextDecoder }));

const PLAN = gridOf([['Task', 'Owner', 'Deadline', 'Cost'], ['Ring them', 'Sam', '1/9/26', '£5'], ['Write', 'Ann', 'Sept 2026', ''], ['', '', '', 'n/a']]);

async function openExchange(outcomes: Partial<WorkspaceActions> = {}): Promise<{ user: UserEvent; imported: RowsToImport[] }> {
  const imported: RowsToImport[] = [];
  const user = openPane({
    listSheets: async () => succeeded({ sheets: ['Old plan'] }),
    readSheet: async () => succeeded({ grid: PLAN }),
    importRows: async (request) => {
      imported.push(request);
      return succeeded({ undo: [] });
    },
    ...outcomes,
  });
  await openView(user, 'Settings');
  await user.click(await screen.findByRole('button', { name: 'Import and export' }));
  return { user, imported };
}

function fileOf(bytes: Uint8Array, name: string): File {
  // jsdom keeps no array buffers.
  return Object.assign(new File([], name), { arrayBuffer: async () => bytes });
}

/** The bytes of a workbook with these sheets. */
async function workbookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<Uint8Array> {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    for (const [row, cells] of rows.entries()) for (const [column, value] of cells.entries()) book.writeCell(sheet, row, column, { value, formula: null });
  }
  return writeXlsx(book);
}

async function chooseSheet(user: UserEvent): Promise<void> {
  await user.selectOptions(await screen.findByLabelText('From a sheet of this workbook'), 'Old plan');
}

test('a sheet is shown with what becomes of every column and row, and is imported when the person says so', async () => {
  const { user, imported } = await openExchange();
  await chooseSheet(user);
  expect(await screen.findByText('2 will be added, 0 are already there, 1 cannot be read.')).toBeTruthy();
  const chosen = (label: string): string | undefined => screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.textContent ?? undefined;
  expect(['Task', 'Owner', 'Deadline', 'Cost'].map((header) => chosen(`${header} becomes`))).toEqual(['Action', 'Lead', 'Due', 'A column of your own, on the right']);
  const rows = screen.getAllByRole('listitem').filter((item) => within(item).queryByText(/^Row \d/) !== null);
  expect(rows.map((row) => row.textContent)).toEqual([
    'Row 2: Will be added as A13Ring them · Sam · 1/9/26 · £5',
    'Row 3: Will be added as A14Write · Ann · Sept 2026Deadline: “Sept 2026” names no day; kept as text in “Deadline (as imported)”.',
    'Row 4: Cannot be readn/a',
  ]);
  expect(imported).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Cost becomes'), 'Nothing: left out');
  await user.click(screen.getByRole('button', { name: 'Import 2 rows' }));
  expect(await screen.findByText('Imported 2 rows into Plan.')).toBeTruthy();
  expect(imported).toMatchObject([{ choices: { to: 'actions' }, grid: PLAN }]);
  expect([...(imported[0]?.choices.columns ?? [])]).toEqual([[3, { as: 'nothing' }]]);
});

test('a text file is read here, and one that is none is refused in words', async () => {
  await openExchange({ listSheets: async () => succeeded({ sheets: [] }) });
  expect(await screen.findByText(/no sheet of your own/)).toBeTruthy();
  const input = screen.getByLabelText<HTMLInputElement>('Or from a file (Excel workbook or CSV)');
  const file = (content: string, name: string): File => fileOf(new TextEncoder().encode(content), name);
  fireEvent.change(input, { target: { files: [file('Action,Lead\nRing,Sam', 'a.csv')] } });
  expect(await screen.findByRole('button', { name: 'Import 1 row' })).toBeTruthy();
  fireEvent.change(input, { target: { files: [file('a,b\n"1,2', 'b.csv')] } });
  expect(await screen.findByText(/never closed/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
});

test('a workbook is read here: the sheet that fits best is shown, another can be chosen, and what is no workbook is refused in words', async () => {
  const { user } = await openExchange();
  const input = await screen.findByLabelText<HTMLInputElement>('Or from a file (Excel workbook or CSV)');
  fireEvent.change(input, { target: { files: [fileOf(await workbookOf({ Notes: [['For the away day']], Plan: [['Task', 'Owner'], ['Ring them', 'Sam']], People: [['Name', 'Organisation'], ['Ann', 'Ward'], ['Sam', 'GP']] }), 'plan.xlsx')] } });
  const sheet = await screen.findByLabelText<HTMLSelectElement>('Sheet of plan.xlsx');
  expect(sheet.value).toBe('Plan');
  expect(screen.getByRole('button', { name: 'Import 1 row' })).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Into the table'), 'Stakeholders');
  expect(sheet.value).toBe('People');
  expect(screen.getByRole('button', { name: 'Import 2 rows' })).toBeTruthy();
  await user.selectOptions(sheet, 'Notes');
  expect(screen.getByRole('button', { name: 'There is nothing to add.' })).toBeTruthy();
  fireEvent.change(input, { target: { files: [fileOf(new TextEncoder().encode('no workbook'), 'plan.xlsx')] } });
  expect(await screen.findByText(/ Choose another file\.$/)).toBeTruthy();
  expect(screen.queryByLabelText('Sheet of plan.xlsx')).toBeNull();
});

test('single rows stay out, and so do all of them', async () => {
  const { user, imported } = await openExchange();
  await chooseSheet(user);
  await user.click(await screen.findByRole('checkbox', { name: 'Row 2: Will be added as A13' }));
  expect(screen.getByText('1 will be added, 0 are already there, 1 cannot be read, 1 stays out.')).toBeTruthy();
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'All 2 rows' });
  expect(all.indeterminate).toBe(true);
  await user.click(all);
  expect(screen.getByRole('button', { name: 'Import 2 rows' })).toBeTruthy();
  await user.click(all);
  expect(screen.getByRole('button', { name: 'There is nothing to add.' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Row 3: Stays out' }));
  await user.click(screen.getByRole('button', { name: 'Import 1 row' }));
  await screen.findByText('Imported 1 row into Plan.');
  expect([...(imported[0]?.choices.leftOut ?? [])]).toEqual([2]);
});

test('words of the source are explained, one by one or as suggested', async () => {
  const grid = gridOf([['Task', 'RAG'], ['Ring them', 'On hold'], ['Write', 'Someday'], ['Ask', 'Complte'], ['Meet', 'on hold']]);
  const { user, imported } = await openExchange({ readSheet: async () => succeeded({ grid }) });
  await chooseSheet(user);
  const onHold = await screen.findByLabelText<HTMLSelectElement>('“On hold” in RAG stands for');
  expect([...onHold.options].slice(0, 3).map(({ textContent }) => textContent)).toEqual(['Nothing here: kept as text', 'Blocked (suggested)', 'Not started']);
  expect(screen.getByText(/4 of the added have something/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Use the 2 suggestions' }));
  expect(onHold.value).toBe('Blocked');
  expect(screen.getByText(/^1 of the added has something/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('“Someday” in RAG stands for'), 'Not started');
  await user.selectOptions(onHold, 'Nothing here: kept as text');
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }));
  await screen.findByText('Imported 4 rows into Plan.');
  expect(Object.fromEntries(imported[0]?.choices.words ?? [])).toEqual({ complte: 'Complete', someday: 'Not started' });
});

test('what is there already cannot be imported once more', async () => {
  const { user, imported } = await openExchange({ readSheet: async () => succeeded({ grid: gridOf([['Alpha'], ['x']]) }) });
  await chooseSheet(user);
  const button = await screen.findByRole('button', { name: 'There is nothing to add.' });
  await user.click(button);
  expect(imported).toEqual([]);
});

test('what hinders reading is told', async () => {
  const { user } = await openExchange({ readSheet: async () => CELL_IN_EDIT });
  await chooseSheet(user);
  expect(await screen.findByText('A cell is being edited. Finish editing the cell, then try again.')).toBeTruthy();
});

test('a table and the whole workspace are saved as files', async () => {
  const saved: string[] = [];
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  const { user } = await openExchange();
  await user.selectOptions(await screen.findByLabelText('A table'), 'Goals');
  await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
  await user.click(screen.getByRole('button', { name: 'Save the whole workspace (JSON)' }));
  await waitFor(() => expect(saved).toEqual(['goals.csv', 'workspace.json']));
  expect(screen.getByText('Made workspace.json. Look among your downloads.')).toBeTruthy();
});
