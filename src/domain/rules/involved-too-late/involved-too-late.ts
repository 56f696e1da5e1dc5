import { missedTheOutset, type FirstInvolvement } from '../../analysis/lived-experience';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const involvedTooLate = defineRule({
  id: 'involved-too-late',
  severity: 'warning',
  summary: 'Service users and carers are involved from the outset.',
  readsEveryRow: { meetings: ['type', 'date'], involvementLog: ['date', 'from'] },
  message: ({ from, first, event }: Pick<FirstInvolvement, 'from' | 'first'> & { event: CalendarDate }) =>
    first === null
      ? `No dated involvement of ${from.toLowerCase()} is noted on or before the scoping event of ${inWords(event)}.`
      : `${from} were first involved on ${inWords(first.date)}, after the scoping event of ${inWords(event)}.`,
  repair: 'Note any earlier involvement, or ask now how they can shape what was decided without them.',
  *check(workspace) {
    const { event, missing = [] } = missedTheOutset(workspace) ?? {};
    if (event === undefined || workspace.involvementLog.length === 0) return;
    for (const { from, first } of missing)
      yield { at: { collection: 'involvementLog', index: null, field: 'from' }, data: { from, first, event: event.date } };
  },
});
