/** Excel on the web takes 5 MB in a request and in an answer. Here it takes much less, so that a small workspace passes it. */
import { acceptFinding } from '../../src/actions/accept-finding';
import { addRow, changeRow } from '../../src/actions/edit';
import { editWorkspace, undoEdits } from '../../src/actions/edit-workspace';
import { exportTable } from '../../src/actions/export-table';
import { exportWorkspace } from '../../src/actions/export-workspace';
import { importRows } from '../../src/actions/import-rows';
import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { lookAtReports } from '../../src/actions/look-at-reports';
import { previewImport } from '../../src/actions/preview-import';
import { readSheet } from '../../src/actions/read-sheet';
import { readTextFile } from '../../src/actions/read-text-file';
import { restoreWorkspace } from '../../src/actions/restore-workspace';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { checkWorkspace } from '../../src/actions/check-workspace';
import type { Rows } from '../../src/domain/model/workspace';
import { sortArea } from '../../src/host/editing/sort';
import { ExcelError } from '../../src/host/model/excel-error';
import { bodyArea } from '../../src/host/model/table';
import { differences, imageOf } from '../reliability/book-image';
import { changedCells, contentsOf } from '../support/book-contents';
import { check, closeAll, onRequests, openExcel, openWorkspaceOf, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { action, goal, stakeholder } from '../support/workspace-builders';

afterEach(closeAll);

/** What is asked for in one request takes 100 KB by itself. */
const LIMIT = 130_000;

const ROWS = 1200;

async function openLimited(others: Partial<Rows> = {}): Promise<OpenExcel> {
  const workspace = await openWorkspaceOf({
    ...others,
    goals: [goal({ id: 'G1' })],
    actions: Array.from({ length: ROWS }, (_, index) => action({ id: `A${index + 1}`, goal: 'G1', action: `Ring ward ${index + 1} about the evening rota`, lead: index % 7 === 0 ? null : 'Sam' })),
  });
  workspace.host.payloadLimit = LIMIT;
  return workspace;
}

test('a workbook that is too large to be read at once is read in parts, and then without being refused first', async () => {
  const workspace = await openLimited();
  const read = await check(workspace);
  workspace.host.payloadLimit = Infinity;
  const whole = await check(workspace);
  expect([read.findings, read.cells]).toEqual([whole.findings, whole.cells]);
  expect(read.findings.length).toBeGreaterThan(ROWS / 7);
  workspace.host.payloadLimit = LIMIT;
  const answers = await answersOf(workspace, () => check(workspace));
  expect(answers.length).toBeGreaterThan(2);
  expect(answers.filter((answer) => answer === 'refused')).toEqual([]);
});

test('where others sort the rows while they are read, they are read again; where they never stop, that is said', async () => {
  const workspace = await openLimited();
  await check(workspace);
  const end = onRequests(workspace.host, (number) => {
    if (number === 3) turnRound(workspace);
  });
  const read = await check(workspace);
  end();
  const ids = (await workspace.values('Plan', `A5:A${4 + ROWS}`)).flat();
  expect(read.workspace.actions.map(({ id }) => id)).toEqual(ids);
  expect(ids[0]).toBe('A999');
  const endAll = onRequests(workspace.host, () => turnRound(workspace));
  const outcome = await checkWorkspace.run(workspace.excel, { today: TODAY });
  endAll();
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'changed' } });
});

test('many cells are changed and put back in several requests', async () => {
  const workspace = await openLimited();
  const seen = (await check(workspace)).workspace;
  const edits = seen.actions.map((_, index) => changeRow(seen, 'actions', index, { lead: `Ann ${index}`, due: TODAY }));
  const before = contentsOf(workspace.book);
  const { undo } = resultOf(await editWorkspace.run(workspace.excel, { edits }));
  expect((await check(workspace)).workspace.actions.map(({ lead }) => lead)).toEqual(seen.actions.map((_, index) => `Ann ${index}`));
  resultOf(await undoEdits.run(workspace.excel, { edits: undo }));
  expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
});

test('many rows with columns of their own are imported and taken back, and a half of them never stays', async () => {
  const workspace = await openLimited();
  const text = ['Action,Lead,Cost,Ward', ...Array.from({ length: 500 }, (_, index) => `Write to ward ${index},"=2+${index}",£${index},W${index}`)].join('\r\n');
  const grid = resultOf(readTextFile('old.csv', new TextEncoder().encode(text))).grid;
  const choices = { to: 'actions' as const };
  const { agreed } = resultOf(await previewImport.run(workspace.excel, { grid, choices, today: TODAY }));
  const before = contentsOf(workspace.book);
  const writes = await answersOf(workspace, async () => resultOf(await importRows.run(workspace.excel, { grid, choices, today: TODAY, agreed })));
  expect(writes.length).toBeGreaterThan(4);
  const { workspace: after } = await check(workspace);
  expect(after.actions.length).toBe(ROWS + 500);
  expect(after.actions.at(-1)).toMatchObject({ id: `A${ROWS + 500}`, action: 'Write to ward 499', lead: '=2+499' });
  expect(await workspace.values('Plan', `R${4 + ROWS + 500}:S${4 + ROWS + 500}`)).toEqual([['£499', 'W499']]);
  expect(changedCells(before, contentsOf(workspace.book)).length).toBeGreaterThan(2000);
});

test('where a later piece is refused, the earlier ones are taken back', async () => {
  const workspace = await openLimited();
  const edits = Array.from({ length: 600 }, (_, index) => addRow('actions', { action: `Write to ward ${index}`, lead: 'Ann', due: TODAY }));
  await check(workspace);
  const before = contentsOf(workspace.book);
  let writes = 0;
  const end = onRequests(workspace.host, (_, { Actions }) => {
    if (Actions.some(({ ActionType, Name }) => ActionType === 4 && Name === 'Formulas')) writes += 1;
    if (writes !== 3) return;
    writes += 1;
    throw new ExcelError('RequestAborted');
  });
  const outcome = await editWorkspace.run(workspace.excel, { edits });
  end();
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'busy' } });
  expect(changedCells(before, contentsOf(workspace.book))).toEqual([]);
});

test('every other action does its work on a workbook that is larger than Excel hands over', async () => {
  const workspace = await openLimited();
  const { findings } = await check(workspace);
  const [finding] = findings;
  if (finding === undefined) throw new Error('There is nothing to accept');
  resultOf(await acceptFinding.run(workspace.excel, { finding, reason: 'Known', today: TODAY }));
  expect(String(resultOf(await exportTable.run(workspace.excel, { table: 'actions' })).content).split('\r\n').length).toBeGreaterThan(ROWS);
  expect(resultOf(await readSheet.run(workspace.excel, { sheet: 'Plan' })).grid.rows.length).toBeGreaterThan(ROWS);
  // A report's own dress takes more than that, however little stands on it.
  workspace.host.payloadLimit = 10 * LIMIT;
  resultOf(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true }));
  expect(resultOf(await lookAtReports.run(workspace.excel, { today: TODAY, known: [1] })).reports).toMatchObject([{ number: 1, isEdited: false }]);
});

test('damage is looked for, mended and taken back where a table and the map beside it are larger than Excel hands over', async () => {
  const workspace = await openLimited({ stakeholders: Array.from({ length: ROWS }, (_, index) => stakeholder({ id: `S${index + 1}`, stakeholder: `Ward manager ${index + 1}` })) });
  const { host, book } = workspace;
  host.payloadLimit = Infinity;
  const whole = imageOf(book);
  await workspace.write('Plan', `Q5:Q${4 + ROWS}`, Array.from({ length: ROWS }, (_, index) => [`when Ann is back, week ${index}`]));
  await workspace.write('Commitment map', `H5:H${4 + ROWS}`, Array.from({ length: ROWS }, (_, index) => [index % 2 === 0 ? 'ask Sam' : '']));
  const before = imageOf(book);
  // What is asked of every part of a workspace takes more than the limit of the other tests by itself.
  host.payloadLimit = 2 * LIMIT;
  const looks = await answersOf(workspace, async () => expect(resultOf(await lookForRepairs.run(workspace.excel)).repairs.map(({ id }) => id)).toEqual(['formula:PlanActions.timing', 'formula:Commitment map']));
  expect(looks.filter((answer) => answer === 'answered').length).toBeGreaterThan(5);
  const { mended, left, undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  expect([mended.map(({ id }) => id), left]).toEqual([['formula:PlanActions.timing', 'formula:Commitment map'], []]);
  expect(await workspace.values('Plan', `R${4 + ROWS}:R${4 + ROWS}`)).toEqual([[`when Ann is back, week ${ROWS - 1}`]]);
  resultOf(await undoRepairs.run(workspace.excel, { undo }));
  expect(differences(before, imageOf(book))).toEqual([]);
  expect(differences(whole, before).length).toBeGreaterThan(ROWS);
});

test('a large workspace is brought back in several requests', async () => {
  const workspace = await openLimited();
  const text = String(resultOf(await exportWorkspace.run(workspace.excel)).content);
  const again = await openExcel({ payloadLimit: 1_500_000 });
  resultOf(await restoreWorkspace.run(again.excel, { text }));
  again.host.payloadLimit = Infinity;
  expect(String(resultOf(await exportWorkspace.run(again.excel)).content)).toBe(text);
});

/** What became of each request that the work sent. */
async function answersOf({ host }: OpenExcel, work: () => Promise<unknown>): Promise<('answered' | 'refused')[]> {
  const answers: ('answered' | 'refused')[] = [];
  const process = host.process.bind(host);
  host.process = (body) => {
    const answer = process(body);
    answers.push(/PayloadSizeLimitExceeded/.test(answer) ? 'refused' : 'answered');
    return answer;
  };
  await work();
  host.process = process;
  return answers;
}

/** Another person sorts the plan by its IDs, up or down. */
function turnRound({ book, host }: OpenExcel): void {
  const table = book.tableNamed('PlanActions');
  const sheet = table && book.sheets.find(({ id }) => id === table.sheetId);
  if (!table || !sheet) throw new Error('There is no plan');
  const isDown = sheet.cell(bodyArea(table).row, 0).value === 'A999';
  sortArea(book, sheet, bodyArea(table), [{ key: 0, ascending: isDown, textAsNumber: false }], { matchCase: false, orientation: 'Rows' });
  host.settle();
}
