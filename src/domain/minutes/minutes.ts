/** The minutes of a meeting as data: what the workbook holds of it, each sentence with the rows that it rests on. */
import type { PlannedMeeting } from '../agenda/agenda';
import type { CalendarDate } from '../model/calendar-date';
import type { Section, Sentence } from '../summary/summary';

export interface Minutes {
  readonly team: string | null;
  /** The day on which they are written: what is said of actions is how they stand then. */
  readonly today: CalendarDate;
  readonly meeting: PlannedMeeting;
  /** What kind of meeting it is: `SIG meeting`. */
  readonly kind: string;
  /** Whether the day of the meeting is still to come: then they hold only what has been written down for it already. */
  readonly isAhead: boolean;
  /** Where it is, and what it is part of. */
  readonly facts: readonly Sentence[];
  /** In the order in which people read them. `next` is always there. */
  readonly items: readonly MinutesItem[];
}

export type MinutesKind = 'people' | 'decisions' | 'open' | 'actions' | 'notes' | 'hosting' | 'leads' | 'next';

export interface MinutesItem {
  readonly kind: MinutesKind;
  readonly title: string;
  readonly sections: readonly Section[];
}
