import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs, type Repaired } from '../../src/actions/repair-workspace';
import { insertCells } from '../../src/host/editing/insert-delete';
import { deleteSheet, renameSheet } from '../../src/host/editing/sheets';
import { sortArea } from '../../src/host/editing/sort';
import { addTableRows, deleteTableRow } from '../../src/host/editing/table-lines';
import { renameTable } from '../../src/host/editing/tables';
import type { ExcelHost } from '../../src/host/excel-host';
import { rectangle, type Rectangle } from '../../src/host/model/address';
import type { Book } from '../../src/host/model/book';
import type { Sheet } from '../../src/host/model/sheet';
import { bodyArea, type Table } from '../../src/host/model/table';
import { differences, imageOf } from '../reliability/book-image';
import { openSample } from '../support/edit-workspace';
import { closeAll, onRequests, openWorkspaceOf, resultOf, type OpenExcel } from '../support/open-workspace';
import { typeInto } from '../support/type-into';
import { action } from '../support/workspace-builders';
import { heldCells, lostValues } from '../support/typed-values';

afterEach(closeAll);

/** Words over two formulas, and no dropdowns any more. */
async function pastedOver(): Promise<OpenExcel> {
  const workspace = await openSample();
  await change(workspace, (plan) => {
    plan.getRange('Q6:Q7').values = [['when Ann is back'], ['Later']];
    plan.getRange('H5:H16').dataValidation.clear();
  });
  return workspace;
}

async function change({ excel }: OpenExcel, act: (plan: Excel.Worksheet) => void): Promise<void> {
  await excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Plan'));
    await context.sync();
  });
}

async function ids({ excel }: OpenExcel): Promise<string[]> {
  return resultOf(await lookForRepairs.run(excel)).repairs.map(({ id }) => id);
}

async function mendAll({ excel }: OpenExcel): Promise<Repaired> {
  return resultOf(await repairWorkspace.run(excel, { ids: 'all' }));
}

test('what was typed over a formula stands beside it afterwards, unless the formula says the same', async () => {
  const workspace = await pastedOver();
  const { mended } = await mendAll(workspace);
  expect(mended.map(({ id }) => id)).toEqual(['formula:PlanActions.timing', 'entry-rule:PlanActions.status']);
  const [header, , typed, repeated] = await workspace.values('Plan', 'Q4:R7');
  expect([header, typed, repeated]).toEqual([['Timing', 'Timing (typed)'], ['Later', 'when Ann is back'], ['Overdue', 'Later']]);
});

test('only what is asked for is mended', async () => {
  const workspace = await pastedOver();
  const before = imageOf(workspace.book);
  const { mended, left } = resultOf(await repairWorkspace.run(workspace.excel, { ids: ['entry-rule:PlanActions.status'] }));
  expect([mended, left].map((repairs) => repairs.map(({ id }) => id))).toEqual([['entry-rule:PlanActions.status'], ['formula:PlanActions.timing']]);
  expect(differences(imageOf(workspace.book), before)).toEqual(['rules of Plan']);
});

test('looking writes nothing, in at most two round trips more than a check; so it does where nothing is wrong', async () => {
  const [broken, whole] = [await pastedOver(), await openSample()];
  const before = imageOf(broken.book);
  expect([await broken.roundTripsOf(() => ids(broken)), await whole.roundTripsOf(() => ids(whole))]).toEqual([3, 3]);
  expect(differences(imageOf(broken.book), before)).toEqual([]);
});

test('an undo is refused where somebody has gone on from what was mended, and nothing changes', async () => {
  const workspace = await pastedOver();
  const { undo } = await mendAll(workspace);
  await workspace.write('Plan', 'R9', [['she is back']]);
  const before = imageOf(workspace.book);
  expect(await undoRepairs.run(workspace.excel, { undo })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(differences(imageOf(workspace.book), before)).toEqual([]);
});

test('elsewhere people may have gone on: an undo leaves that', async () => {
  const workspace = await pastedOver();
  const { undo } = await mendAll(workspace);
  await workspace.write('Plan', 'K6', [['Nobody answers the telephone']]);
  resultOf(await undoRepairs.run(workspace.excel, { undo }));
  expect(await workspace.values('Plan', 'K6:K6')).toEqual([['Nobody answers the telephone']]);
  expect(await workspace.formulas('Plan', 'Q6:R6')).toEqual([['when Ann is back', '']]);
});

/** What another person does in the moment before the first request that writes, with all that then stands there. */
const MEANWHILE: readonly { readonly move: string; readonly act: (host: ExcelHost, plan: Sheet, table: Table) => void }[] = [
  { move: 'inserts rows above the table', act: ({ book }, plan) => insertCells(book, plan, rectangle(1, 0, 2, 16_384), 'Down') },
  { move: 'inserts a row in the table', act: ({ book }, plan, table) => addTableRows(book, plan, table, 1, [table.columns.map(() => null)]) },
  { move: 'deletes a row of the table', act: ({ book }, plan, table) => deleteTableRow(book, plan, table, 4) },
  { move: 'sorts the table', act: ({ book }, plan, table) => sortArea(book, plan, bodyArea(table), [{ key: 3, ascending: false, textAsNumber: false }], { matchCase: false, orientation: 'Rows' }) },
  { move: 'inserts a column', act: ({ book }, plan) => insertCells(book, plan, rectangle(0, 2, 1_048_576, 1), 'Right') },
  { move: 'types into the same cell', act: (host, plan) => typeInto(host, plan.name, 5, 16, 'she is back') },
];

test.each(MEANWHILE)('where somebody else $move at the same moment, nothing lands in other cells and nothing is lost', async ({ act }) => {
  const workspace = await pastedOver();
  const { host, book } = workspace;
  let held: ReturnType<typeof heldCells> | null = null;
  const end = onRequests(host, (_, { Actions }) => {
    if (held !== null || !Actions.some(({ Name }) => Name === 'SuspendScreenUpdatingUntilNextSync')) return;
    act(host, sheetOf(book, 'Plan'), tableOf(book, 'PlanActions'));
    host.settle();
    held = heldCells(book);
  });
  const { left } = await mendAll(workspace);
  end();
  expect(left).toEqual([]);
  expect(await ids(workspace)).toEqual([]);
  expect(held === null ? ['nobody was at work'] : lostValues(held, heldCells(book))).toEqual([]);
});

/** What another person renames or deletes in the moment before the first request that writes. */
const RENAMED: readonly { readonly move: string; readonly act: (host: ExcelHost) => void }[] = [
  { move: 'renames the sheet', act: ({ book }) => renameSheet(book, sheetOf(book, 'Plan'), 'Our plan') },
  { move: 'renames a sheet on which nothing is mended', act: ({ book }) => renameSheet(book, sheetOf(book, 'Goals'), 'What we want') },
  { move: 'renames the table', act: ({ book }) => renameTable(book, tableOf(book, 'PlanActions'), 'OurPlan') },
  { move: 'deletes a sheet', act: ({ book }) => deleteSheet(book, sheetOf(book, 'Spread')) },
];

test.each(RENAMED)('where somebody else $move at the same moment, nothing is written half; it is looked at again and mended', async ({ act }) => {
  const workspace = await pastedOver();
  const { host } = workspace;
  const end = onRequests(host, (_, { Actions }) => {
    if (!Actions.some(({ Name }) => Name === 'SuspendScreenUpdatingUntilNextSync')) return;
    end();
    act(host);
    host.settle();
  });
  const { mended, left } = await mendAll(workspace);
  expect(mended.map(({ id }) => id)).toEqual(expect.arrayContaining(['formula:PlanActions.timing', 'entry-rule:PlanActions.status']));
  expect(left).toEqual([]);
  expect(await ids(workspace)).toEqual([]);
});

test.each(RENAMED.slice(0, 1))('where somebody else $move while it is undone, nothing is written half', async ({ act }) => {
  const workspace = await pastedOver();
  const { undo } = await mendAll(workspace);
  const end = onRequests(workspace.host, (_, { Actions }) => {
    if (!Actions.some(({ Name }) => Name === 'SuspendScreenUpdatingUntilNextSync')) return;
    end();
    act(workspace.host);
    workspace.host.settle();
  });
  expect(await undoRepairs.run(workspace.excel, { undo })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  // Nor later on: it is another sheet by its name.
  expect(await undoRepairs.run(workspace.excel, { undo })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(await workspace.values('Our plan', 'Q6:R6')).toEqual([['Later', 'when Ann is back']]);
});

test('where somebody else gives cells rules of their own at the same moment, they keep them; of many cells it is told which nobody knows', async () => {
  const workspace = await openWorkspaceOf({ actions: Array.from({ length: 400 }, (_, index) => action({ id: `A${index + 1}`, goal: null })) });
  const { host } = workspace;
  await change(workspace, (plan) => plan.getRange('H5:H404').dataValidation.clear());
  const end = onRequests(host, (_, { Actions }) => {
    if (!Actions.some(({ Name }) => Name === 'SuspendScreenUpdatingUntilNextSync')) return;
    end();
    giveRule(host.book, sheetOf(host.book, 'Plan'), [rectangle(49, 7), rectangle(100, 7, 2)]);
  });
  const { doubts, left } = await mendAll(workspace);
  expect(doubts).toEqual(['On Plan, others were giving cells of Status rules of their own at the same moment: look whether H49:H50 still take what they were to.']);
  expect(left).toEqual([]);
  expect(await ruleTypes(workspace, ['H50', 'H101', 'H102', 'H103'])).toEqual(['List', 'WholeNumber', 'WholeNumber', 'List']);
});

function giveRule(book: Book, sheet: Sheet, areas: readonly Rectangle[]): void {
  const [like] = sheet.validations;
  if (like === undefined) throw new Error('No cell has a rule');
  sheet.validations = [...sheet.validations, { ...like, id: book.nextFeatureId(), areas, rule: { type: 'WholeNumber', operator: 'Between', formula1: '1', formula2: '9' } }];
}

async function ruleTypes({ excel }: OpenExcel, cells: readonly string[]): Promise<string[]> {
  return excel.run(async (context) => {
    const rules = cells.map((cell) => context.workbook.worksheets.getItem('Plan').getRange(cell).dataValidation.load('type'));
    await context.sync();
    return rules.map(({ type }) => type);
  });
}

test('what stands on a protected sheet is told of and left', async () => {
  const workspace = await pastedOver();
  await change(workspace, (plan) => plan.protection.protect());
  const before = imageOf(workspace.book);
  const { mended, left, told } = await mendAll(workspace);
  expect([mended, left.map(({ id }) => id)]).toEqual([[], ['formula:PlanActions.timing', 'entry-rule:PlanActions.status']]);
  expect(told).toEqual(['The sheet Plan is protected: take the protection off (Review, then Unprotect Sheet), and it can be mended.']);
  expect(differences(imageOf(workspace.book), before)).toEqual([]);
});

test('who stops it finds the workbook as it was', async () => {
  const workspace = await pastedOver();
  const before = imageOf(workspace.book);
  const stop = new AbortController();
  const outcome = await repairWorkspace.run(workspace.excel, { ids: 'all' }, ({ doing }) => doing === 'Mending' && stop.abort(), stop.signal);
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'cancelled' } });
  expect(differences(imageOf(workspace.book), before)).toEqual([]);
});

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`The sheet ${name} is gone`);
  return sheet;
}

function tableOf(book: Book, name: string): Table {
  const table = book.tableNamed(name);
  if (table === undefined) throw new Error(`The table ${name} is gone`);
  return table;
}
