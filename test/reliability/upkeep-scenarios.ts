import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { previewOfUpgrade, undoUpgrade, upgradeWorkspace } from '../../src/actions/upgrade-workspace';
import { readXlsx } from '../../src/host/xlsx/read';
import { STRUCTURAL_DAMAGES } from '../support/damages';
import { openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { scenario, type Scenario } from './scenario';

/** What keeps a workspace sound: upgrades and repairs. */
export function upkeepScenarios(): Scenario[] {
  return [
    scenario(previewOfUpgrade, '', ofVersionOne, () => ({})),
    scenario(upgradeWorkspace, '', ofVersionOne, () => ({})),
    scenario(undoUpgrade, '', ofVersionOne, async ({ excel }) => ({ undo: resultOf(await upgradeWorkspace.run(excel)).undo })),
    scenario(lookForRepairs, '', damaged, () => ({})),
    scenario(repairWorkspace, '', damaged, () => ({ ids: 'all' as const })),
    scenario(repairWorkspace, 'words over formulas', pastedOver, () => ({ ids: 'all' as const })),
    scenario(repairWorkspace, 'columns and rows', disordered, () => ({ ids: 'all' as const })),
    scenario(repairWorkspace, 'sheets and tables', thinned, () => ({ ids: 'all' as const })),
    scenario(undoRepairs, '', damaged, async ({ excel }) => ({ undo: resultOf(await repairWorkspace.run(excel, { ids: 'all' })).undo })),
    scenario(undoRepairs, 'words over formulas', pastedOver, async ({ excel }) => ({ undo: resultOf(await repairWorkspace.run(excel, { ids: 'all' })).undo })),
    scenario(undoRepairs, 'columns and rows', disordered, async ({ excel }) => ({ undo: resultOf(await repairWorkspace.run(excel, { ids: 'all' })).undo })),
    scenario(undoRepairs, 'sheets and tables', thinned, async ({ excel }) => ({ undo: resultOf(await repairWorkspace.run(excel, { ids: 'all' })).undo })),
  ];
}

async function ofVersionOne(): Promise<OpenExcel> {
  const file = join(__dirname, '../fixtures/workspaces/schema-1-sample.xlsx');
  const { book } = await readXlsx(readFileSync(file), () => new Date(`${TODAY}T12:00:00`));
  return openExcel({ book });
}

/** As after a bad day: dropdowns pasted over, a calculated column typed over, a name and a format lost. */
async function damaged(): Promise<OpenExcel> {
  const opened = await openWorkspace({ modules: [] });
  await opened.excel.run(async ({ workbook }) => {
    const plan = workbook.worksheets.getItem('Plan');
    plan.getRange('H5:H9').dataValidation.clear();
    plan.getRange('Q6').values = [['soon']];
    plan.getRange('G5:G8').numberFormat = Array.from({ length: 4 }, () => ['General']);
    workbook.names.getItem('sig.PlanActions.lead').delete();
    await workbook.context.sync();
  });
  return opened;
}

/** As after somebody has pasted over the plan from elsewhere, and typed over the overview. */
async function pastedOver(): Promise<OpenExcel> {
  const opened = await openWorkspace({ modules: [] });
  await opened.excel.run(async ({ workbook }) => {
    const plan = workbook.worksheets.getItem('Plan');
    plan.getRange('Q5:Q8').values = [['Done'], ['when Ann is back'], ['Later'], ['']];
    plan.getRange('H5:H9').conditionalFormats.clearAll();
    workbook.worksheets.getItem('Overview').getRange('B6').values = [[99]];
    await workbook.context.sync();
  });
  return opened;
}

/** Columns are gone, one typed and one calculated; IDs are doubled and missing, rows stand below a table, one stands in no table any more. */
async function disordered(): Promise<OpenExcel> {
  return damagedBy('a typed column of the table is deleted', 'a calculated column is deleted', 'rows are copied with their IDs, and one loses its own', 'rows are typed below a table', 'a word is cleared from a list', 'the legend is converted to a range');
}

/** As after somebody has tidied up. */
async function thinned(): Promise<OpenExcel> {
  return damagedBy('the sheet Plan is deleted', 'Overview is deleted', 'Lists is deleted', 'the hidden sheet is deleted');
}

async function damagedBy(...names: string[]): Promise<OpenExcel> {
  const opened = await openWorkspace({ modules: [] });
  for (const name of names) {
    const damage = STRUCTURAL_DAMAGES.find((one) => one.name === name);
    if (damage === undefined) throw new Error(`No damage is called ${name}`);
    await opened.excel.run(async ({ workbook }) => {
      damage.does(workbook);
      await workbook.context.sync();
    });
  }
  return opened;
}
