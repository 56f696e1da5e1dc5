import { goalStatuses } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, identifier, text, wholeNumbers } from './field';

/** The fidelity scale has 39 items; only their numbers are held (its titles and criteria are protected). */
export const FIDELITY_ITEM_COUNT = 39;

/** The priority goals of the service improvement plan. The pack suggests three or four over twelve months. */
export const goals = defineEntity({
  module: 'core',
  table: 'Goals',
  sheet: 'Goals',
  noun: 'goal',
  fields: {
    id: identifier({ prefix: 'G', header: 'ID', help: 'The goal’s own number. Use the next free one and never use one again.', example: 'G1' }),
    goal: text({ header: 'Goal', help: 'What will be better for people who use the service, in one line.', example: 'Quicker first response' }),
    measure: text({ header: 'Measure', help: 'What you will count or ask to know that it is better.', example: 'Minutes from referral to call-back' }),
    baseline: text({ header: 'Baseline', help: 'Where the measure stood when you started.', example: '95 minutes' }),
    target: text({ header: 'Target', help: 'Where you want the measure to be.', example: '60 minutes' }),
    targetDate: date({ header: 'Target date', help: 'The day by which you want to be there.', example: '31 Mar 2027' }),
    fidelityItems: wholeNumbers({ minimum: 1, maximum: FIDELITY_ITEM_COUNT, header: 'Fidelity items', help: 'The numbers (1 to 39) of the fidelity scale’s items that this goal is about.', example: '1; 26' }),
    agreedOn: date({ header: 'Agreed on', help: 'The day on which the group agreed this goal.', example: '2 Jun 2026' }),
    status: choice({ list: goalStatuses, header: 'Status', help: 'Proposed until the group agrees it, then Active; Achieved or Stopped at its end.', example: 'Active' }),
  },
  computed: {
    openActions: { header: 'Open actions', help: 'Actions for this goal that are neither complete nor cancelled.' },
    overdueActions: { header: 'Overdue actions', help: 'Open actions for this goal whose due date has passed.' },
  },
});

export type Goal = RowOf<typeof goals>;
