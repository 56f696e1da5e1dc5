import { owesReport } from '../../analysis/group-support';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const groupWithoutReport = defineRule({
  id: 'group-without-report',
  severity: 'warning',
  summary: 'Working groups report within the reporting weeks.',
  reads: { workingGroups: ['until'] },
  message: ({ lastReported, weeks }: { lastReported: CalendarDate | null; weeks: number }, row) =>
    lastReported === null
      ? `${row} has not reported yet.`
      : `${row} last reported on ${inWords(lastReported)}, more than ${weeks === 1 ? 'a week' : `${weeks} weeks`} ago.`,
  repair: 'Ask the convenor for three lines, and whether the group needs help.',
  *check({ workingGroups, today, settings: { reportingWeeks: weeks } }) {
    for (const [index, group] of workingGroups.entries())
      if (owesReport(group, today, weeks))
        yield { at: { collection: 'workingGroups', index, field: 'lastReported' }, data: { lastReported: group.lastReported, weeks } };
  },
});
