import { addMonths, type CalendarDate } from '../model/calendar-date';
import type { Workspace } from '../model/workspace';
import type { PlacedMeeting } from './scoping-event';

/** The group meets at least this often (seed: "at least every two months"); calendar months. */
export const MOST_MONTHS_BETWEEN = 2;

/** How regularly the group itself meets: meetings of type SIG. */
export interface Cadence {
  /** Those with a date, by date and of one day by row. */
  readonly meetings: readonly PlacedMeeting[];
  /** The latest before today. */
  readonly last: PlacedMeeting | null;
  /** The earliest today or later. */
  readonly next: PlacedMeeting | null;
  /** Meetings that came, or will come, later after the one before than they should. */
  readonly late: readonly { readonly before: PlacedMeeting; readonly meeting: PlacedMeeting }[];
}

export function cadence({ meetings, today }: Pick<Workspace, 'meetings' | 'today'>): Cadence {
  const series = seriesOf(meetings);
  return {
    ...series,
    last: series.meetings.findLast(({ date }) => date < today) ?? null,
    next: series.meetings.find(({ date }) => date >= today) ?? null,
  };
}

/** The last day on which the next meeting is in time. Months clip: after 31 December it is 28 or 29 February. */
export function nextMeetingBy(date: CalendarDate): CalendarDate {
  return addMonths(date, MOST_MONTHS_BETWEEN);
}

/**
 * SIG meetings in a row that each were a meeting of their own, two at least, as positions: an existing meeting might
 * host them.
 */
export function meetingsOfTheirOwn(meetings: Workspace['meetings']): number[][] {
  const runs: number[][] = [[]];
  for (const { index } of seriesOf(meetings).meetings)
    if (meetings[index]?.existingMeetingUsed === null) runs.at(-1)?.push(index);
    else runs.push([]);
  return runs.filter(({ length }) => length >= 2);
}

/** What of the cadence does not depend on the day. Several rules ask for it, so that it is made once and kept while the table is. */
type Series = Pick<Cadence, 'meetings' | 'late'>;

const SERIES = new WeakMap<Workspace['meetings'], Series>();

function seriesOf(meetings: Workspace['meetings']): Series {
  const known = SERIES.get(meetings) ?? madeSeries(meetings);
  SERIES.set(meetings, known);
  return known;
}

function madeSeries(meetings: Workspace['meetings']): Series {
  const dated = meetings
    .flatMap(({ type, date }, index) => (type === 'SIG' && date !== null ? [{ index, date }] : []))
    .sort((first, second) => Number(first.date > second.date) - Number(first.date < second.date));
  const late = dated.flatMap((meeting, position) => {
    const before = dated[position - 1];
    return before !== undefined && meeting.date > nextMeetingBy(before.date) ? [{ before, meeting }] : [];
  });
  return { meetings: dated, late };
}
