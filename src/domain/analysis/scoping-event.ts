import type { CalendarDate } from '../model/calendar-date';
import type { Meeting } from '../model/meetings';

/** A meeting that has a date. */
export interface PlacedMeeting {
  /** Position among the meetings. */
  readonly index: number;
  readonly date: CalendarDate;
}

/** The scoping event: the meeting of type Scoping, of several the earliest. Null where none has a date. */
export function scopingEvent(meetings: readonly Pick<Meeting, 'type' | 'date'>[]): PlacedMeeting | null {
  let earliest: PlacedMeeting | null = null;
  for (const [index, { type, date }] of meetings.entries())
    if (type === 'Scoping' && date !== null && (earliest === null || date < earliest.date)) earliest = { index, date };
  return earliest;
}
