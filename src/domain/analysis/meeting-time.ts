import type { CalendarDate } from '../model/calendar-date';
import type { Meeting } from '../model/meetings';

/** What meetings have taken of people's time. */
export interface MeetingTime {
  /** Hours times people, over the meetings up to today of which both are known. */
  readonly staffHours: number;
  /** Positions of those meetings. */
  readonly counted: readonly number[];
  /** Positions of meetings up to today that lack their hours or people, so that the sum is too small. */
  readonly unknown: readonly number[];
}

/** Staff-hours spent in meetings of every type up to today. Meetings without a date are left out: they may be to come. */
export function meetingTime({ meetings, today }: { readonly meetings: readonly Meeting[]; readonly today: CalendarDate }): MeetingTime {
  const past = meetings.flatMap((meeting, index) => (meeting.date !== null && meeting.date <= today ? [{ index, hours: staffHours(meeting) }] : []));
  return {
    staffHours: past.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    counted: past.filter(({ hours }) => hours !== null).map(({ index }) => index),
    unknown: past.filter(({ hours }) => hours === null).map(({ index }) => index),
  };
}

/** Hours times people; null where either is not known. */
export function staffHours({ hours, people }: Pick<Meeting, 'hours' | 'people'>): number | null {
  return hours === null || people === null ? null : hours * people;
}
