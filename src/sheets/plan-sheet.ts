import { actions } from '../domain/model/actions';
import { choiceColumn, dateColumn, fractionColumn, idColumn, idsColumn, nameColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { settingValueName } from './hidden-names';
import { TIMING_COLOURS } from '../look/colours';

const DUE_SOON_DAYS = settingValueName('dueSoonDays');

export const planSheet = defineEntitySheet({
  key: 'plan',
  collection: 'actions',
  entity: actions,
  title: 'Service improvement plan',
  help: 'One row for each action: who leads it, and by when. Status is what the lead says; Timing follows from the dates.',
  columns: {
    id: idColumn(),
    goal: idColumn(),
    group: idColumn(8),
    action: nameColumn(34),
    lead: personColumn(19),
    start: dateColumn(),
    due: dateColumn(),
    status: choiceColumn(12),
    progress: fractionColumn(10),
    completedOn: dateColumn(13),
    blockedBy: textColumn(16),
    outsideOurControl: choiceColumn(11),
    dependsOn: idsColumn(10),
    evidence: textColumn(32),
    raisedAt: idColumn(8),
    updatedOn: dateColumn(),
  },
  computed: {
    timing: { width: 11, style: {}, formula: () => timing() },
  },
  colours: [
    { column: 'status', by: 'legend' },
    { column: 'timing', by: TIMING_COLOURS },
  ],
  frozenThrough: 'action',
  home: 'id',
  readyRows: 10,
});

/** Nothing on a blank row. A text where the date belongs is no date. The setting's default holds where it was cleared. */
function timing(): string {
  const days = `IF(ISNUMBER(${DUE_SOON_DAYS}),${DUE_SOON_DAYS},14)`;
  const byDate = `IF(INT([@Due])<TODAY(),"Overdue",IF(INT([@Due])<=TODAY()+${days},"Due soon","Later"))`;
  const open = `IF(ISNUMBER([@Due]),${byDate},"No date")`;
  return `=IF(AND([@ID]="",[@Action]=""),"",IF(OR([@Status]="Complete",[@Status]="Cancelled"),"Done",${open}))`;
}
