/** What leaves a workbook as data, and that it comes back without loss. */
import fc from 'fast-check';
import { acceptFinding } from '../../src/actions/accept-finding';
import { chooseRule } from '../../src/actions/choose-rule';
import { exportTable } from '../../src/actions/export-table';
import { exportWorkspace } from '../../src/actions/export-workspace';
import { importRows } from '../../src/actions/import-rows';
import { previewImport } from '../../src/actions/preview-import';
import { readTextFile } from '../../src/actions/read-text-file';
import { restoreWorkspace } from '../../src/actions/restore-workspace';
import { COLLECTIONS, type Collection } from '../../src/domain/model/collection';
import { MODULE_IDS } from '../../src/domain/model/module';
import { createWorkspace as writeWorkspace } from '../../src/excel/create-workspace';
import { ExcelError } from '../../src/host/model/excel-error';
import { anyWorkspace } from '../support/any-workspace';
import { changedCells, contentsOf } from '../support/book-contents';
import { openSample } from '../support/edit-workspace';
import { check, closeAll, onRequests, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

const exported = async ({ excel }: OpenExcel): Promise<string> => String(resultOf(await exportWorkspace.run(excel)).content);

async function broughtBack(text: string): Promise<OpenExcel> {
  const opened = await openExcel();
  resultOf(await restoreWorkspace.run(opened.excel, { text }));
  return opened;
}

test('a whole workspace comes back as it was, with all that people have typed, chosen and noted', async () => {
  const workspace = await openSample();
  await workspace.excel.run(async (context) => {
    context.workbook.tables.getItem('PlanActions').columns.add(undefined, undefined, 'Cost');
    await context.sync();
  });
  await workspace.write('Plan', 'R4:R6', [['Cost'], ['=1+1'], ["'-5"]]);
  await workspace.write('Plan', 'G5:H5', [["'soon", ' On track ']]);
  await workspace.write('Lists', 'B6', [["'someday"]]);
  const { findings } = await check(workspace);
  const [finding] = findings.filter(({ rule }) => rule === 'action-without-lead');
  if (finding) resultOf(await acceptFinding.run(workspace.excel, { finding, reason: 'Known', today: TODAY }));
  resultOf(await chooseRule.run(workspace.excel, { rule: 'overdue-action', choice: 'off' }));
  const before = contentsOf(workspace.book);
  const text = await exported(workspace);
  expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  const again = await broughtBack(text);
  expect(await exported(again)).toBe(text);
  const [one, other] = [await check(workspace), await check(again)];
  expect(other.findings.map(({ rule, row, column, value }) => [rule, row, column, value])).toEqual(one.findings.map(({ rule, row, column, value }) => [rule, row, column, value]));
  expect([other.accepted.length, other.ruleChoices, other.highestIds]).toEqual([1, one.ruleChoices, one.highestIds]);
  expect(await again.values('Plan', 'G5:R6')).toEqual(await workspace.values('Plan', 'G5:R6'));
});

test('export, bring back, export: the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, async (rows) => {
      const opened = await openExcel();
      await writeWorkspace(opened.excel, { rows, settings: rows.settings, modules: MODULE_IDS }, () => undefined);
      const text = await exported(opened);
      const again = await broughtBack(text);
      expect(await exported(again)).toBe(text);
    }),
    { numRuns: 6 },
  );
});

test.each([
  ['no JSON', 'ID,Action', 'no file that a workspace was exported to'],
  ['another JSON', '{"a":1}', 'no file that a workspace was exported to'],
  ['one of a later version', '{"format":"sig-workspace","version":99}', 'newer version'],
  ['one of which a part is missing', '{"format":"sig-workspace","version":1,"modules":[]}', 'cannot be read at settings'],
  ['one with a value that its column cannot have', '{"format":"sig-workspace","version":1,"modules":[],"settings":{},"legend":[],"highestIds":{},"memory":[],"tables":{"PlanActions":{"rows":[{"ID":"A1","Due":"soon"}]}}}', 'tables › PlanActions › rows › 0 › Due'],
  ['one with a column that there is not', '{"format":"sig-workspace","version":1,"modules":[],"settings":{},"legend":[],"highestIds":{},"memory":[],"tables":{"PlanActions":{"rows":[{"Colour":"x"}]}}}', 'rows › 0 › Colour'],
])('%s is refused, and nothing is made', async (_, text, words) => {
  const opened = await openExcel();
  expect(await restoreWorkspace.run(opened.excel, { text })).toMatchObject({ ok: false, trouble: { sentence: expect.stringContaining(words) as string } });
  expect(opened.book.sheets).toHaveLength(1);
});

test('where bringing it back was broken off, a check says so until it is finished', async () => {
  const text = await exported(await openSample());
  const opened = await openExcel();
  const end = onRequests(opened.host, () => {
    // The sheets stand there by now.
    if (opened.book.sheets.length > 1) throw new ExcelError('GeneralException');
  });
  expect(await restoreWorkspace.run(opened.excel, { text })).toMatchObject({ ok: false, trouble: { code: 'half-written' } });
  end();
  const told = async (): Promise<string[]> => (await check(opened)).findings.filter(({ rule }) => rule === 'unfinished-restoring').map(({ severity, sheet }) => `${severity} ${sheet}`);
  expect(await told()).toEqual(['error Lists']);
  resultOf(await restoreWorkspace.run(opened.excel, { text }));
  expect(await told()).toEqual([]);
});

test('a table as CSV is read by a spreadsheet, runs nothing, and comes back as it was', async () => {
  const workspace = await openSample();
  await workspace.write('Plan', 'D5', [['=1+1, "really"']]);
  const { content, rows } = resultOf(await exportTable.run(workspace.excel, { table: 'actions' }));
  const lines = String(content).split('\r\n');
  expect(lines[0]).toBe('\uFEFFID,Goal,Group,Action,Lead,Start,Due,Status,Progress,Completed on,Blocked by,Outside our control,Depends on,Evidence and learning,Raised at,Updated on');
  expect(lines[1]).toMatch(/^A1,G1,W1,"'=1\+1, ""really""",Administrator,\d{4}-\d{2}-\d{2},/);
  expect([rows, lines.length]).toEqual([12, 14]);
  const { grid } = resultOf(readTextFile('plan.csv', new TextEncoder().encode(String(content))));
  const { counts, plan } = resultOf(await previewImport.run(workspace.excel, { grid, choices: { to: 'actions' }, today: TODAY }));
  expect(counts).toMatchObject({ added: 0, present: 12, problems: 0 });
  expect(plan.rows.flatMap(({ problems }) => problems)).toEqual([]);
});

test('every table as CSV, brought into an empty workspace, is as it was', async () => {
  const [workspace, other] = [await openSample(), await openWorkspace({ sample: false, modules: MODULE_IDS })];
  // Rows come before those that name them.
  const first: readonly Collection[] = ['goals', 'workingGroups', 'meetings'];
  for (const table of [...first, ...COLLECTIONS.filter((name) => !first.includes(name))]) {
    const { content } = resultOf(await exportTable.run(workspace.excel, { table }));
    const { grid } = resultOf(readTextFile(`${table}.csv`, new TextEncoder().encode(String(content))));
    const request = { grid, choices: { to: table }, today: TODAY };
    const { agreed, counts } = resultOf(await previewImport.run(other.excel, request));
    expect([table, counts.problems, counts.unread]).toEqual([table, 0, 0]);
    resultOf(await importRows.run(other.excel, { ...request, agreed }));
  }
  const [one, two] = [await check(workspace), await check(other)];
  // A new workspace has a checklist and questions of its own already: what is equal to them is there.
  for (const table of COLLECTIONS.filter((name) => name !== 'scopingChecklist' && name !== 'sustainabilityQuestions')) expect([table, two.workspace[table]]).toEqual([table, one.workspace[table]]);
});
