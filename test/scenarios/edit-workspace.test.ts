/** Edits that the pane asks for: what they write, and that they find their rows again whatever others have done meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addRow, changeRow, setSetting } from '../../src/actions/edit';
import { editWorkspace } from '../../src/actions/edit-workspace';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { ExcelError } from '../../src/host/model/excel-error';
import { writeXlsx } from '../../src/host/xlsx/write';
import { readXlsx } from '../../src/host/xlsx/read';
import { changedCells, contentsOf } from '../support/book-contents';
import { type Asked, edit, openSample, tryEdit } from '../support/edit-workspace';
import { check, closeAll, onRequests, openExcel, openWorkspace, TODAY, type OpenExcel } from '../support/open-workspace';
import { typeInto } from '../support/type-into';

afterEach(closeAll);

const CHRISTMAS = calendarDate('2026-12-25');

/** A3 of the sample, in row 7 of Plan. */
const finishA3: Asked = (seen) => [changeRow(seen, 'actions', 2, { status: 'Complete', completedOn: TODAY })];

describe('a change', () => {
  test('writes the fields that it names and no other cell, in two round trips', async () => {
    const workspace = await openSample();
    const { workspace: seen } = await check(workspace);
    const before = contentsOf(workspace.book);
    expect(await workspace.roundTripsOf(() => editWorkspace.run(workspace.excel, { edits: finishA3(seen) }))).toBe(2);
    expect(changedCells(before, contentsOf(workspace.book))).toEqual(['Plan!H7', 'Plan!J7']);
    expect((await workspace.values('Plan', 'H7:J7'))[0]).toEqual(['Complete', 0.3, 46350]);
  });

  test('tells which row it was and where it stands', async () => {
    const { rows } = await edit(await openSample(), finishA3);
    expect(rows).toEqual([{ collection: 'actions', id: 'A3', nearest: { sheet: 'Plan', address: 'H7' } }]);
  });

  test.each([
    ['a text that looks like a formula', { evidence: '=1+1' }, 'N7', '=1+1', '@'],
    ['a text that looks like a number', { evidence: '0123' }, 'N7', '0123', '@'],
    ['a text that begins with an apostrophe', { evidence: '’tis \'done\'' }, 'N7', '’tis \'done\'', '@'],
    ['a text of several lines', { evidence: 'One\nTwo' }, 'N7', 'One\nTwo', '@'],
    ['a day', { due: CHRISTMAS }, 'G7', 46381, 'dd mmm yyyy'],
    ['a percentage', { progress: 0.45 }, 'I7', 0.45, '0%'],
    ['several IDs', { dependsOn: ['A1', 'A2'] }, 'M7', 'A1; A2', 'General'],
    ['an ID that looks like a power of ten', { goal: 'E5' }, 'B7', 'E5', 'General'],
    ['nothing', { lead: null, dependsOn: [] }, 'E7', '', '@'],
    ['nothing but spaces', { lead: '  ' }, 'E7', '', '@'],
  ])('%s arrives as it is meant', async (_, values, address, value, numberFormat) => {
    const workspace = await openSample();
    await edit(workspace, (seen) => [changeRow(seen, 'actions', 2, values)]);
    expect(await workspace.values('Plan', address)).toEqual([[value]]);
    expect(await workspace.formulas('Plan', address)).toEqual([[value]]);
    expect(await formatOf(workspace, 'Plan', address)).toBe(numberFormat);
  });

  test('a day and a percentage are a day and a percentage also where people have made the cells texts', async () => {
    const workspace = await openSample();
    await inSheet(workspace, 'Plan', (sheet) => {
      sheet.getRange('G7:I7').numberFormat = [['@', '@', '@']];
    });
    await workspace.write('Plan', 'G7', [['next week']]);
    await edit(workspace, (seen) => [changeRow(seen, 'actions', 2, { due: CHRISTMAS, progress: 0.45, status: 'Blocked' })]);
    expect(await workspace.values('Plan', 'G7:I7')).toEqual([[46381, 'Blocked', 0.45]]);
    expect(await formatOf(workspace, 'Plan', 'G7')).toBe('dd mmm yyyy');
    expect(await formatOf(workspace, 'Plan', 'I7')).toBe('0%');
    expect((await check(workspace)).workspace.actions[2]).toMatchObject({ due: CHRISTMAS, progress: 0.45 });
  });

  test('a format that people chose stays theirs', async () => {
    const workspace = await openSample();
    await inSheet(workspace, 'Plan', (sheet) => {
      sheet.getRange('G7').numberFormat = [['d/m/yy']];
    });
    await edit(workspace, (seen) => [changeRow(seen, 'actions', 2, { due: CHRISTMAS })]);
    expect(await formatOf(workspace, 'Plan', 'G7')).toBe('d/m/yy');
  });

  test('a day counts from the workbook’s own first day', async () => {
    const book = (await openExcel()).book;
    book.date1904 = true;
    const workspace = await openWorkspace({ book });
    await edit(workspace, (seen) => [changeRow(seen, 'actions', 2, { due: CHRISTMAS })]);
    expect(await workspace.values('Plan', 'G7')).toEqual([[46381 - 1462]]);
    expect((await check(workspace)).workspace.actions[2]?.due).toBe(CHRISTMAS);
  });

  test('what was understood although it was untidy is written tidily', async () => {
    const workspace = await openSample();
    await workspace.write('Plan', 'H7:I7', [[' off TRACK ', "'40%"]]);
    await edit(workspace, (seen) => [changeRow(seen, 'actions', 2, { status: seen.actions[2]?.status ?? null, progress: seen.actions[2]?.progress ?? null })]);
    expect(await workspace.values('Plan', 'H7:I7')).toEqual([['Off track', 0.4]]);
  });

  test('many rows are written at once', async () => {
    const workspace = await openSample();
    const { workspace: seen } = await check(workspace);
    const edits = seen.actions.map((_, index) => changeRow(seen, 'actions', index, { updatedOn: TODAY }));
    expect(await workspace.roundTripsOf(() => editWorkspace.run(workspace.excel, { edits }))).toBe(2);
    expect((await workspace.values('Plan', 'P5:P16')).flat()).toEqual(Array.from({ length: 12 }, () => 46350));
  });

  test('one that changes nothing writes nothing', async () => {
    const workspace = await openSample();
    const { workspace: seen } = await check(workspace);
    const edits = [changeRow(seen, 'actions', 2, { status: 'Off track' })];
    expect(await workspace.roundTripsOf(() => editWorkspace.run(workspace.excel, { edits }))).toBe(1);
  });

  test('neither the selection nor the sheet in front moves', async () => {
    const workspace = await openSample();
    await inSheet(workspace, 'Goals', (sheet) => sheet.getRange('C6').select());
    await edit(workspace, (seen) => [...finishA3(seen), addRow('decisions', { question: 'Who?' })]);
    const { book } = workspace;
    expect(book.activeSheet.name).toBe('Goals');
    expect(book.activeSheet.selection).toMatchObject({ row: 5, column: 2, rowCount: 1, columnCount: 1 });
  });
});

describe('a setting', () => {
  test.each([
    ['a text', (seen) => [setSetting(seen, 'team', '3/4 team')], 'B5', '3/4 team'],
    ['a day', (seen) => [setSetting(seen, 'planStart', CHRISTMAS)], 'B6', 46381],
    ['a number', (seen) => [setSetting(seen, 'dueSoonDays', 7)], 'B10', 7],
    ['nothing', (seen) => [setSetting(seen, 'dueSoonDays', null)], 'B10', ''],
  ] satisfies [string, Asked, string, unknown][])('%s', async (_, asked, address, value) => {
    const workspace = await openSample();
    const before = contentsOf(workspace.book);
    await edit(workspace, asked);
    expect(await workspace.values('Lists', address)).toEqual([[value]]);
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([`Lists!${address}`]);
  });

  test('is found in a sorted table, and left alone where somebody has changed it', async () => {
    const workspace = await openSample();
    const sorted = await tryEdit(workspace, (seen) => [setSetting(seen, 'dueSoonDays', 7)], () =>
      workspace.excel.run(async (context) => {
        context.workbook.tables.getItem('Settings').sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      }),
    );
    expect(sorted).toMatchObject({ ok: true });
    const { settings } = (await check(workspace)).workspace;
    expect(settings.dueSoonDays).toBe(7);
    const row = (await workspace.values('Lists', 'A5:A13')).flat().indexOf('Due soon days') + 5;
    const changed = await tryEdit(workspace, (seen) => [setSetting(seen, 'dueSoonDays', 21)], () => workspace.write('Lists', `B${row}`, [[10]]));
    expect(changed).toMatchObject({ ok: false, trouble: { code: 'changed' } });
    expect(await workspace.values('Lists', `B${row}`)).toEqual([[10]]);
  });
});

describe('the row is found again', () => {
  const others: [string, (workspace: OpenExcel) => Promise<unknown>, string][] = [
    ['in a renamed sheet', (workspace) => inSheet(workspace, 'Plan', (sheet) => { sheet.name = 'Ann’s plan'; }), "Ann’s plan!H7"],
    ['under a renamed header', (workspace) => workspace.write('Plan', 'H4', [['How is it going?']]), 'Plan!H7'],
    ['beside an inserted column', (workspace) => inSheet(workspace, 'Plan', (sheet) => sheet.getRange('C:C').insert('Right')), 'Plan!I7'],
    ['beside a deleted column', (workspace) => inSheet(workspace, 'Plan', (sheet) => sheet.getRange('F:F').delete('Left')), 'Plan!G7'],
    ['below an inserted row', (workspace) => inSheet(workspace, 'Plan', (sheet) => sheet.getRange('5:5').insert('Down')), 'Plan!H8'],
    ['above a deleted row', (workspace) => inSheet(workspace, 'Plan', (sheet) => sheet.getRange('5:5').delete('Up')), 'Plan!H6'],
    ['in sorted rows', (workspace) => sortPlan(workspace), 'Plan!H12'],
    ['where somebody has changed another field', (workspace) => workspace.write('Plan', 'E7', [['Ann']]), 'Plan!H7'],
    ['where it moved and another field changed', async (workspace) => { await sortPlan(workspace); await workspace.write('Plan', 'E12', [['Ann']]); }, 'Plan!H12'],
  ];

  test.each(others)('%s', async (_, meanwhile, cell) => {
    const workspace = await openSample();
    // A column that is gone takes its values with it: a row is then known by its ID.
    const [sheet = '', address = ''] = cell.split('!');
    await edit(workspace, (seen) => [changeRow(seen, 'actions', 2, { status: 'Blocked' })], () => meanwhile(workspace));
    expect(await workspace.values(sheet, address)).toEqual([['Blocked']]);
    expect((await check(workspace)).workspace.actions.filter(({ status }) => status === 'Blocked').map(({ id }) => id)).toEqual(['A3']);
  });

  test('in a file that was saved and opened again', async () => {
    const first = await openWorkspace();
    const { workspace: seen } = await check(first);
    const { book } = await readXlsx(await writeXlsx(first.book), () => new Date(2026, 10, 24, 12));
    const workspace = await openExcel({ book });
    expect(await editWorkspace.run(workspace.excel, { edits: [...finishA3(seen), addRow('actions', { action: 'Ring' })] })).toMatchObject({ ok: true });
    expect(await workspace.values('Plan', 'H7')).toEqual([['Complete']]);
    expect(await workspace.values('Plan', 'A17:D17')).toEqual([['A13', '', '', 'Ring']]);
  });

  test('in a file of the first schema version', async () => {
    const bytes = readFileSync(join(__dirname, '../fixtures/workspaces/schema-1-sample.xlsx'));
    const { book } = await readXlsx(bytes, () => new Date(2026, 10, 24, 12));
    const workspace = await openExcel({ book });
    const { rows } = await edit(workspace, (seen) => [...finishA3(seen), addRow('actions', { action: 'Ring' }), setSetting(seen, 'dueSoonDays', 7)]);
    expect(rows.map(({ id }) => id)).toEqual(['A3', 'A13']);
    expect(await tryEdit(workspace, () => [addRow('members', { role: 'Porter' })])).toMatchObject({ ok: false, trouble: { code: 'gone' } });
  });

  test('without hidden names, in one round trip more', async () => {
    const workspace = await openSample();
    await workspace.excel.run(async (context) => {
      const names = context.workbook.names.load('items/name');
      await context.sync();
      for (const name of names.items) if (/^sig\.[A-Z]/.test(name.name)) name.delete();
      await context.sync();
    });
    const { workspace: seen } = await check(workspace);
    const edits = [...finishA3(seen), addRow('actions', { action: 'Ring' })];
    expect(await workspace.roundTripsOf(() => editWorkspace.run(workspace.excel, { edits }))).toBe(3);
    expect(await workspace.values('Plan', 'H7')).toEqual([['Complete']]);
    expect(await workspace.values('Plan', 'A17:D17')).toEqual([['A13', '', '', 'Ring']]);
  });
});

describe('nothing is written', () => {
  const twoEdits: Asked = (seen) => [changeRow(seen, 'goals', 0, { status: 'Achieved' }), changeRow(seen, 'actions', 2, { status: 'Blocked' })];
  const refusals: [string, Asked, (workspace: OpenExcel) => unknown, string][] = [
    ['where somebody has changed the same field', twoEdits, ({ write }) => write('Plan', 'H7', [['On track']]), 'changed'],
    ['where the row is gone', twoEdits, (workspace) => inSheet(workspace, 'Plan', (sheet) => sheet.getRange('7:7').delete('Up')), 'changed'],
    ['where the row could be one of two', twoEdits, async (workspace) => {
      await workspace.write('Plan', 'A6:P6', await workspace.values('Plan', 'A7:P7'));
      await workspace.write('Plan', 'A8:P8', await workspace.values('Plan', 'A7:P7'));
      await workspace.write('Plan', 'A7', [['A77']]);
    }, 'changed'],
    ['where its ID is now that of two rows', twoEdits, (workspace) => workspace.write('Plan', 'A8', [['A3']]).then(() => workspace.write('Plan', 'E7', [['Ann']])), 'changed'],
    ['where the table is gone', twoEdits, (workspace) => inSheet(workspace, 'Plan', (sheet) => sheet.delete()), 'gone'],
    ['where the column is gone', twoEdits, (workspace) => inSheet(workspace, 'Plan', (sheet) => sheet.getRange('H:H').delete('Left')), 'gone'],
    ['where a new row needs a column that is gone', (seen) => [...finishA3(seen), addRow('goals', { goal: 'Rest' })], (workspace) => inSheet(workspace, 'Goals', (sheet) => sheet.getRange('B:B').delete('Left')), 'gone'],
    ['where a table of IDs has lost them', () => [addRow('goals', { goal: 'Rest' })], (workspace) => inSheet(workspace, 'Goals', (sheet) => sheet.getRange('A:A').delete('Left')), 'gone'],
    ['where a setting’s row is gone', (seen) => [...finishA3(seen), setSetting(seen, 'dueSoonDays', 7)], (workspace) => inSheet(workspace, 'Lists', (sheet) => sheet.getRange('A10:C10').delete('Up')), 'gone'],
    ['where the ID is taken', (seen) => [...finishA3(seen), addRow('actions', { id: 'a12', action: 'Ring' })], () => undefined, 'taken-id'],
    ['where two rows would have one ID', () => [addRow('actions', { id: 'A20' }), addRow('actions', { id: 'A20' })], () => undefined, 'taken-id'],
    ['where a row would get another one’s ID', (seen) => [changeRow(seen, 'actions', 3, { id: 'A3' })], () => undefined, 'taken-id'],
    ['for a text too long for a cell', (seen) => [...finishA3(seen), changeRow(seen, 'actions', 2, { evidence: 'x'.repeat(32768) })], () => undefined, 'unfit-value'],
    ['for a day before Excel’s first', (seen) => [changeRow(seen, 'actions', 2, { due: calendarDate('0226-12-01') })], () => undefined, 'unfit-value'],
    ['for a figure out of bounds', (seen) => [changeRow(seen, 'actions', 2, { progress: 2 })], () => undefined, 'unfit-value'],
    ['for a setting below 1', (seen) => [setSetting(seen, 'dueSoonDays', 0)], () => undefined, 'unfit-value'],
    ['on a protected sheet', twoEdits, (workspace) => inSheet(workspace, 'Plan', (sheet) => sheet.protection.protect()), 'protected'],
    ['on a protected sheet that would need a longer table', (seen) => [...finishA3(seen), addRow('decisions', { question: 'Who?' })], (workspace) => inSheet(workspace, 'Decisions', (sheet) => sheet.protection.protect()), 'protected'],
    ['in a workbook that has no workspace any more', twoEdits, ({ excel }) => excel.run(async (context) => { context.workbook.names.getItem('sig.schemaVersion').delete(); await context.sync(); }), 'no-workspace'],
  ];

  test.each(refusals)('%s', async (_, asked, meanwhile, code) => {
    const workspace = await openSample();
    const { workspace: seen } = await check(workspace);
    await meanwhile(workspace);
    const before = contentsOf(workspace.book);
    const outcome = await editWorkspace.run(workspace.excel, { edits: asked(seen) });
    expect(outcome).toMatchObject({ ok: false, trouble: { code } });
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });

  test('where Excel refuses half-way', async () => {
    const workspace = await openSample();
    const { workspace: seen } = await check(workspace);
    const edits = [changeRow(seen, 'goals', 0, { status: 'Achieved' }), ...finishA3(seen), addRow('decisions', { question: 'Who?' }), setSetting(seen, 'team', 'Eastmoor')];
    const before = contentsOf(workspace.book);
    const end = onRequests(workspace.host, (number, request) => {
      // As if the last action were one that Excel refuses: everything before it is carried out.
      if (number === 2) Object.assign(request.Actions.at(-1) ?? {}, { ActionType: 99 });
    });
    const outcome = await editWorkspace.run(workspace.excel, { edits });
    end();
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'api-missing' } });
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });

  test('or it is said that something may be, where Excel takes nothing back', async () => {
    const workspace = await openSample();
    const { workspace: seen } = await check(workspace);
    const end = onRequests(workspace.host, (number, request) => {
      if (number === 2) Object.assign(request.Actions.at(-1) ?? {}, { ActionType: 99 });
      if (number === 3) throw new ExcelError('ServiceNotAvailable');
    });
    const outcome = await editWorkspace.run(workspace.excel, { edits: finishA3(seen) });
    end();
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'half-written', sentence: expect.stringMatching(/ Some of the cells may have been written\.$/) as string } });
  });

  test('where Excel takes nothing while a cell is being edited', async () => {
    const workspace = await openSample();
    const { workspace: seen } = await check(workspace);
    const before = contentsOf(workspace.book);
    const end = onRequests(workspace.host, (number) => {
      if (number >= 2) throw new ExcelError('InvalidOperationInCellEditMode');
    });
    const outcome = await editWorkspace.run(workspace.excel, { edits: finishA3(seen) });
    end();
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'cell-edit-mode' } });
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });
});

describe('of two who write at the same moment', () => {
  test('one gets the row, and the other the next one', async () => {
    const workspace = await openSample();
    const before = contentsOf(workspace.book);
    // Both read the workbook before either writes.
    const outcomes = await Promise.all(['Ring', 'Write'].map((action) => editWorkspace.run(workspace.excel, { edits: [addRow('actions', { action })] })));
    expect(outcomes).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await workspace.values('Plan', 'A17:D18')).toEqual([['A13', '', '', 'Ring'], ['A14', '', '', 'Write']]);
    expect(changedCells(before, contentsOf(workspace.book)).filter((cell) => !/^sig state!/.test(cell) && !/^Plan![A-Q]1[78]$/.test(cell))).toEqual([]);
  });

  test('what the first wrote stays, in its own look, and so does all else of the second’s', async () => {
    const workspace = await openSample();
    const { workspace: seen } = await check(workspace);
    const mine = [changeRow(seen, 'actions', 2, { due: CHRISTMAS, evidence: '=1+1' })];
    const theirs = [changeRow(seen, 'goals', 0, { status: 'Achieved' }), changeRow(seen, 'actions', 2, { evidence: 'Log' })];
    const [first, second] = await Promise.all([mine, theirs].map((edits) => editWorkspace.run(workspace.excel, { edits })));
    expect([first, second]).toMatchObject([{ ok: true }, { ok: false, trouble: { code: 'changed' } }]);
    const { workspace: now } = await check(workspace);
    expect(now.actions[2]).toMatchObject({ due: CHRISTMAS, evidence: '=1+1' });
    expect(now.goals).toEqual(seen.goals);
  });
});

test('an edit that no workspace could take is a fault of ours', async () => {
  const workspace = await openSample();
  await expect(tryEdit(workspace, (seen) => [changeRow(seen, 'actions', 2, { colour: 'red' } as object)])).rejects.toThrow('actions has no field colour');
  await expect(tryEdit(workspace, () => [addRow('members', { role: ' ' })])).rejects.toThrow('says nothing');
});

test('a formula that a person typed into a computed column’s neighbour goes on working', async () => {
  const workspace = await openSample();
  typeInto(workspace.host, 'Plan', 4, 17, '=[@Progress]*2');
  await edit(workspace, (seen) => [changeRow(seen, 'actions', 2, { progress: 0.4 })]);
  expect(await workspace.values('Plan', 'R7')).toEqual([[0.8]]);
});

async function inSheet({ excel }: OpenExcel, name: string, change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function sortPlan({ excel }: OpenExcel): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.tables.getItem('PlanActions').sort.apply([{ key: 3, ascending: true }]);
    await context.sync();
  });
}

async function formatOf({ excel }: OpenExcel, sheet: string, address: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('numberFormat');
    await context.sync();
    return (range.numberFormat as unknown[][])[0]?.[0];
  });
}
