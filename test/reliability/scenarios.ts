import { acceptFinding, withdrawAcceptance } from '../../src/actions/accept-finding';
import { addModule } from '../../src/actions/add-module';
import { checkWorkspace } from '../../src/actions/check-workspace';
import { chooseRule } from '../../src/actions/choose-rule';
import { createWorkspace } from '../../src/actions/create-workspace';
import { addRow, changeRow, recolour, setSetting, type Edit } from '../../src/actions/edit';
import { editWorkspace, undoEdits } from '../../src/actions/edit-workspace';
import { exportTable } from '../../src/actions/export-table';
import { exportWorkspace } from '../../src/actions/export-workspace';
import { keepReportNote } from '../../src/actions/keep-report-note';
import { lookAtReports } from '../../src/actions/look-at-reports';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { overrideGoalStatus, takeBackOverride } from '../../src/actions/override-goal-status';
import { listSheets } from '../../src/actions/read-sheet';
import { revealPlace, revealSheet } from '../../src/actions/reveal-place';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { watchWorkspace } from '../../src/actions/watch-workspace';
import type { Workspace } from '../../src/domain/model/workspace';
import { check, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { exchangeScenarios } from './exchange-scenarios';
import { scenario, type Scenario } from './scenario';
import { upkeepScenarios } from './upkeep-scenarios';

/** Every action that `src/actions` exports, in each way in which it goes to Excel. */
export const SCENARIOS: readonly Scenario[] = [
  scenario(createWorkspace, '', blank, () => ({ today: TODAY, sample: true, modules: [] })),
  scenario(createWorkspace, 'days from 1904', blankOf1904, () => ({ today: TODAY, sample: true, modules: [] })),
  scenario(addModule, '', small, () => ({ module: 'measures' as const })),
  scenario(addModule, 'a sheet of it was deleted', withoutSheet, () => ({ module: 'measures' as const })),
  scenario(checkWorkspace, '', small, () => ({ today: TODAY })),
  scenario(editWorkspace, 'cells', small, asked((seen) => [changeRow(seen, 'actions', 2, { status: 'Complete', completedOn: TODAY }), changeRow(seen, 'members', 0, { offers: 'A room' })])),
  scenario(editWorkspace, 'new rows', small, asked((seen) => [...newRows(), changeRow(seen, 'actions', 2, { status: 'Complete', completedOn: TODAY })])),
  scenario(editWorkspace, 'new rows, by inserting', withTotals, asked(newRows)),
  scenario(editWorkspace, 'new rows, tables that do not grow', withoutGrowth, asked(newRows)),
  scenario(editWorkspace, 'a new row without an ID', small, asked((seen) => [addRow('commitmentRatings', { stakeholder: seen.stakeholders[0]?.id ?? null, ratedOn: TODAY, now: 'Help it happen' })])),
  scenario(editWorkspace, 'a setting and a colour', small, async (opened) => { const { workspace, legend } = await check(opened); return { edits: [setSetting(workspace, 'dueSoonDays', 7), recolour(present(legend.entries[1]), 'Purple')] }; }),
  scenario(undoEdits, 'cells', small, undoing((seen) => [changeRow(seen, 'actions', 2, { status: 'Complete', completedOn: TODAY })])),
  scenario(undoEdits, 'new rows', small, undoing(newRows)),
  scenario(acceptFinding, '', small, toAccept),
  scenario(acceptFinding, 'the hidden sheet is gone', withoutState, toAccept),
  scenario(withdrawAcceptance, '', small, async (opened) => {
    resultOf(await acceptFinding.run(opened.excel, await toAccept(opened)));
    const [finding] = (await check(opened)).accepted;
    return { finding: present(finding), today: TODAY };
  }),
  scenario(chooseRule, '', small, () => ({ rule: 'lead-with-many-actions', choice: 'off' as const })),
  scenario(chooseRule, 'the hidden sheet is gone', withoutState, () => ({ rule: 'lead-with-many-actions', choice: 'off' as const })),
  scenario(keepReportNote, '', small, () => ({ part: 5 as const, text: 'The ward has asked us to wait.', seen: null })),
  scenario(keepReportNote, 'over another', small, async ({ excel }) => {
    resultOf(await keepReportNote.run(excel, { part: 5, text: 'One.', seen: null }));
    return { part: 5 as const, text: 'Two.', seen: 'One.' };
  }),
  scenario(keepReportNote, 'the hidden sheet is gone', withoutState, () => ({ part: 5 as const, text: 'The ward has asked us to wait.', seen: null })),
  scenario(overrideGoalStatus, '', small, () => WORD),
  scenario(takeBackOverride, '', small, async ({ excel }) => resultOf(await overrideGoalStatus.run(excel, WORD)).undo),
  scenario(repairWorkspace, 'words over formulas', pastedOver, () => ({ ids: 'all' as const })),
  scenario(undoRepairs, 'words over formulas', pastedOver, async ({ excel }) => ({ undo: resultOf(await repairWorkspace.run(excel, { ids: 'all' })).undo })),
  scenario(revealPlace, '', small, () => ({ nearest: { sheet: 'Goals', address: 'C6' } })),
  scenario(revealSheet, '', small, () => ({ sheet: 'Goals' })),
  scenario(lookAtReports, '', withReport, () => ({ today: TODAY, known: [] })),
  scenario(summariseWorkspace, 'the summary alone', small, () => ({ today: TODAY, writesReport: false })),
  scenario(summariseWorkspace, 'the first report', small, () => ({ today: TODAY, writesReport: true })),
  scenario(summariseWorkspace, 'a further report', withReport, () => ({ today: TODAY, writesReport: true })),
  scenario(summariseWorkspace, 'the hidden sheet is gone', withoutState, () => ({ today: TODAY, writesReport: true })),
  scenario(listSheets, '', small, () => ({})),
  scenario(exportTable, '', small, () => ({ table: 'actions' as const })),
  scenario(exportWorkspace, '', small, () => ({})),
  scenario(watchWorkspace, '', small, () => ({ changed: () => undefined, selected: () => undefined })),
  ...exchangeScenarios(),
  ...upkeepScenarios(),
];

const WORD = { goal: 'G2', seen: 'On track', word: { status: 'At risk', reason: 'The leaflet has to be printed again.' }, today: TODAY } as const;

function newRows(): Edit[] {
  return [addRow('actions', { action: 'Ring the ward', due: TODAY }), addRow('decisions', { question: 'Who rings?' }), addRow('actions', { action: 'Write to the ward' })];
}

async function blank(): Promise<OpenExcel> {
  return openExcel();
}

async function blankOf1904(): Promise<OpenExcel> {
  const opened = await openExcel();
  opened.book.date1904 = true;
  return opened;
}

/** The sample, of the core alone: every table that there always is, with rows. */
async function small(): Promise<OpenExcel> {
  return openWorkspace({ modules: [] });
}

async function withReport(): Promise<OpenExcel> {
  const opened = await small();
  resultOf(await summariseWorkspace.run(opened.excel, { today: TODAY, writesReport: true }));
  return opened;
}

/** As after somebody has deleted the sheet that nobody sees. */
async function withoutState(): Promise<OpenExcel> {
  return changed(await small(), ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('sig state');
    sheet.visibility = 'Visible';
    sheet.delete();
  });
}

async function withoutSheet(): Promise<OpenExcel> {
  return changed(await openWorkspace({ modules: ['measures'] }), ({ workbook }) => workbook.worksheets.getItem('Fidelity').delete());
}

/** Rows of totals stand below two tables. */
async function withTotals(): Promise<OpenExcel> {
  return changed(await small(), ({ workbook }) => {
    for (const name of ['PlanActions', 'Decisions']) workbook.tables.getItem(name).showTotals = true;
  });
}

async function withoutGrowth(): Promise<OpenExcel> {
  const opened = await small();
  opened.book.expandsTables = false;
  return opened;
}

/** As after somebody has pasted over the plan from elsewhere, and typed over the overview. */
async function pastedOver(): Promise<OpenExcel> {
  return changed(await small(), ({ workbook }) => {
    const plan = workbook.worksheets.getItem('Plan');
    plan.getRange('Q5:Q8').values = [['Done'], ['when Ann is back'], ['Later'], ['']];
    plan.getRange('H5:H9').conditionalFormats.clearAll();
    workbook.worksheets.getItem('Overview').getRange('B6').values = [[99]];
  });
}

async function changed(opened: OpenExcel, change: (context: Excel.RequestContext) => void): Promise<OpenExcel> {
  await opened.excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  return opened;
}

function asked(edits: (seen: Workspace) => readonly Edit[]): (opened: OpenExcel) => Promise<{ edits: readonly Edit[] }> {
  return async (opened) => ({ edits: edits((await check(opened)).workspace) });
}

function undoing(edits: (seen: Workspace) => readonly Edit[]) {
  return async (opened: OpenExcel) => ({ edits: resultOf(await editWorkspace.run(opened.excel, await asked(edits)(opened))).undo });
}

async function toAccept(opened: OpenExcel) {
  const { findings } = await check(opened);
  return { finding: present(findings.find(({ severity }) => severity === 'warning')), reason: 'We know of it.', today: TODAY };
}

function present<One>(one: One | undefined): One {
  if (one === undefined) throw new Error('It was to be there');
  return one;
}
