/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { UserEvent } from '@testing-library/user-event';
import { succeeded } from '../../../src/actions/outcome';
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
  const input = screen.getByLabelText<HTMLInputElement>('Or from a text file (.csv)');
  const file = (content: string, name: string): File => Object.assign(new File([content], name), { arrayBuffer: async () => new TextEncoder().encode(content).buffer });
  fireEvent.change(input, { target: { files: [file('Action,Lead\nRing,Sam', 'a.csv')] } });
  expect(await screen.findByRole('button', { name: 'Import 1 row' })).toBeTruthy();
  fireEvent.change(input, { target: { files: [file('a,b\n"1,2', 'b.csv')] } });
  expect(await screen.findByText(/never closed/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
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
