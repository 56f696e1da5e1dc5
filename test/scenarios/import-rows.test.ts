/** Plans of a team's own: what is shown of them first, and what is then written. */
import { undoEdits } from '../../src/actions/edit-workspace';
import { importRows } from '../../src/actions/import-rows';
import { previewImport } from '../../src/actions/preview-import';
import { readSheet } from '../../src/actions/read-sheet';
import { readTextFile } from '../../src/actions/read-text-file';
import type { ImportChoices } from '../../src/domain/exchange/plan-import';
import type { SourceGrid } from '../../src/domain/exchange/source-grid';
import { rectangle } from '../../src/host/model/address';
import { changedCells, contentsOf } from '../support/book-contents';
import { openSample } from '../support/edit-workspace';
import { check, closeAll, onRequests, openWorkspace, openWorkspaceOf, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { typeBlock } from '../support/type-into';
import { action } from '../support/workspace-builders';

afterEach(closeAll);

const OLD_PLAN = [
  'Ref,Task,Who,Deadline,RAG,Cost',
  '1,Agree the evening rota,Sam,1/9/26,G,£120',
  '2,"=HYPERLINK(""http://x"")",Ann,Sept 2026,On hold,',
  '3,- ring the ward,@sam,2026-10-01,Done,-5',
].join('\r\n');

const csv = (text: string): SourceGrid => resultOf(readTextFile('old.csv', new TextEncoder().encode(text))).grid;
const ACTIONS: ImportChoices = { to: 'actions' };

async function imported({ excel }: OpenExcel, grid: SourceGrid, choices = ACTIONS) {
  const { agreed } = resultOf(await previewImport.run(excel, { grid, choices, today: TODAY }));
  return resultOf(await importRows.run(excel, { grid, choices, today: TODAY, agreed }));
}

test('a preview writes nothing, and what it shows is what is written, in two round trips', async () => {
  const workspace = await openWorkspace({ sample: false });
  const before = contentsOf(workspace.book);
  const grid = csv(OLD_PLAN);
  const { agreed, counts } = resultOf(await previewImport.run(workspace.excel, { grid, choices: ACTIONS, today: TODAY }));
  expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
  expect(counts).toMatchObject({ added: 3, present: 0, unread: 0 });
  expect(await workspace.roundTripsOf(async () => resultOf(await importRows.run(workspace.excel, { grid, choices: ACTIONS, today: TODAY, agreed })))).toBe(2);
  expect(await workspace.values('Plan', 'A4:U8')).toEqual([
    ['ID', 'Goal', 'Group', 'Action', 'Lead', 'Start', 'Due', 'Status', 'Progress', 'Completed on', 'Blocked by', 'Outside our control', 'Depends on', 'Evidence and learning', 'Raised at', 'Updated on', 'Timing', 'Cost', 'Ref (as imported)', 'Deadline (as imported)', 'RAG (as imported)'],
    ['A1', '', '', 'Agree the evening rota', 'Sam', '', 46266, 'On track', '', '', '', '', '', '', '', '', 'Overdue', '£120', '1', '', ''],
    ['A2', '', '', '=HYPERLINK("http://x")', 'Ann', '', '', '', '', '', '', '', '', '', '', '', 'No date', '', '2', 'Sept 2026', 'On hold'],
    ['A3', '', '', '- ring the ward', '@sam', '', 46296, 'Complete', '', '', '', '', '', '', '', '', 'Done', '-5', '3', '', ''],
    ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  ]);
});

test('importing twice adds nothing twice, and taking it back leaves the rows blank and the table as wide as it was', async () => {
  const workspace = await openSample();
  const rows = (await check(workspace)).workspace.actions;
  const { undo, counts } = await imported(workspace, csv(OLD_PLAN));
  expect(counts.added).toBe(3);
  expect((await check(workspace)).workspace.actions.slice(rows.length).map(({ id, lead }) => [id, lead])).toEqual([['A13', 'Sam'], ['A14', 'Ann'], ['A15', '@sam']]);
  expect((await imported(workspace, csv(OLD_PLAN))).counts).toMatchObject({ added: 0, present: 3 });
  resultOf(await undoEdits.run(workspace.excel, { edits: undo }));
  expect((await check(workspace)).workspace.actions).toEqual(rows);
  expect((await workspace.values('Plan', 'R4:U20')).flat().every((cell) => cell === '')).toBe(true);
});

test('what was taken back can be done once more, with its columns', async () => {
  const workspace = await openSample();
  const before = contentsOf(workspace.book);
  const { undo } = await imported(workspace, csv(OLD_PLAN));
  const after = contentsOf(workspace.book);
  const { undo: redo } = resultOf(await undoEdits.run(workspace.excel, { edits: undo }));
  resultOf(await undoEdits.run(workspace.excel, { edits: redo }));
  expect(changedCells(after, contentsOf(workspace.book))).toEqual([]);
  expect(changedCells(before, contentsOf(workspace.book))).not.toEqual([]);
});

test('a column that was added stays where somebody has written into it, and goes where nobody has', async () => {
  const workspace = await openSample();
  const { undo } = await imported(workspace, csv(OLD_PLAN));
  await workspace.write('Plan', 'T5', [['Ask Ann first']]);
  resultOf(await undoEdits.run(workspace.excel, { edits: undo }));
  expect(await workspace.values('Plan', 'Q4:T5')).toEqual([['Timing', 'Deadline (as imported)', '', ''], [expect.anything(), 'Ask Ann first', '', '']]);
});

test('what somebody writes into such a column at that very moment comes back with it', async () => {
  const workspace = await openSample();
  const { undo } = await imported(workspace, csv(OLD_PLAN));
  const end = onRequests(workspace.host, (number) => {
    if (number === 4) typeBlock(workspace.host, 'Plan', 4, 19, [['Ask Ann first']]);
  });
  resultOf(await undoEdits.run(workspace.excel, { edits: undo }));
  end();
  expect(await workspace.values('Plan', 'Q4:S5')).toEqual([['Timing', 'Deadline (as imported)', ''], [expect.anything(), 'Ask Ann first', '']]);
});

test('extra columns that are there are used again', async () => {
  const workspace = await openWorkspace({ sample: false });
  await imported(workspace, csv('Action,Cost\nRing,1'));
  await imported(workspace, csv('Action,cost,Site\nWrite,2,North'));
  expect(await workspace.values('Plan', 'R4:S6')).toEqual([['Cost', 'Site'], ['1', ''], ['2', 'North']]);
});

test('what stands to the right of a table and below it stays', async () => {
  const workspace = await openWorkspaceOf({ actions: [action()] });
  await workspace.write('Plan', 'R4:R6', [['mine'], ['also mine'], ['and mine']]);
  await imported(workspace, csv('Action,Cost\nRing,1\nWrite,2'));
  expect((await workspace.values('Plan', 'R4:T9')).flat().filter((cell) => cell !== '')).toEqual(expect.arrayContaining(['Cost', '1', '2', 'mine', 'also mine', 'and mine']));
  expect((await check(workspace)).workspace.actions.map(({ action: words }) => words)).toEqual(['Test an evening triage rota', 'Ring', 'Write']);
});

test('nothing is written where the workspace has changed since the preview', async () => {
  const workspace = await openSample();
  const grid = csv(OLD_PLAN);
  const { agreed } = resultOf(await previewImport.run(workspace.excel, { grid, choices: ACTIONS, today: TODAY }));
  await imported(workspace, csv('Task\nSomething else'));
  const before = contentsOf(workspace.book);
  expect(await importRows.run(workspace.excel, { grid, choices: ACTIONS, today: TODAY, agreed })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
});

test.each(['half-way', 'after somebody else was quicker'])('%s nothing stays behind: neither rows nor columns', async (when) => {
  const workspace = await openSample();
  const grid = csv(OLD_PLAN);
  const { agreed } = resultOf(await previewImport.run(workspace.excel, { grid, choices: ACTIONS, today: TODAY }));
  let before = contentsOf(workspace.book);
  const end = onRequests(workspace.host, (number, request) => {
    if (number !== 2) return;
    // As if the last action were one that Excel refuses: everything before it is carried out.
    if (when === 'half-way') Object.assign(request.Actions.at(-1) ?? {}, { ActionType: 99 });
    else {
      typeBlock(workspace.host, 'Plan', 16, 3, [['Somebody’s']]);
      before = contentsOf(workspace.book);
    }
  });
  const outcome = await importRows.run(workspace.excel, { grid, choices: ACTIONS, today: TODAY, agreed });
  end();
  expect(outcome).toMatchObject({ ok: false, trouble: { code: when === 'half-way' ? 'api-missing' : 'changed' } });
  expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
});

test('another sheet of the workbook, its formulas as what they show', async () => {
  const workspace = await openSample();
  await workspace.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Our plan');
    sheet.getRange('B2:E6').formulas = [['', '', '', ''], ['What', 'Lead', 'Due', 'Status'], ['="Ring "&"them"', 'Sam', 46266, 'Amber'], ['Write', 'Ann', '=C4&"x"', 'Red'], ['Total', '', 2, '']];
    sheet.getRange('D4').numberFormat = [['dd/mm/yyyy']];
    await context.sync();
  });
  const { grid } = resultOf(await readSheet.run(workspace.excel, { sheet: 'Our plan' }));
  const { counts } = await imported(workspace, grid);
  expect(counts).toMatchObject({ added: 2, aside: 1 });
  expect((await check(workspace)).workspace.actions.slice(-2)).toMatchObject([{ action: 'Ring them', due: '2026-09-01', status: 'At risk' }, { action: 'Write', due: null, status: 'Off track' }]);
  expect(await readSheet.run(workspace.excel, { sheet: 'Nowhere' })).toMatchObject({ ok: false, trouble: { code: 'gone' } });
});

test('more merged cells than Excel tells of at once each speak for their rows all the same', async () => {
  const workspace = await openSample();
  await workspace.write('Sheet1', 'A1:B1201', [['Goal', 'Action'], ...Array.from({ length: 1200 }, (_, row) => [row % 2 === 0 ? `Goal ${row / 2}` : '', `Action ${row}`])]);
  const sheet = workspace.book.sheetNamed('Sheet1');
  if (sheet === undefined) throw new Error('The sheet is gone');
  sheet.mergedAreas = Array.from({ length: 600 }, (_, index) => rectangle(1 + index * 2, 0, 2));
  const { grid } = resultOf(await readSheet.run(workspace.excel, { sheet: 'Sheet1' }));
  expect(grid.rows.slice(1).map(([first]) => first?.text)).toEqual(Array.from({ length: 1200 }, (_, row) => `Goal ${Math.floor(row / 2)}`));
});

test('a table that the workspace does not have is told of', async () => {
  const workspace = await openWorkspace({ sample: false });
  expect(await previewImport.run(workspace.excel, { grid: csv('Measure\nx'), choices: { to: 'measures' }, today: TODAY })).toMatchObject({ ok: false, trouble: { code: 'gone', sentence: 'This workspace has no sheet “Measures”.' } });
});

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Action\nCafé')], 'Café'],
  ['UTF-16', [0xff, 0xfe, ...Buffer.from('Action\nCafé', 'utf16le')], 'Café'],
  ['Windows-1252', [...Buffer.from('Action\nCaf\xe9 \x96 \x80', 'latin1')], 'Café – €'],
])('a text file in %s', (_, bytes, words) => {
  expect(resultOf(readTextFile('a.csv', Uint8Array.from(bytes))).grid.rows[1]?.[0]?.text).toBe(words);
});

test.each([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
  ['an open quotation mark', new TextEncoder().encode('a,b\n"1,2\n3,4')],
  ['a huge file', new Uint8Array(21e6).fill(97)],
])('%s is refused in plain words', (_, bytes) => {
  expect(readTextFile('a.csv', bytes)).toMatchObject({ ok: false, trouble: { sentence: expect.stringMatching(/a\.csv/) as string } });
});
