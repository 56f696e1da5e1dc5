/** Taking edits back: exactly, and only where nobody has been since. */
import fc from 'fast-check';
import { addRow, changeRow, setSetting, type Edit } from '../../src/actions/edit';
import { editWorkspace, undoEdits } from '../../src/actions/edit-workspace';
import { COLLECTIONS, type Collection } from '../../src/domain/model/collection';
import { ENTITIES, IDENTIFIED, type Workspace } from '../../src/domain/model/workspace';
import { anyRow, anyWorkspace } from '../support/any-workspace';
import { changedCells, contentsOf, type BookContents } from '../support/book-contents';
import { type Asked, edit, openSample, undo } from '../support/edit-workspace';
import { check, closeAll, openWorkspace, openWorkspaceOf, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { typeBlock, typeInto } from '../support/type-into';

afterEach(closeAll);

const finishA3: Asked = (seen) => [changeRow(seen, 'actions', 2, { status: 'Complete', completedOn: TODAY, due: TODAY, progress: 1, evidence: 'Log' })];

describe('undoing puts back exactly', () => {
  const cells: [string, (workspace: OpenExcel) => unknown][] = [
    ['values', () => undefined],
    ['what could not be read', ({ host }) => typeBlock(host, 'Plan', 6, 6, [["'15/12/2026", 'Doing fine', "'much", '#REF!']])],
    ['stray spaces and other letters', ({ host }) => typeBlock(host, 'Plan', 6, 6, [[null, '  off TRACK ', "'40%", ' ']])],
    ['formulas that a person typed', ({ host }) => typeBlock(host, 'Plan', 6, 6, [['=TODAY()+1', '=IF(TRUE,"On track")', '=1/2', '=""']])],
    ['texts that look like something else', ({ host }) => typeBlock(host, 'Plan', 6, 6, [["'=1+1", "'TRUE", "'1E5", "'Mar 3"]])],
    ['cells that people have made texts', ({ host, excel }) => excel.run(async (context) => {
      typeBlock(host, 'Plan', 6, 6, [['15/12/2026', "'0123", '40%', '=1+1']]);
      context.workbook.worksheets.getItem('Plan').getRange('G7:J7').numberFormat = [['@', '@', '@', '@']];
      context.workbook.worksheets.getItem('Plan').getRange('N7').numberFormat = [['0.00']];
      await context.sync();
    })],
    ['texts in cells of text, and days without a format', ({ host, excel }) => excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('G7:J7').numberFormat = [['@', '@', '@', 'General']];
      await context.sync();
      typeBlock(host, 'Plan', 6, 6, [['15/12/2026', '=1+1', "'40%", null]]);
    })],
  ];

  test.each(cells)('%s', async (_, prepare) => {
    const workspace = await openSample();
    await prepare(workspace);
    const before = contentsOf(workspace.book);
    const edited = await edit(workspace, finishA3);
    expect(changedCells(before, contentsOf(workspace.book)).toSorted()).toEqual(expect.arrayContaining(['Plan!G7', 'Plan!H7', 'Plan!I7', 'Plan!J7', 'Plan!N7']));
    expect(await workspace.roundTripsOf(() => undo(workspace, edited))).toBe(2);
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });

  test('settings', async () => {
    const workspace = await openSample();
    const before = contentsOf(workspace.book);
    const edited = await edit(workspace, (seen) => [setSetting(seen, 'team', 'Eastmoor'), setSetting(seen, 'planStart', TODAY), setSetting(seen, 'dueSoonDays', null)]);
    await undo(workspace, edited);
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });

  test('new rows, which become blank again; their IDs stay given', async () => {
    const workspace = await openSample();
    const before = contentsOf(workspace.book);
    const edited = await edit(workspace, () => [addRow('actions', { action: 'Ring' }), addRow('decisions', { question: 'Who?' }), addRow('actions', { action: 'Write', due: TODAY })]);
    await undo(workspace, edited);
    expect((await check(workspace)).workspace.actions).toHaveLength(12);
    const changed = changedCells(before, contentsOf(workspace.book));
    expect(changed.filter((cell) => !/^Plan!Q1[78]$/.test(cell))).toEqual([expect.stringMatching(/^sig state!B/)]);
    expect((await edit(workspace, () => [addRow('actions', { action: 'Ring' })])).rows).toEqual([{ collection: 'actions', id: 'A15', nearest: { sheet: 'Plan', address: 'A17' } }]);
  });

  test('a row that was emptied', async () => {
    const workspace = await openWorkspace({ sample: false });
    typeInto(workspace.host, 'Members', 4, 0, ' Porter ');
    const before = contentsOf(workspace.book);
    const edited = await edit(workspace, (seen) => [changeRow(seen, 'members', 0, { role: null })]);
    expect((await check(workspace)).workspace.members).toEqual([]);
    await undo(workspace, edited);
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });

  test('what was undone, when it is done once more', async () => {
    const workspace = await openSample();
    const edited = await edit(workspace, (seen) => [...finishA3(seen), addRow('actions', { action: 'Ring' }), setSetting(seen, 'team', 'Eastmoor')]);
    const after = contentsOf(workspace.book);
    await undo(workspace, await undo(workspace, edited));
    expect(changedCells(after, contentsOf(workspace.book))).toEqual([]);
  });

  test('also after the pane has kept it as text', async () => {
    const workspace = await openSample();
    const before = contentsOf(workspace.book);
    const edited = await edit(workspace, finishA3);
    await undo(workspace, JSON.parse(JSON.stringify(edited)) as typeof edited);
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });
});

describe('the row is found again', () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['in sorted rows', ({ workbook }) => workbook.tables.getItem('PlanActions').sort.apply([{ key: 3, ascending: true }])],
    ['below an inserted row', ({ workbook }) => void workbook.worksheets.getItem('Plan').getRange('5:5').insert('Down')],
    ['beside an inserted column, in a renamed sheet', ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Plan');
      sheet.getRange('C:C').insert('Right');
      sheet.name = 'Our plan';
    }],
    ['where somebody has changed another field', ({ workbook }) => void (workbook.worksheets.getItem('Plan').getRange('E7').values = [['Ann']])],
  ])('%s', async (_, change) => {
    const workspace = await openSample();
    const { workspace: before } = await check(workspace);
    const edited = await edit(workspace, finishA3);
    await workspace.excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    await undo(workspace, edited);
    const after = (await check(workspace)).workspace.actions.find(({ id }) => id === 'A3');
    expect({ ...after, lead: 'CRT manager' }).toEqual(before.actions[2]);
  });
});

describe('nothing is put back', () => {
  const after: [string, Asked, (workspace: OpenExcel) => unknown][] = [
    ['over what somebody has written since', finishA3, ({ write }) => write('Plan', 'I7', [[0.9]])],
    ['over a formula of the same value', finishA3, ({ write }) => write('Plan', 'I7', [['=1']])],
    ['over stray spaces that somebody has added', finishA3, ({ write }) => write('Plan', 'H7', [['Complete ']])],
    ['where the row is gone', finishA3, ({ excel }) => excel.run(async (context) => { context.workbook.worksheets.getItem('Plan').getRange('7:7').delete('Up'); await context.sync(); })],
    ['where a new row has been written on', () => [addRow('actions', { action: 'Ring' })], ({ write }) => write('Plan', 'E17', [['Ann']])],
    ['where a setting has been changed', (seen) => [setSetting(seen, 'team', 'Eastmoor')], ({ write }) => write('Lists', 'B5', [['Westmoor']])],
  ];

  test.each(after)('%s', async (_, asked, meanwhile) => {
    const workspace = await openSample();
    const edited = await edit(workspace, (seen) => [changeRow(seen, 'goals', 0, { status: 'Achieved' }), ...asked(seen)]);
    await meanwhile(workspace);
    const before = contentsOf(workspace.book);
    expect(await undoEdits.run(workspace.excel, { edits: edited.undo })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
    expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  });

  test('twice', async () => {
    const workspace = await openSample();
    const edited = await edit(workspace, finishA3);
    await undo(workspace, edited);
    expect(await undoEdits.run(workspace.excel, { edits: edited.undo })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  });
});

test('whatever is edited, no other cell changes, IDs stay apart, and undoing puts everything back', async () => {
  const someEdits = fc.array(anyEdit, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyWorkspace, fc.array(someEdits, { minLength: 1, maxLength: 8 }), async (rows, wishes) => {
      const workspace = await openWorkspaceOf(rows);
      // Each is taken back, so that the next one finds what the first one found.
      for (const some of wishes) await editAndUndo(workspace, some);
      closeAll();
    }),
    // To make a failure smaller would take as many workbooks again for every step; its seed brings it back.
    { numRuns: 6, endOnFailure: true },
  );
});

async function editAndUndo(workspace: OpenExcel, wishes: readonly Wish[]): Promise<void> {
  const { workspace: seen } = await check(workspace);
  const before = contentsOf(workspace.book);
  const edits = wishes.flatMap((wish) => wish(seen) ?? []);
  const outcome = await editWorkspace.run(workspace.excel, { edits });
  const after = contentsOf(workspace.book);
  if (!outcome.ok) {
    // An ID at random may be taken.
    expect(outcome.trouble.code).toBe('taken-id');
    expect(changedCells(before, after)).toEqual([]);
    return;
  }
  const { workspace: read } = await check(workspace);
  expect(repeatedIds(read).filter((id) => !repeatedIds(seen).includes(id))).toEqual([]);
  const sheets = new Set(edits.flatMap((one) => ('collection' in one ? [ENTITIES[one.collection].sheet] : [])));
  expect(changedCells(before, after).filter((cell) => !sheets.has(sheetOf(cell)) && !cell.startsWith('sig state!B'))).toEqual([]);
  resultOf(await undoEdits.run(workspace.excel, { edits: outcome.undo }));
  expect(withoutFormulasOfNewRows(before, contentsOf(workspace.book))).toEqual([]);
}

type Wish = (seen: Workspace) => Edit[] | null;

/** Any row's worth of values, for a row that is there or for a new one. */
const anyEdit: fc.Arbitrary<Wish> = fc.constantFrom(...COLLECTIONS).chain((collection: Collection) =>
  fc.tuple(anyRow(collection), fc.nat(7), fc.boolean()).map(([values, index, isNew]): Wish => {
    const hasId = IDENTIFIED.some((name) => name === collection);
    return (seen) => {
      const position = index % Math.max(1, seen[collection].length);
      if (isNew) return [addRow(collection, hasId ? { ...values, id: null } : values)];
      return seen[collection].length === 0 ? null : [changeRow(seen, collection, position, values)];
    };
  }),
);

/** Formulas come with new rows, and stay with them when they are blank again. */
function withoutFormulasOfNewRows(before: BookContents, after: BookContents): string[] {
  return changedCells(before, after).filter((cell) => !cell.startsWith('sig state!') && !(!before.has(cell) && after.get(cell)?.startsWith('=')));
}

function repeatedIds(workspace: Workspace): string[] {
  return IDENTIFIED.flatMap((collection) => {
    const ids = workspace[collection].flatMap(({ id }) => (id === null ? [] : [id.toUpperCase()]));
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${collection} ${id}`);
  });
}

function sheetOf(cell: string): string {
  return cell.slice(0, cell.lastIndexOf('!'));
}
