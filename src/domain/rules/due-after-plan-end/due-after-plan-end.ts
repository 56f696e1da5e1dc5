import { isOpen } from '../../model/actions';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const dueAfterPlanEnd = defineRule({
  id: 'due-after-plan-end',
  severity: 'warning',
  summary: 'An open action is due before the plan ends.',
  reads: { actions: ['status'] },
  message: ({ due, planEnd }: { due: CalendarDate; planEnd: CalendarDate }, row) =>
    `${row} is due on ${inWords(due)}, after the plan ends on ${inWords(planEnd)}.`,
  repair: 'Agree an earlier date, or move the plan’s end in the settings.',
  *check({ actions, settings: { planEnd } }) {
    if (planEnd === null) return;
    for (const [index, action] of actions.entries())
      if (isOpen(action) && action.due !== null && action.due > planEnd)
        yield { at: { collection: 'actions', index, field: 'due' }, data: { due: action.due, planEnd } };
  },
});
