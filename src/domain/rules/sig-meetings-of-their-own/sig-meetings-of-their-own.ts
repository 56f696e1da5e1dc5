import { meetingsOfTheirOwn } from '../../analysis/cadence';
import { defineRule } from '../rule';

export const sigMeetingsOfTheirOwn = defineRule({
  id: 'sig-meetings-of-their-own',
  severity: 'prompt',
  summary: 'SIG meetings make use of meetings that exist already.',
  readsEveryRow: { meetings: ['type', 'date', 'existingMeetingUsed'] },
  message: ({ count }: { count: number }, row) => `${row} is the second of ${count} SIG meetings in a row that use no existing meeting.`,
  repair: 'Ask whether a meeting that exists already could host the group.',
  *check({ meetings }) {
    for (const run of meetingsOfTheirOwn(meetings))
      yield { at: { collection: 'meetings', index: run[1] ?? null, field: 'existingMeetingUsed' }, data: { count: run.length } };
  },
});
