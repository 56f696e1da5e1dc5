import { scopingEvent } from '../../analysis/scoping-event';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { isAboutFeedback } from '../../model/scoping-checklist';
import { defineRule } from '../rule';

export const feedbackNotShared = defineRule({
  id: 'feedback-not-shared',
  severity: 'prompt',
  summary: 'The team has seen its fidelity feedback before the scoping event.',
  reads: { scopingChecklist: ['item'] },
  readsEveryRow: { meetings: ['type', 'date'] },
  message: ({ event }: { event: CalendarDate }, row) => `${row} is not marked as done for the scoping event of ${inWords(event)}.`,
  repair: 'Share the feedback with the team, and choose Yes under Done.',
  *check({ meetings, scopingChecklist }) {
    const event = scopingEvent(meetings);
    if (event === null) return;
    for (const [index, item] of scopingChecklist.entries())
      if (isAboutFeedback(item) && item.done !== 'Yes')
        yield { at: { collection: 'scopingChecklist', index, field: 'done' }, data: { event: event.date } };
  },
});
