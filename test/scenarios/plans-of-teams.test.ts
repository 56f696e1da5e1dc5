/** Plans as teams keep them: what becomes of whole files, from their bytes to the rows of a workspace. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRows } from '../../src/actions/import-rows';
import { previewImport } from '../../src/actions/preview-import';
import { readWorkbookFile } from '../../src/actions/read-workbook-file';
import { undoEdits } from '../../src/actions/edit-workspace';
import { problemInWords } from '../../src/domain/exchange/import-problem';
import { planImport, type ImportChoices, type ImportPlan } from '../../src/domain/exchange/plan-import';
import type { SourceGrid } from '../../src/domain/exchange/source-grid';
import { NO_ROWS } from '../../src/domain/model/workspace';
import { changedCells, contentsOf } from '../support/book-contents';
import { check, closeAll, openWorkspace, resultOf, TODAY } from '../support/open-workspace';
import { goal } from '../support/workspace-builders';

afterEach(closeAll);

async function sourceOf(file: string, to: ImportChoices['to']): Promise<SourceGrid> {
  const { workbook } = resultOf(await readWorkbookFile(file, readFileSync(join(__dirname, '../fixtures/plans', file))));
  return resultOf(workbook.readSheet(workbook.sheetFor(to))).grid;
}

async function planOf(file: string, choices: ImportChoices): Promise<ImportPlan> {
  return planImport(await sourceOf(file, choices.to), choices, { rows: NO_ROWS, legend: [], highestIds: new Map() });
}

const uses = ({ columns }: ImportPlan): string[] => columns.map(({ header, use, extraHeader }) => `${header} → ${use.as === 'field' ? use.field : use.as === 'extra' ? `+ ${extraHeader}` : '-'}`);
const asides = ({ rows }: ImportPlan): string[] => rows.flatMap((row) => (row.outcome === 'aside' ? [`${row.row} ${row.because}`] : []));
const problems = ({ rows }: ImportPlan): string[] => rows.flatMap((row) => row.problems.filter(({ problem }) => problem.code !== 'new-id').map((problem) => `${row.row} ${problemInWords(problem)}`));

describe('an action plan like a page of Word', () => {
  test('its two rows of headers, its headings, its total and its legend are taken for what they are', async () => {
    const plan = await planOf('action-plan.xlsx', { to: 'actions' });
    expect(uses(plan)).toEqual(['No. → id', 'Objective → goal', 'Action → action', 'Person(s) responsible → lead', 'Start → start', 'Complete by → due', 'RAG → status', 'Progress / comments → evidence']);
    expect(asides(plan)).toEqual(['1 above-header', '2 above-header', '4 above-header', '6 heading', '11 heading', '16 heading', '21 total', '22 heading']);
    expect(plan.rows.filter(({ outcome }) => outcome === 'add')).toHaveLength(9);
    const goals = [goal({ id: 'G1', goal: 'Quicker first response' })];
    expect(asides(planImport(await sourceOf('action-plan.xlsx', 'actions'), { to: 'actions' }, { rows: { ...NO_ROWS, goals }, legend: [], highestIds: new Map() }))).toContain('6 heading');
    expect(plan.words.map(({ word, suggestion }) => [word, suggestion])).toEqual([['White', 'Not started'], ['On hold', 'Blocked']]);
  });

  test('objectives that are merged beside their actions are told of as goals that are not there yet', async () => {
    const plan = await planOf('action-plan.xlsx', { to: 'actions' });
    expect(plan.named.map(({ id, words }) => `${id} ${words}`)).toEqual(['G1 Answer every referral within an hour', 'G2 Nobody is discharged without a plan', 'G3 Families are asked at the first visit']);
    const { rows } = await planOf('action-plan.xlsx', { to: 'actions', addsNamed: true });
    expect(rows.flatMap((row) => (row.outcome === 'add' ? [row.values.goal] : []))).toEqual(['G1', 'G1', 'G1', 'G2', 'G2', 'G2', 'G3', 'G3', 'G3']);
  });

  test('what no date can be made of is kept and named', async () => {
    expect(problems(await planOf('action-plan.xlsx', { to: 'actions', addsNamed: true }))).toEqual([
      '9 Complete by: “ASAP” is not a date; kept as text in “Complete by (as imported)”.',
      '12 Start: “March 24” names no day; kept as text in “Start (as imported)”.',
      '12 Complete by: “End of May 2024” names no day; kept as text in “Complete by (as imported)”.',
      '13 Complete by: “Ongoing” is not a date; kept as text in “Complete by (as imported)”.',
      '14 Person(s) responsible: “tbc” names nobody yet; kept as text in “Person(s) responsible (as imported)”.',
      '14 Complete by: “TBC” is not a date; kept as text in “Complete by (as imported)”.',
      '17 Complete by: “31/06/2024” is no day of the calendar; kept as text in “Complete by (as imported)”.',
      expect.stringMatching(/^17 RAG: “White” is none of /) as string,
      expect.stringMatching(/^19 Action: “=CONCATENATE\(.*” is a formula whose result the file does not hold/) as string,
      expect.stringMatching(/^19 RAG: “On hold” is none of /) as string,
    ]);
  });

  test('as goals, each objective is one', async () => {
    const plan = await planOf('action-plan.xlsx', { to: 'goals' });
    expect(plan.rows.flatMap((row) => (row.outcome === 'add' ? [row.values.goal] : []))).toEqual([
      'Quicker first response', 'Answer every referral within an hour', 'Better endings', 'Nobody is discharged without a plan', 'Families', 'Families are asked at the first visit',
    ]);
    expect(asides(plan)).toEqual(['1 above-header', '2 above-header', '5 second-header', '8 goes-on', '9 goes-on', '13 goes-on', '14 goes-on', '18 goes-on', '19 goes-on', '21 total', '22 heading']);
  });

  test('it is written with its goals in one go, is there when it is imported again, and is taken back whole', async () => {
    const workspace = await openWorkspace({ sample: false });
    const before = contentsOf(workspace.book);
    const request = { grid: await sourceOf('action-plan.xlsx', 'actions'), choices: { to: 'actions', addsNamed: true, words: new Map([['on hold', 'Blocked']]) } as const, today: TODAY };
    const { agreed } = resultOf(await previewImport.run(workspace.excel, request));
    const { undo } = resultOf(await importRows.run(workspace.excel, { ...request, agreed }));
    const { goals, actions } = (await check(workspace)).workspace;
    expect(goals.map(({ id, goal }) => [id, goal])).toEqual([['G1', 'Answer every referral within an hour'], ['G2', 'Nobody is discharged without a plan'], ['G3', 'Families are asked at the first visit']]);
    expect(actions.map(({ goal, status, due }) => [goal, status, due])).toEqual([
      ['G1', 'On track', '2024-03-03'], ['G1', 'At risk', '2024-04-30'], ['G1', 'Off track', null], ['G2', 'At risk', null], ['G2', 'On track', null], ['G2', 'Not started', null], ['G3', null, null], ['G3', 'Complete', '2024-09-12'], ['G3', 'Blocked', '2024-10-01'],
    ]);
    expect(resultOf(await previewImport.run(workspace.excel, request)).counts).toMatchObject({ added: 0, present: 9 });
    resultOf(await undoEdits.run(workspace.excel, { edits: undo }));
    expect(changedCells(before, contentsOf(workspace.book)).filter((cell) => !/state/i.test(cell))).toEqual([]);
  });
});

test('a list of stakeholders: what is no column of ours is kept beside it, and where somebody stands is not thrown away', async () => {
  const plan = await planOf('stakeholders.xlsx', { to: 'stakeholders' });
  expect(uses(plan)).toEqual([
    'Name → stakeholder', 'Job title → + Job title', 'Organisation / Dept → organisation', 'Sector → pathway', 'Influence (H/M/L) → power', 'Interest (H/M/L) → interest',
    'Current position → + Current position', 'Needed → + Needed (imported)', 'SIG member? → onTheSig', 'How we will involve them → + How we will involve them',
  ]);
  expect(plan.rows.filter(({ outcome }) => outcome === 'add')).toHaveLength(6);
  const ratings = await planOf('stakeholders.xlsx', { to: 'commitmentRatings', addsNamed: true });
  expect(ratings.words.map(({ word, suggestion }) => [word, suggestion])).toEqual(expect.arrayContaining([['Supportive', 'Help it happen'], ['Neutral', 'Let it happen'], ['?', null]]));
});

test('a tracker: the sheet with the plan is found, levels are no goals, and what stands twice is told of', async () => {
  const plan = await planOf('tracker.xlsx', { to: 'actions' });
  expect(plan.source).toBe('Tracker');
  expect(uses(plan)).toContain('Priority → + Priority');
  expect(plan.named).toEqual([]);
  expect(asides(plan)).toEqual(['5 repeated-header', '9 nothing-read']);
  expect(problems(plan)).toEqual(expect.arrayContaining([
    '3 Due date: “9/30/2025” has no such month, and may be in American order; kept as text in “Due date (as imported)”.',
    '6 Owner: “?” names nobody yet; kept as text in “Owner (as imported)”.',
    '7 The same stands in row 6.',
  ]));
  expect(plan.words.map(({ word, suggestion }) => [word, suggestion])).toEqual([['Open', 'Not started'], ['Complte', 'Complete'], ['Escalated', 'Off track']]);
});
