import type { CalendarDate } from '../model/calendar-date';
import { livedExperience } from '../model/choice-list';
import type { Involvement } from '../model/involvement-log';
import type { Rows } from '../model/workspace';
import { scopingEvent, type PlacedMeeting } from './scoping-event';

export type LivedExperience = (typeof livedExperience.values)[number];

/** When people of one kind of lived experience first took part. */
export interface FirstInvolvement {
  readonly from: LivedExperience;
  /** Position in the involvement log and its day; null where nothing with a date is noted. */
  readonly first: { readonly index: number; readonly date: CalendarDate } | null;
}

/** Of service users and of carers, the earliest dated involvement; of one day the first row. */
export function firstInvolvements(log: readonly Pick<Involvement, 'date' | 'from'>[]): FirstInvolvement[] {
  const first = new Map<LivedExperience, { index: number; date: CalendarDate }>();
  for (const [index, { date, from }] of log.entries()) {
    if (date === null || from === null) continue;
    const before = first.get(from);
    if (before === undefined || date < before.date) first.set(from, { index, date });
  }
  return livedExperience.values.map((from) => ({ from, first: first.get(from) ?? null }));
}

export interface OutsetMissed {
  readonly event: PlacedMeeting;
  readonly missing: readonly FirstInvolvement[];
}

/** Who was not involved right from the outset (seed), that is, on or before the scoping event. Null before it has a date. */
export function missedTheOutset({ meetings, involvementLog }: Pick<Rows, 'meetings' | 'involvementLog'>): OutsetMissed | null {
  const event = scopingEvent(meetings);
  if (event === null) return null;
  const missing = firstInvolvements(involvementLog).filter(({ first }) => first === null || first.date > event.date);
  return { event, missing };
}
