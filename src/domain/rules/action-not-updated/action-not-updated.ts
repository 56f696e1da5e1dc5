import { cadence } from '../../analysis/cadence';
import { isOpen } from '../../model/actions';
import { inWords, type CalendarDate } from '../../model/calendar-date';
import { defineRule } from '../rule';

export const actionNotUpdated = defineRule({
  id: 'action-not-updated',
  severity: 'warning',
  summary: 'Open actions have been looked at since the last SIG meeting.',
  reads: { actions: ['status'] },
  readsEveryRow: { meetings: ['type', 'date'] },
  message: ({ updatedOn, last }: { updatedOn: CalendarDate | null; last: CalendarDate }, row) =>
    `${row} ${updatedOn === null ? 'has no date of update' : `was last updated on ${inWords(updatedOn)}`}; the last SIG meeting was on ${inWords(last)}.`,
  repair: 'Ask the lead how it is going, and note the day under Updated on.',
  *check(workspace) {
    const { last } = cadence(workspace);
    if (last === null) return;
    for (const [index, action] of workspace.actions.entries())
      if (isOpen(action) && (action.updatedOn === null || action.updatedOn < last.date))
        yield { at: { collection: 'actions', index, field: 'updatedOn' }, data: { updatedOn: action.updatedOn, last: last.date } };
  },
});
