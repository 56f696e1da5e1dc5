/** New rows: where they go, which IDs they get, and that the table goes on working around them. */
import { addRow, changeRow } from '../../src/actions/edit';
import { editWorkspace } from '../../src/actions/edit-workspace';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { nextId } from '../../src/domain/model/next-id';
import type { Rows } from '../../src/domain/model/workspace';
import { changedCells, contentsOf } from '../support/book-contents';
import { edit, openSample, tryEdit } from '../support/edit-workspace';
import { check, closeAll, openExcel, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';
import { createWorkspace } from '../../src/actions/create-workspace';
import { typeBlock, typeInto } from '../support/type-into';

afterEach(closeAll);

const CHRISTMAS = calendarDate('2026-12-25');

describe('a new row', () => {
  test('fills the first of the blank rows that wait, in two round trips', async () => {
    const workspace = await openWorkspace({ sample: false });
    const tables = extents(workspace);
    const before = contentsOf(workspace.book);
    const edits = [addRow('actions', { action: '- ring the ward', due: CHRISTMAS, progress: 0, dependsOn: ['A7'] })];
    expect(await workspace.roundTripsOf(() => editWorkspace.run(workspace.excel, { edits }))).toBe(2);
    expect((await workspace.values('Plan', 'A5:Q5'))[0]).toEqual(['A1', '', '', '- ring the ward', '', '', 46381, '', 0, '', '', '', 'A7', '', '', '', 'Later']);
    expect(changedCells(before, contentsOf(workspace.book)).filter((cell) => !cell.startsWith('sig state!'))).toEqual(['Plan!A5', 'Plan!D5', 'Plan!G5', 'Plan!I5', 'Plan!M5']);
    expect(extents(workspace)).toEqual(tables);
  });

  test('comes after the last one that is filled, and not into a gap', async () => {
    const workspace = await openWorkspace({ sample: false });
    typeBlock(workspace.host, 'Plan', 6, 0, [['A5', null, null, 'Later on']]);
    const { rows } = await edit(workspace, () => [addRow('actions', { action: 'Ring' }), addRow('actions', { action: 'Write' })]);
    expect(rows).toEqual([
      { collection: 'actions', id: 'A6', nearest: { sheet: 'Plan', address: 'A8' } },
      { collection: 'actions', id: 'A7', nearest: { sheet: 'Plan', address: 'A9' } },
    ]);
    expect((await workspace.values('Plan', 'D5:D10')).flat()).toEqual(['', '', 'Later on', 'Ring', 'Write', '']);
  });

  test('begins a table whose rows were all deleted', async () => {
    const workspace = await openSample();
    await workspace.excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Decisions');
      const count = rows.getCount();
      await context.sync();
      for (let left = count.value; left > 0; left--) rows.getItemAt(0).delete();
      await context.sync();
    });
    await edit(workspace, () => [addRow('decisions', { question: 'Who?' }), addRow('decisions', { question: 'When?' })]);
    expect((await check(workspace)).workspace.decisions).toMatchObject([{ question: 'Who?' }, { question: 'When?' }]);
    expect(extents(workspace).Decisions).toBe(2);
  });

  test('comes last in a table of which only some rows are shown', async () => {
    const workspace = await openSample();
    await workspace.excel.run(async (context) => {
      context.workbook.tables.getItem('PlanActions').columns.getItem('Lead').filter.applyValuesFilter(['CRT manager']);
      await context.sync();
    });
    const { rows } = await edit(workspace, (seen) => [changeRow(seen, 'actions', 0, { status: 'Blocked' }), addRow('actions', { action: 'Ring', lead: 'Ann' })]);
    expect(rows.map(({ nearest }) => nearest.address)).toEqual(['H5', 'A17']);
    expect((await check(workspace)).workspace.actions.map(({ id, status }) => [id, status])).toEqual(expect.arrayContaining([['A1', 'Blocked'], ['A13', null]]));
  });

  test('leaves alone what people keep in columns of their own', async () => {
    const workspace = await openWorkspace({ sample: false });
    typeBlock(workspace.host, 'Plan', 3, 17, [['Room'], ['12a']]);
    await edit(workspace, () => [addRow('actions', { action: 'Ring' })]);
    expect((await workspace.values('Plan', 'D5:R5'))[0]).toEqual(['Ring', '', '', '', '', '', '', '', '', '', '', '', '', 'No date', '12a']);
  });
});

describe('where no blank row is left', () => {
  test('the table grows, with its formulas, looks, dropdowns and colours, in two round trips', async () => {
    const workspace = await openSample();
    const before = contentsOf(workspace.book);
    const edits = [addRow('actions', { action: '=1+1', lead: '0123', due: CHRISTMAS, progress: 0.5, status: 'On track' }), addRow('actions', { action: '3/4' })];
    expect(await workspace.roundTripsOf(() => editWorkspace.run(workspace.excel, { edits }))).toBe(2);
    expect((await workspace.values('Plan', 'A17:I18'))).toEqual([['A13', '', '', '=1+1', '0123', '', 46381, 'On track', 0.5], ['A14', '', '', '3/4', '', '', '', '', '']]);
    expect((await workspace.values('Plan', 'Q16:Q18')).flat()).toEqual(['Later', 'Later', 'No date']);
    expect(extents(workspace).PlanActions).toBe(14);
    const sheet = workspace.book.sheetNamed('Plan');
    for (let column = 0; column < 17; column++) expect(sheet?.cell(17, column).style).toEqual(sheet?.cell(15, column).style);
    const ends = [...(sheet?.validations ?? []), ...(sheet?.conditionalFormats ?? [])].flatMap(({ areas }) => areas).map(({ row, rowCount }) => row + rowCount);
    expect(new Set(ends)).toEqual(new Set([18]));
    expect(changedCells(before, contentsOf(workspace.book)).filter((cell) => !/^(sig state|Plan)!/.test(cell))).toEqual([]);
    expect((await check(workspace)).workspace.actions.slice(-2)).toMatchObject([{ id: 'A13', action: '=1+1', due: CHRISTMAS }, { id: 'A14', action: '3/4' }]);
  });

  test('the last blank rows are used first', async () => {
    const workspace = await openSample();
    typeBlock(workspace.host, 'Plan', 16, 0, [['x']]);
    await workspace.write('Plan', 'A17', [['']]);
    await edit(workspace, () => ['One', 'Two', 'Three'].map((action) => addRow('actions', { action })));
    expect((await workspace.values('Plan', 'D17:D19')).flat()).toEqual(['One', 'Two', 'Three']);
    expect(extents(workspace).PlanActions).toBe(15);
  });

  const obstacles: [string, (workspace: OpenExcel) => unknown, string, unknown][] = [
    ['a note below moves down', ({ host }) => typeInto(host, 'Plan', 17, 3, 'Agreed with Ann'), 'D20', 'Agreed with Ann'],
    ['a formula below that shows nothing moves down', ({ host }) => typeInto(host, 'Plan', 17, 3, '=""'), 'D20', ''],
    ['a row of totals stays the last', ({ excel }) => excel.run(async (context) => { context.workbook.tables.getItem('PlanActions').showTotals = true; await context.sync(); }), 'A19', 'Total'],
  ];
  test.each(obstacles)('%s', async (_, prepare, address, value) => {
    const workspace = await openSample();
    await prepare(workspace);
    const before = contentsOf(workspace.book);
    const edits = [addRow('actions', { action: '=1+1', due: CHRISTMAS }), addRow('actions', { action: 'Ring', progress: 1 })];
    expect(await workspace.roundTripsOf(() => editWorkspace.run(workspace.excel, { edits }))).toBe(2);
    expect((await workspace.values('Plan', 'A17:I18'))).toEqual([['A13', '', '', '=1+1', '', '', 46381, '', ''], ['A14', '', '', 'Ring', '', '', '', '', 1]]);
    expect((await workspace.values('Plan', 'Q17:Q18')).flat()).toEqual(['Later', 'No date']);
    expect(await workspace.values('Plan', address)).toEqual([[value]]);
    const sheet = workspace.book.sheetNamed('Plan');
    for (let column = 0; column < 17; column++) expect(sheet?.cell(17, column).style).toEqual(sheet?.cell(15, column).style);
    const held = new Set(contentsOf(workspace.book).values());
    expect([...before.values()].filter((content) => !held.has(content))).toEqual([]);
  });

  test('another table below that cannot move is in the way, and nothing is written', async () => {
    const workspace = await openSample();
    await workspace.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('P18:S19').values = [['Who', 'When', 'Where', 'Why'], ['Ann', 'Monday', 'Ward', '']];
      sheet.tables.add('P18:S19', true);
      await context.sync();
    });
    const before = contentsOf(workspace.book);
    const asked = () => [addRow('decisions', { question: 'Who?' }), addRow('actions', { action: 'Ring' }), addRow('actions', { action: 'Write' })];
    expect(await tryEdit(workspace, asked)).toMatchObject({ ok: false, trouble: { code: 'no-room' } });
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });

  test('one in another table that was lengthened before is taken out again', async () => {
    const workspace = await openSample();
    await workspace.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Decisions').getRange('A20:B20').values = [['Note', 'of ours']];
      const [rows] = [worksheets.getItem('Decisions').getRange('A5').getSurroundingRegion().load('rowCount')];
      await context.sync();
      worksheets.getItem('Decisions').getRangeByIndexes(4 + rows.rowCount, 1, 1, 1).values = [['Below']];
      const sheet = worksheets.getItem('Plan');
      sheet.getRange('P18:S19').values = [['Who', 'When', 'Where', 'Why'], ['Ann', 'Monday', 'Ward', '']];
      sheet.tables.add('P18:S19', true);
      await context.sync();
    });
    const [before, tables] = [contentsOf(workspace.book), extents(workspace)];
    const asked = () => [...Array.from({ length: 3 }, () => addRow('decisions', { question: 'Who?' })), addRow('actions', { action: 'Ring' }), addRow('actions', { action: 'Write' })];
    expect(await tryEdit(workspace, asked)).toMatchObject({ ok: false, trouble: { code: 'no-room' } });
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
    expect(extents(workspace)).toEqual(tables);
  });

  test('a table grows in one round trip more where a person’s Excel does not let it grow by itself', async () => {
    const workspace = await openSample();
    workspace.book.expandsTables = false;
    const edits = [addRow('actions', { action: '=1+1', due: CHRISTMAS }), addRow('decisions', { question: 'Who?' })];
    expect(await workspace.roundTripsOf(() => editWorkspace.run(workspace.excel, { edits }))).toBe(3);
    expect(extents(workspace).PlanActions).toBe(13);
    expect((await workspace.values('Plan', 'A17:Q17'))[0]).toEqual(['A13', '', '', '=1+1', '', '', 46381, '', '', '', '', '', '', '', '', '', 'Later']);
    expect((await check(workspace)).workspace.actions.at(-1)).toMatchObject({ id: 'A13', action: '=1+1', due: CHRISTMAS });
  });

  test('plain cells that were a table once have no room, and it is said', async () => {
    const workspace = await openSample();
    await workspace.excel.run(async (context) => {
      const { names, tables } = context.workbook;
      names.getItem('sig.PlanActions').formula = '=Plan!$A$5:$Q$16';
      tables.getItem('PlanActions').convertToRange();
      await context.sync();
    });
    expect(await tryEdit(workspace, () => [addRow('actions', { action: 'Ring' })])).toMatchObject({ ok: false, trouble: { code: 'no-room' } });
  });

  test('cells below that people have made texts are days and numbers in the table', async () => {
    const workspace = await openSample();
    await workspace.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A17:Q30').numberFormat = Array.from({ length: 14 }, () => Array.from({ length: 17 }, () => '@'));
      await context.sync();
    });
    await edit(workspace, () => [addRow('actions', { action: '=1+1', due: CHRISTMAS, progress: 0.5 })]);
    expect((await check(workspace)).workspace.actions.at(-1)).toMatchObject({ id: 'A13', action: '=1+1', due: CHRISTMAS, progress: 0.5 });
  });
});

describe('IDs', () => {
  const idsOf = async (workspace: OpenExcel, collection: keyof Rows = 'actions'): Promise<(string | null)[]> =>
    (await edit(workspace, () => [addRow(collection, { action: 'Ring' } as object)])).rows.map(({ id }) => id);

  test.each([
    ['one more than the highest', [['A7'], ['A3']], 'A8'],
    ['also of what is no proper ID', [['A7?'], ['a12'], ['- A40']], 'A13'],
    ['not of numbers without a letter', [['2026'], ['A3']], 'A4'],
    ['the first', [], 'A1'],
  ])('%s', async (_, typed, id) => {
    const workspace = await openWorkspace({ sample: false });
    for (const [index, [text = '']] of typed.entries()) typeInto(workspace.host, 'Plan', 4 + index, 0, text);
    expect(await idsOf(workspace)).toEqual([id]);
  });

  test('are never given twice, also when the row that had one is gone', async () => {
    const workspace = await openSample();
    expect(await idsOf(workspace)).toEqual(['A13']);
    await workspace.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('16:17').delete('Up');
      await context.sync();
    });
    expect(await idsOf(workspace)).toEqual(['A14']);
  });

  test('are known to whoever wants to show the next one', async () => {
    const workspace = await openSample();
    await idsOf(workspace);
    await workspace.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('17:17').delete('Up');
      await context.sync();
    });
    const { workspace: seen, highestIds } = await check(workspace);
    const shown = nextId('actions', seen.actions.map(({ id }) => id), highestIds.get('actions'));
    expect(await idsOf(workspace)).toEqual([shown]);
    expect(shown).toBe('A14');
  });

  test('that a person gave are remembered with the next one', async () => {
    const workspace = await openSample();
    await edit(workspace, (seen) => [changeRow(seen, 'actions', 11, { id: 'A30' })]);
    await workspace.write('Plan', 'A16', [['']]);
    expect(await idsOf(workspace)).toEqual(['A31']);
  });

  test('go by the rows alone where the hidden sheet is gone or has lost them', async () => {
    const without = await openSample();
    await without.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('sig state');
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
    });
    expect(await idsOf(without)).toEqual(['A13']);
    const lost = await openSample();
    const rows = (await lost.values('sig state', 'A1:A60')).flat();
    const row = rows.indexOf('highestId.actions') + 1;
    await lost.write('sig state', `A${row}:B${row}`, [['something.else', 1]]);
    expect(await idsOf(lost)).toEqual(['A13']);
  });

  test('are none where rows have none', async () => {
    const { rows } = await edit(await openSample(), () => [addRow('members', { role: 'Porter' })]);
    expect(rows).toMatchObject([{ collection: 'members', id: null }]);
  });
});

test('tables of other names than the contract’s are lengthened, and other people’s tables are not', async () => {
  const workspace = await openExcel();
  await workspace.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Goals');
    sheet.getRange('A1:B2').values = [['Team', 'Goals'], ['Reds', 2]];
    sheet.tables.add('A1:B2', true).name = 'Goals';
    await context.sync();
  });
  resultOf(await createWorkspace.run(workspace.excel, { today: calendarDate('2026-11-24'), sample: true }));
  const { rows } = await edit(workspace, () => [addRow('goals', { goal: 'Rest' })]);
  expect(rows).toEqual([{ collection: 'goals', id: 'G5', nearest: { sheet: 'Goals 2', address: 'A9' } }]);
  expect(extents(workspace)).toMatchObject({ Goals: 1, Goals2: 5 });
});

/** How many rows each table's body has. */
function extents({ book }: OpenExcel): Record<string, number> {
  return Object.fromEntries(book.tables.map(({ name, area }) => [name, area.rowCount - 1]));
}
