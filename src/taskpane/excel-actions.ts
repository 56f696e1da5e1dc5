import { checkWorkspace } from '../actions/check-workspace';
import { revealPlace, revealSheet } from '../actions/reveal-place';
import { thisExcel } from '../actions/this-excel';
import { watchWorkspace } from '../actions/watch-workspace';
import { calendarDateOf, type CalendarDate } from '../domain/model/calendar-date';
import { MARKS } from './marks';
import type { WorkspaceActions } from './workspace-actions';

/**
 * The product's actions on the Excel around this pane, on the day that its clock shows. Office must be ready. What is
 * wanted once in a while is loaded then: what writes rows, the sheets and the sample of a new workspace, the summary, what
 * looks for damage and mends it, and what notes something on the hidden sheet.
 */
export const excelActions: WorkspaceActions = {
  create: async (choice, onProgress, signal) => {
    const { createWorkspace } = await import('../actions/create-workspace');
    return createWorkspace.run(thisExcel, { ...choice, today: today() }, onProgress, signal);
  },
  add: async (module, onProgress, signal) => {
    const { addModule } = await import('../actions/add-module');
    return addModule.run(thisExcel, { module }, onProgress, signal);
  },
  previewUpgrade: async () => {
    const { previewOfUpgrade } = await import('../actions/upgrade-workspace');
    return previewOfUpgrade.run(thisExcel);
  },
  upgrade: async (onProgress, signal) => {
    const { undoUpgrade, upgradeWorkspace } = await import('../actions/upgrade-workspace');
    const outcome = await upgradeWorkspace.run(thisExcel, {}, onProgress, signal);
    if (!outcome.ok) return outcome;
    const { undo } = outcome;
    return { ok: true, takeBack: () => undoUpgrade.run(thisExcel, { undo }) };
  },
  check: async (changedSheets) => {
    const outcome = await checkWorkspace.run(thisExcel, { today: today(), ...(changedSheets && { changedSheets }) });
    performance.mark(MARKS.workbookRead);
    return outcome;
  },
  summarise: async (choice, onProgress, signal) => {
    const { summariseWorkspace } = await import('../actions/summarise-workspace');
    return summariseWorkspace.run(thisExcel, { today: today(), writesReport: true, ...choice }, onProgress, signal);
  },
  edit: async (edits) => {
    const { editWorkspace } = await import('../actions/edit-workspace');
    return editWorkspace.run(thisExcel, { edits });
  },
  undo: async (edits) => {
    const { undoEdits } = await import('../actions/edit-workspace');
    return undoEdits.run(thisExcel, { edits });
  },
  accept: async (finding, reason) => {
    const { acceptFinding } = await import('../actions/accept-finding');
    return acceptFinding.run(thisExcel, { finding, reason, today: today() });
  },
  withdraw: async (finding) => {
    const { withdrawAcceptance } = await import('../actions/accept-finding');
    return withdrawAcceptance.run(thisExcel, { finding, today: today() });
  },
  chooseRule: async (rule) => {
    const { chooseRule } = await import('../actions/choose-rule');
    return chooseRule.run(thisExcel, rule);
  },
  keepNote: async (note) => {
    const { keepReportNote } = await import('../actions/keep-report-note');
    const outcome = await keepReportNote.run(thisExcel, note);
    if (!outcome.ok) return outcome;
    const { undo } = outcome;
    return { ok: true, takeBack: () => keepReportNote.run(thisExcel, undo) };
  },
  overrideGoal: async (goal) => {
    const { overrideGoalStatus, takeBackOverride } = await import('../actions/override-goal-status');
    const outcome = await overrideGoalStatus.run(thisExcel, { ...goal, today: today() });
    if (!outcome.ok) return outcome;
    const { undo } = outcome;
    return { ok: true, takeBack: () => takeBackOverride.run(thisExcel, undo) };
  },
  lookForRepairs: async () => {
    const { lookForRepairs } = await import('../actions/look-for-repairs');
    return lookForRepairs.run(thisExcel);
  },
  mend: async (ids, onProgress, signal) => {
    const { repairWorkspace, undoRepairs } = await import('../actions/repair-workspace');
    const outcome = await repairWorkspace.run(thisExcel, { ids }, onProgress, signal);
    if (!outcome.ok) return outcome;
    const { mended, left, doubts, undo } = outcome;
    return { ok: true, mended, left, doubts, ...(undo.done.length > 0 && { takeBack: () => undoRepairs.run(thisExcel, { undo }) }) };
  },
  lookAtReports: async (known) => {
    const { lookAtReports } = await import('../actions/look-at-reports');
    return lookAtReports.run(thisExcel, { today: today(), known });
  },
  listSheets: async () => {
    const { listSheets } = await import('../actions/read-sheet');
    return listSheets.run(thisExcel);
  },
  readSheet: async (options) => {
    const { readSheet } = await import('../actions/read-sheet');
    return readSheet.run(thisExcel, options);
  },
  importRows: async (request) => {
    const { importRows } = await import('../actions/import-rows');
    return importRows.run(thisExcel, { ...request, today: today() });
  },
  exportTable: async (table) => {
    const { exportTable } = await import('../actions/export-table');
    return exportTable.run(thisExcel, { table });
  },
  exportWorkspace: async () => {
    const { exportWorkspace } = await import('../actions/export-workspace');
    return exportWorkspace.run(thisExcel);
  },
  reveal: (place) => revealPlace.run(thisExcel, place),
  showReport: (sheet) => revealSheet.run(thisExcel, { sheet }),
  watch: (watcher) => watchWorkspace.run(thisExcel, watcher),
};

/** Asked for anew each time: a pane may stay open over midnight. */
function today(): CalendarDate {
  return calendarDateOf(new Date());
}
