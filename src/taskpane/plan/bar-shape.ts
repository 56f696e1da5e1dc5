import { isOpen, type Action } from '../../domain/model/actions';
import { addDays, addMonths, type CalendarDate } from '../../domain/model/calendar-date';
import { shareOf, type Period } from './period';

/** The time that an action takes, as it is drawn. */
export interface Span {
  readonly from: CalendarDate;
  /** The last day. */
  readonly to: CalendarDate;
  /** Whether that end is only drawn to be seen, because nobody has written a date. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
  /** Due before it starts: drawn between the two days all the same. */
  readonly isReversed: boolean;
}

/** How far a bar reaches into the unknown. Months. */
const OPEN_ENDED = 1;

/**
 * From the start to the due date. A finished action without a due date ends on the day of its completion; an end that
 * nobody knows lies a month away from the other, and for what has begun a month after today. Null without any date.
 */
export function spanOf({ start, due, completedOn, ...action }: Pick<Action, 'start' | 'due' | 'completedOn' | 'status'>, today: CalendarDate): Span | null {
  const end = due ?? (isOpen(action) ? null : completedOn);
  const isReversed = start !== null && end !== null && end < start;
  if (start !== null && end !== null)
    return { from: isReversed ? end : start, to: isReversed ? start : end, isOpenAtStart: false, isOpenAtEnd: false, isReversed };
  if (start !== null) return { from: start, to: addMonths(start > today ? start : today, OPEN_ENDED), isOpenAtStart: false, isOpenAtEnd: true, isReversed };
  return end === null ? null : { from: addMonths(end, -OPEN_ENDED), to: end, isOpenAtStart: true, isOpenAtEnd: false, isReversed };
}

/** Where something lies on the timeline: in it, as shares of its width, or beside it. */
export type Placement =
  | {
      readonly place: 'within';
      readonly start: number;
      readonly end: number;
      /** Whether it goes on beyond that edge of the timeline. */
      readonly isCutAtStart: boolean;
      readonly isCutAtEnd: boolean;
    }
  | { readonly place: 'before' | 'after' };

/** A span of whole days, from the morning of the first to the evening of the last. */
export function placed(period: Period, { from, to }: Pick<Span, 'from' | 'to'>): Placement {
  if (to < period.from) return { place: 'before' };
  if (from > period.to) return { place: 'after' };
  const [isCutAtStart, isCutAtEnd] = [from < period.from, to > period.to];
  return {
    place: 'within',
    start: isCutAtStart ? 0 : shareOf(period, from),
    end: isCutAtEnd ? 1 : shareOf(period, to) + shareOf(period, addDays(period.from, 1)),
    isCutAtStart,
    isCutAtEnd,
  };
}

/**
 * How much of the bar that is seen is filled, where this much of the whole is done: a bar that begins before the timeline
 * has some of its filled part there. A share of the width that is seen.
 */
export function filledShare(period: Period, { from, to }: Pick<Span, 'from' | 'to'>, { start, end }: { readonly start: number; readonly end: number }, progress: number): number {
  const first = shareOf(period, from);
  const done = first + progress * (shareOf(period, addDays(to, 1)) - first);
  return Math.min(Math.max((done - start) / (end - start), 0), 1);
}

/** The days between the due date and today by which an open action is late; null where it is not. */
export function delayOf(action: Pick<Action, 'due' | 'status'>, today: CalendarDate): Pick<Span, 'from' | 'to'> | null {
  return isOpen(action) && action.due !== null && action.due < today ? { from: addDays(action.due, 1), to: today } : null;
}
