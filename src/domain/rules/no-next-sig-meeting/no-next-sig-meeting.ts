import { cadence, nextMeetingBy } from '../../analysis/cadence';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const noNextSigMeeting = defineRule({
  id: 'no-next-sig-meeting',
  severity: 'warning',
  summary: 'The next SIG meeting is planned.',
  readsEveryRow: { meetings: ['type', 'date'] },
  message: ({ last }: { last: CalendarDate | null }) =>
    last === null
      ? 'No SIG meeting is planned yet.'
      : `No SIG meeting is planned after that of ${inWords(last)}; the next is due by ${inWords(nextMeetingBy(last))}.`,
  repair: 'Agree a day for the next SIG meeting, and add it to Meetings.',
  *check(workspace) {
    if (workspace.meetings.length === 0) return;
    const { last, next } = cadence(workspace);
    if (next === null) yield { at: { collection: 'meetings', index: null, field: 'date' }, data: { last: last?.date ?? null } };
  },
});
