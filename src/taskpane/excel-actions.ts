import { addModule } from '../actions/add-module';
import { checkWorkspace } from '../actions/check-workspace';
import { createWorkspace } from '../actions/create-workspace';
import { findWorkspace } from '../actions/find-workspace';
import { revealFinding, revealSheet } from '../actions/reveal-finding';
import { summariseWorkspace } from '../actions/summarise-workspace';
import { thisExcel } from '../actions/this-excel';
import { calendarDateOf, type CalendarDate } from '../domain/model/calendar-date';
import type { WorkspaceActions } from './workspace-actions';

/** The product's actions on the Excel around this pane, on the day that its clock shows. Office must be ready. */
export const excelActions: WorkspaceActions = {
  find: () => findWorkspace.run(thisExcel),
  create: (choice, onProgress) => createWorkspace.run(thisExcel, { ...choice, today: today() }, onProgress),
  add: (module, onProgress) => addModule.run(thisExcel, { module }, onProgress),
  check: () => checkWorkspace.run(thisExcel, { today: today() }),
  summarise: (onProgress) => summariseWorkspace.run(thisExcel, { today: today(), writesReport: true }, onProgress),
  reveal: (finding) => revealFinding.run(thisExcel, finding),
  showReport: (sheet) => revealSheet.run(thisExcel, { sheet }),
};

/** Asked for anew each time: a pane may stay open over midnight. */
function today(): CalendarDate {
  return calendarDateOf(new Date());
}
