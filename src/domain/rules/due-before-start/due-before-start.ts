import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const dueBeforeStart = defineRule({
  id: 'due-before-start',
  severity: 'error',
  summary: 'An action is not due before it starts.',
  reads: { actions: ['start'] },
  message: ({ start, due }: { start: CalendarDate; due: CalendarDate }, row) =>
    `${row} is due on ${inWords(due)}, before it starts on ${inWords(start)}.`,
  repair: 'Correct the due date or the start.',
  *check({ actions }) {
    for (const [index, { start, due }] of actions.entries())
      if (start !== null && due !== null && due < start)
        yield { at: { collection: 'actions', index, field: 'due' }, data: { start, due } };
  },
});
