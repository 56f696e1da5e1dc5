import { cadence } from '../../analysis/cadence';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const sigMeetingsFarApart = defineRule({
  id: 'sig-meetings-far-apart',
  severity: 'warning',
  summary: 'SIG meetings are at most two months apart.',
  readsEveryRow: { meetings: ['type', 'date'] },
  message: ({ before, isPast }: { before: CalendarDate; isPast: boolean }, row) =>
    `${row} ${isPast ? 'came' : 'comes'} more than two months after the SIG meeting before it, on ${inWords(before)}.`,
  repair: ({ isPast }) =>
    isPast ? 'Ask in the group what was missed meanwhile, and keep the next meetings closer together.' : 'Bring it forward, or put a short meeting between.',
  *check(workspace) {
    for (const { before, meeting } of cadence(workspace).late)
      yield { at: { collection: 'meetings', index: meeting.index, field: 'date' }, data: { before: before.date, isPast: meeting.date < workspace.today } };
  },
});
