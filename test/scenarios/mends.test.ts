import type { Checked } from '../../src/actions/check-workspace';
import { editWorkspace, undoEdits } from '../../src/actions/edit-workspace';
import { checkList } from '../../src/taskpane/check/entries';
import { mendAllRequest, mendRequest, type MendRequest } from '../../src/taskpane/check/mend-requests';
import type { Snapshot } from '../../src/taskpane/view';
import { check, closeAll, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

const PLAN = 'A1:Q20';

/** What the list offers for the cell; `all` for the whole group in which it stands. */
function offer(checked: Checked, cell: string, of: 'one' | 'all' = 'one'): MendRequest {
  const snapshot: Snapshot = { ...checked, at: new Date(0), repairs: null };
  const { groups } = checkList(snapshot, 'cause', {});
  for (const { entries } of groups)
    for (const entry of entries) {
      const place = entry.type === 'letter-case' ? entry.place : entry.type === 'finding' ? entry.finding : null;
      if (place?.cell !== cell) continue;
      const request = of === 'one' ? mendRequest(entry, snapshot) : mendAllRequest(entries, snapshot);
      if (request !== null) return request;
    }
  throw new Error(`Nothing is offered for ${cell}`);
}

async function mend({ excel }: OpenExcel, { request }: MendRequest): Promise<Parameters<typeof undoEdits.run>[1]['edits']> {
  if (request.task !== 'edit') throw new Error(`${request.task} is no edit`);
  return resultOf(await editWorkspace.run(excel, { edits: request.edits })).undo;
}

/** The cells of Plan that hold something else than before: `H6: on track → On track`. */
async function changes(workspace: OpenExcel, before: unknown[][]): Promise<string[]> {
  const now = await workspace.formulas('Plan', PLAN);
  return now.flatMap((cells, row) => cells.flatMap((cell, column) => (cell === before[row]?.[column] ? [] : [`${String.fromCharCode(65 + column)}${row + 1}: ${String(before[row]?.[column])} → ${String(cell)}`])));
}

test.each<[what: string, dirty: [address: string, content: unknown][], cell: string, label: string, changed: string]>([
  ['stray spaces', [['H6', ' On track ']], 'Plan!H6', 'Take the spaces out', 'H6:  On track  → On track'],
  ['spaces and other letters', [['H6', 'on track ']], 'Plan!H6', 'Take the spaces out', 'H6: on track  → On track'],
  ['spaces around an ID', [['C6', 'W1 ']], 'Plan!C6', 'Take the spaces out', 'C6: W1  → W1'],
  ['a listed value in other letters', [['H6', 'ON TRACK']], 'Plan!H6', 'Write “On track”', 'H6: ON TRACK → On track'],
  ['IDs in other letters', [['M10', 'a5; A4']], 'Plan!M10', 'Write “A5; A4”', 'M10: a5; A4 → A5; A4'],
  ['a missing ID', [['A10', '']], 'Plan!A10', 'Give it the ID A13', 'A10:  → A13'],
  ['an ID that stands twice', [['A16', 'a3']], 'Plan!A16', 'Give it the ID A13', 'A16: a3 → A13'],
  ['complete without a date', [['J5', '']], 'Plan!J5', 'Write today, 24 Nov 2026', 'J5:  → 46350'],
  ['complete but not at 100%', [['I5', 0.8]], 'Plan!I5', 'Set it to 100%', 'I5: 0.8 → 1'],
])('%s: exactly that cell is mended, and undone letter by letter', async (_, dirty, cell, label, changed) => {
  const workspace = await openWorkspace();
  for (const [address, content] of dirty) await workspace.write('Plan', address, [[content]]);
  const before = await workspace.formulas('Plan', PLAN);
  const found = await check(workspace);
  const offered = offer(found, cell);
  expect(offered.label).toBe(label);
  const undo = await mend(workspace, offered);
  expect(await changes(workspace, before)).toEqual([changed]);
  const after = await check(workspace);
  expect(after.findings.filter((finding) => finding.cell === cell)).toEqual([]);
  expect(after.otherCase).toEqual([]);
  resultOf(await undoEdits.run(workspace.excel, { edits: undo }));
  expect(await changes(workspace, before)).toEqual([]);
  expect((await check(workspace)).findings).toEqual(found.findings);
});

test('all of a kind at once: each row its own ID, each cell its own value, and one undo for all', async () => {
  const workspace = await openWorkspace();
  for (const address of ['A7', 'A10', 'A12']) await workspace.write('Plan', address, [['']]);
  await workspace.write('Plan', 'C6:H6', [['W1 ', 'Test an evening triage rota', 'Senior nurse', 46300, 46370, ' on track']]);
  const before = await workspace.formulas('Plan', PLAN);
  const ids = await mend(workspace, offer(await check(workspace), 'Plan!A10', 'all'));
  expect(await changes(workspace, before)).toEqual(['A7:  → A13', 'A10:  → A14', 'A12:  → A15']);
  const spaces = await mend(workspace, offer(await check(workspace), 'Plan!H6', 'all'));
  expect(await changes(workspace, before)).toEqual(['C6: W1  → W1', 'H6:  on track → On track', 'A7:  → A13', 'A10:  → A14', 'A12:  → A15']);
  resultOf(await undoEdits.run(workspace.excel, { edits: spaces }));
  resultOf(await undoEdits.run(workspace.excel, { edits: ids }));
  expect(await changes(workspace, before)).toEqual([]);
});

test('the ID of a row that was deleted is not given to another', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A16:Q16').delete('Up');
    await context.sync();
  });
  await workspace.write('Plan', 'A10', [['']]);
  expect(offer(await check(workspace), 'Plan!A10').label).toBe('Give it the ID A13');
});

test('what somebody has changed in the meantime is left alone', async () => {
  const workspace = await openWorkspace();
  await workspace.write('Plan', 'H6', [['on track ']]);
  const offered = offer(await check(workspace), 'Plan!H6');
  await workspace.write('Plan', 'H6', [['Off track']]);
  expect(offered.request.task === 'edit' && (await editWorkspace.run(workspace.excel, { edits: offered.request.edits }))).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(await workspace.values('Plan', 'H6')).toEqual([['Off track']]);
});

test('an action that is no longer complete is not given a day of completion, nor set to 100%', async () => {
  const workspace = await openWorkspace();
  await workspace.write('Plan', 'I5:J5', [[0.8, '']]);
  const found = await check(workspace);
  const offers = ['Plan!I5', 'Plan!J5'].map((cell) => offer(found, cell));
  await workspace.write('Plan', 'H5', [['On track']]);
  for (const { request } of offers) expect(request.task === 'edit' && (await editWorkspace.run(workspace.excel, { edits: request.edits }))).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(await workspace.values('Plan', 'H5:J5')).toEqual([['On track', 0.8, '']]);
});
