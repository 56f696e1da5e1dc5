import { acceptFinding, withdrawAcceptance } from '../actions/accept-finding';
import { addModule } from '../actions/add-module';
import { checkWorkspace } from '../actions/check-workspace';
import { createWorkspace } from '../actions/create-workspace';
import { editWorkspace, undoEdits } from '../actions/edit-workspace';
import { removeEntryRules, restoreEntryRules } from '../actions/restore-entry-rules';
import { revealPlace, revealSheet } from '../actions/reveal-place';
import { summariseWorkspace } from '../actions/summarise-workspace';
import { thisExcel } from '../actions/this-excel';
import { watchWorkspace } from '../actions/watch-workspace';
import { calendarDateOf, type CalendarDate } from '../domain/model/calendar-date';
import type { WorkspaceActions } from './workspace-actions';

/** The product's actions on the Excel around this pane, on the day that its clock shows. Office must be ready. */
export const excelActions: WorkspaceActions = {
  create: (choice, onProgress, signal) => createWorkspace.run(thisExcel, { ...choice, today: today() }, onProgress, signal),
  add: (module, onProgress, signal) => addModule.run(thisExcel, { module }, onProgress, signal),
  check: (options) => checkWorkspace.run(thisExcel, { ...options, today: today() }),
  accept: (finding, reason) => acceptFinding.run(thisExcel, { finding, reason, today: today() }),
  withdraw: (finding) => withdrawAcceptance.run(thisExcel, { finding, today: today() }),
  restoreEntryRules: async (columns) => {
    const outcome = await restoreEntryRules.run(thisExcel, { columns });
    if (!outcome.ok) return outcome;
    const { cells } = outcome;
    return { ok: true, takeBack: () => removeEntryRules.run(thisExcel, { cells }) };
  },
  summarise: (onProgress, signal) => summariseWorkspace.run(thisExcel, { today: today(), writesReport: true }, onProgress, signal),
  edit: (edits) => editWorkspace.run(thisExcel, { edits, today: today() }),
  undo: (edits) => undoEdits.run(thisExcel, { edits, today: today() }),
  reveal: (place) => revealPlace.run(thisExcel, place),
  showReport: (sheet) => revealSheet.run(thisExcel, { sheet }),
  watch: (watcher) => watchWorkspace.run(thisExcel, watcher),
};

/** Asked for anew each time: a pane may stay open over midnight. */
function today(): CalendarDate {
  return calendarDateOf(new Date());
}
