/** The agenda of a SIG meeting as data: what the group takes up, in its order, each point with the rows that it rests on. */
import type { CalendarDate } from '../model/calendar-date';
import type { Section } from '../summary/summary';

export interface Agenda {
  readonly team: string | null;
  /** The meeting that it is for; null where none is planned, so that it is for whenever the group next sits down. */
  readonly meeting: PlannedMeeting | null;
  /** In the order in which they are taken up. A kind about which the data has nothing to say is left out; `next` is always there. */
  readonly items: readonly AgendaItem[];
}

/** A SIG meeting with a date. */
export interface PlannedMeeting {
  /** Position among the meetings. */
  readonly index: number;
  readonly id: string | null;
  readonly date: CalendarDate;
}

export type AgendaKind = 'opening' | 'carried' | 'decisions' | 'topics' | 'actions' | 'groups' | 'communications' | 'ratings' | 'hosting' | 'next';

export interface AgendaItem {
  readonly kind: AgendaKind;
  readonly title: string;
  /** One sentence a point; the first of its rows is what the point is about. */
  readonly sections: readonly Section[];
}
