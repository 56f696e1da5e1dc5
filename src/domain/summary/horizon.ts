import { cadence } from '../analysis/cadence';
import type { PlacedMeeting } from '../analysis/scoping-event';
import { addDays, inWords, type CalendarDate } from '../model/calendar-date';
import type { Workspace } from '../model/workspace';

/** Days looked ahead where no meeting is planned. */
export const DAYS_AHEAD = 30;

/** How far ahead a summary looks. */
export interface Horizon {
  /** The last day that is looked at. */
  readonly last: CalendarDate;
  /** The SIG meeting on that day; null where none is planned. */
  readonly meeting: PlacedMeeting | null;
}

/** Up to the next SIG meeting after today: on the day of a meeting, the group plans for the one after it. */
export function horizonOf({ meetings, today }: Pick<Workspace, 'meetings' | 'today'>): Horizon {
  const meeting = cadence({ meetings, today: addDays(today, 1) }).next;
  return meeting === null ? { last: addDays(today, DAYS_AHEAD), meeting } : { last: meeting.date, meeting };
}

/** `by the next meeting, on 1 Dec 2026`, or `in the next 30 days`. */
export function horizonInWords({ last, meeting }: Horizon): string {
  return meeting === null ? `in the next ${DAYS_AHEAD} days` : `by the next meeting, on ${inWords(last)}`;
}
