import { goals } from '../domain/model/goals';
import { choiceColumn, dateColumn, idColumn, nameColumn, textColumn, wholeNumbersColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { GOAL_STATUS_COLOURS } from '../look/colours';
import type { Naming } from './naming';

export const goalsSheet = defineEntitySheet({
  key: 'goals',
  collection: 'goals',
  entity: goals,
  title: 'Goals',
  help: 'Three or four priority goals, each with a measure and the fidelity items it is about. The group agrees them.',
  columns: {
    id: idColumn(),
    goal: nameColumn(34),
    measure: textColumn(32),
    baseline: textColumn(14),
    target: textColumn(14),
    targetDate: dateColumn(13),
    fidelityItems: wholeNumbersColumn(10),
    agreedOn: dateColumn(13),
    status: choiceColumn(12),
  },
  computed: {
    openActions: { width: 10, style: { horizontal: 'Right', indent: 1 }, formula: (naming) => forGoal(openActions(naming)) },
    overdueActions: { width: 10, style: { horizontal: 'Right', indent: 1 }, formula: (naming) => forGoal(overdueActions(naming)) },
  },
  colours: [{ column: 'status', by: GOAL_STATUS_COLOURS }],
  frozenThrough: 'goal',
  home: 'id',
  readyRows: 4,
});

/** Nothing where the row is still blank. */
function forGoal(count: string): string {
  return `=IF([@ID]="","",${count})`;
}

function openActions({ table }: Naming): string {
  const plan = table('PlanActions');
  return `COUNTIFS(${plan}[Goal],[@ID],${plan}[Status],"<>Complete",${plan}[Status],"<>Cancelled")`;
}

function overdueActions({ table }: Naming): string {
  const plan = table('PlanActions');
  return `COUNTIFS(${plan}[Goal],[@ID],${plan}[Status],"<>Complete",${plan}[Status],"<>Cancelled",${plan}[Due],"<"&TODAY())`;
}
