import { scopingEvent } from '../../analysis/scoping-event';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const goalAgreedBeforeScoping = defineRule({
  id: 'goal-agreed-before-scoping',
  severity: 'warning',
  summary: 'Goals are agreed on or after the scoping event.',
  readsEveryRow: { meetings: ['type', 'date'] },
  message: ({ agreedOn, event }: { agreedOn: CalendarDate; event: CalendarDate }, row) =>
    `${row} was agreed on ${inWords(agreedOn)}, before the scoping event of ${inWords(event)}.`,
  repair: 'Ask whether the scoping event may still change this goal, or correct the date.',
  *check({ goals, meetings }) {
    const event = scopingEvent(meetings);
    if (event === null) return;
    for (const [index, { agreedOn }] of goals.entries())
      if (agreedOn !== null && agreedOn < event.date)
        yield { at: { collection: 'goals', index, field: 'agreedOn' }, data: { agreedOn, event: event.date } };
  },
});
