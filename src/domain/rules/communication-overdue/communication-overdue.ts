import { nextDue } from '../../analysis/communication';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const communicationOverdue = defineRule({
  id: 'communication-overdue',
  severity: 'warning',
  summary: 'Nothing that people were to hear is late.',
  reads: { communications: ['frequency', 'noneNeededBecause'] },
  message: ({ due }: { due: CalendarDate }, row) => `${row} was due again on ${inWords(due)}.`,
  repair: 'Send it and note the day under Last sent, or change how often it is sent.',
  *check({ communications, today }) {
    for (const [index, communication] of communications.entries()) {
      const due = nextDue(communication);
      if (due !== null && due < today) yield { at: { collection: 'communications', index, field: 'lastSent' }, data: { due } };
    }
  },
});
