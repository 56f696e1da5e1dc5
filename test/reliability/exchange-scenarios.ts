import { exportWorkspace } from '../../src/actions/export-workspace';
import { importRows } from '../../src/actions/import-rows';
import { previewImport } from '../../src/actions/preview-import';
import { readSheet } from '../../src/actions/read-sheet';
import { readTextFile } from '../../src/actions/read-text-file';
import { restoreWorkspace } from '../../src/actions/restore-workspace';
import { openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { scenario, type Scenario } from './scenario';

/** What comes from elsewhere, and comes back. */
export function exchangeScenarios(): Scenario[] {
  return [
    scenario(readSheet, '', withOldPlan, () => ({ sheet: 'Old plan' })),
    scenario(previewImport, '', small, () => REQUEST),
    scenario(importRows, '', small, agreedTo),
    scenario(importRows, 'columns of its own', small, (opened) => agreedTo(opened, WITH_COST)),
    scenario(importRows, 'tables that do not grow', withoutGrowth, agreedTo),
    scenario(importRows, 'above a row of totals', withTotals, agreedTo),
    scenario(restoreWorkspace, '', openExcel, exported),
  ];
}

const REQUEST = requestFor('Action,Lead,Due,Status\nRing the ward,Sam,1/12/26,On track\nWrite to the ward,Ann,,Blocked');
const WITH_COST = requestFor('Action,Lead,Cost\nRing the ward,Sam,£120\nWrite to the ward,Ann,');

function requestFor(text: string) {
  return { grid: resultOf(readTextFile('old.csv', new TextEncoder().encode(text))).grid, choices: { to: 'actions' as const }, today: TODAY };
}

async function agreedTo({ excel }: OpenExcel, request = REQUEST) {
  return { ...request, agreed: resultOf(await previewImport.run(excel, request)).agreed };
}

/** A file of a workspace with a column of its own and an accepted finding, so that all of it comes back in several steps. */
async function exported(): Promise<{ text: string }> {
  const { excel } = await openWorkspace({ sample: false, modules: [] });
  await excel.run(async ({ workbook }) => {
    workbook.tables.getItem('PlanActions').columns.add(undefined, undefined, 'Cost');
    workbook.worksheets.getItem('Plan').getRange('D5').values = [['Ring the ward']];
    workbook.worksheets.getItem('Plan').getRange('R5').values = [['£120']];
    await workbook.context.sync();
  });
  return { text: String(resultOf(await exportWorkspace.run(excel)).content) };
}

async function small(): Promise<OpenExcel> {
  return openWorkspace({ modules: [] });
}

async function withOldPlan(): Promise<OpenExcel> {
  const opened = await openExcel();
  await opened.excel.run(async ({ workbook }) => {
    workbook.worksheets.add('Old plan').getRange('A1:C3').values = [['Action', 'Lead', 'Due'], ['Ring the ward', 'Sam', 46_000], ['Write to the ward', 'Ann', '']];
    await workbook.context.sync();
  });
  return opened;
}

async function withTotals(): Promise<OpenExcel> {
  const opened = await small();
  await opened.excel.run(async ({ workbook }) => {
    workbook.tables.getItem('PlanActions').showTotals = true;
    await workbook.context.sync();
  });
  return opened;
}

async function withoutGrowth(): Promise<OpenExcel> {
  const opened = await small();
  opened.book.expandsTables = false;
  return opened;
}
