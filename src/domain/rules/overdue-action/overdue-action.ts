import { daysOverdue } from '../../analysis/timing';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const overdueAction = defineRule({
  id: 'overdue-action',
  severity: 'warning',
  summary: 'No open action is past its due date.',
  reads: { actions: ['status'] },
  message: ({ due, days }: { due: CalendarDate; days: number }, row) =>
    `${row} was due on ${inWords(due)}, ${days === 1 ? '1 day' : `${days} days`} ago.`,
  repair: 'Ask the lead what is needed: finish it, agree a new date, or cancel it.',
  *check({ actions, today }) {
    for (const [index, action] of actions.entries()) {
      const days = daysOverdue(action, today);
      if (days > 0 && action.due !== null)
        yield { at: { collection: 'actions', index, field: 'due' }, data: { due: action.due, days } };
    }
  },
});
