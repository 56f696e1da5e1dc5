import { isOpen, type Action } from '../model/actions';
import { addDays, daysBetween, type CalendarDate } from '../model/calendar-date';

/** What the dates say of an action, kept apart from what its lead says (the status): the column Timing. */
export type Timing = 'Overdue' | 'Due soon' | 'Later' | 'Done' | 'No date';

/** Overdue from the day after the due date. Due soon: today, or within `dueSoonDays` days, the last one included. */
export function timingOf(action: Pick<Action, 'status' | 'due'>, today: CalendarDate, dueSoonDays: number): Timing {
  if (!isOpen(action)) return 'Done';
  if (action.due === null) return 'No date';
  if (action.due < today) return 'Overdue';
  return action.due <= addDays(today, dueSoonDays) ? 'Due soon' : 'Later';
}

/** Days by which an open action is late: 0 where it is not, or where there is no due date. */
export function daysOverdue(action: Pick<Action, 'status' | 'due'>, today: CalendarDate): number {
  return isOpen(action) && action.due !== null && action.due < today ? daysBetween(action.due, today) : 0;
}
