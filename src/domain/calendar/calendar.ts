/**
 * What of a workspace belongs in people's calendars, as data. Holds no ratings of commitment, and of what people have said
 * nothing but the question that somebody is to see decided.
 */
import type { CalendarDate } from '../model/calendar-date';
import type { RowReference } from '../summary/summary';

export interface Calendar {
  readonly team: string | null;
  /** Whose it is, as it was asked for; null for everybody's. */
  readonly lead: string | null;
  /** The day on which it is made. */
  readonly today: CalendarDate;
  /** By day; of one day, first meetings, then what is to be decided, then what is due. */
  readonly events: readonly CalendarEvent[];
}

/** Something that takes place, or is due, on a day. Meetings have no hour in a workspace. */
export interface CalendarEvent {
  /** Stays the same while the row is the same, whatever its day and words: a calendar then updates and never doubles. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: string;
  readonly place: string | null;
  /** Line by line. */
  readonly description: readonly string[];
  readonly category: 'Meeting' | 'To decide' | 'Action due';
  /** The row itself, and then those that the description names. */
  readonly rows: readonly RowReference[];
}
