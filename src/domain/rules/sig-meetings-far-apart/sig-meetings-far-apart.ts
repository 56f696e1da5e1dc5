import { cadence } from '../../analysis/cadence';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const sigMeetingsFarApart = defineRule({
  id: 'sig-meetings-far-apart',
  severity: 'warning',
  summary: 'SIG meetings are at most two months apart.',
  readsEveryRow: { meetings: ['type', 'date'] },
  message: ({ before }: { before: CalendarDate }, row) => `${row} comes more than two months after the SIG meeting before it, on ${inWords(before)}.`,
  repair: 'Bring it forward if it is still to come, or put a short meeting between.',
  *check(workspace) {
    for (const { before, meeting } of cadence(workspace).late)
      yield { at: { collection: 'meetings', index: meeting.index, field: 'date' }, data: { before: before.date } };
  },
});
