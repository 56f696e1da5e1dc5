import { addMonths, type CalendarDate } from '../model/calendar-date';
import type { CommitmentRating } from '../model/commitment-ratings';
import { compareIdentifiers, identifierKey } from '../model/identifier';
import type { Stakeholder } from '../model/stakeholders';
import type { Rows, Workspace } from '../model/workspace';
import { cadence, MOST_MONTHS_BETWEEN } from './cadence';
import { commitmentGap, continuumCode, isPossibleNeed, type CommitmentNow } from './continuum';
import { newestRatings, type PlacedRating } from './newest-rating';

/** How one stakeholder's place changed between two days, by the ratings that counted then. */
export interface CommitmentMovement {
  readonly stakeholder: Stakeholder;
  /** Position among the stakeholders. */
  readonly index: number;
  /** The ratings that counted on the earlier and on the later day. */
  readonly before: PlacedRating;
  readonly after: PlacedRating;
  /** Steps along the continuum; above 0 towards Make it happen. Null where either place is not known. */
  readonly steps: number | null;
  readonly course: Course;
}

/**
 * Whether a move brought somebody closer to the place where they are needed now, or took them further from it: up is not
 * better for everybody. Aside where it did neither, or where one of the places is not known.
 */
export type Course = 'closer' | 'further' | 'aside';

/**
 * Who stands elsewhere on the later day than on the earlier one, by ID. Only stakeholders with a rating on or before
 * the earlier day can have moved: a first rating is news, not movement. Ratings without a date say nothing about either.
 */
export function commitmentMovements(
  { stakeholders, commitmentRatings }: Pick<Rows, 'stakeholders' | 'commitmentRatings'>,
  earlier: CalendarDate,
  later: CalendarDate,
): CommitmentMovement[] {
  const [earliest, latest] = [newestRatings(commitmentRatings, earlier), newestRatings(commitmentRatings, later)];
  return stakeholders
    .flatMap((stakeholder, index) => {
      const key = stakeholder.id === null ? '' : identifierKey(stakeholder.id);
      const [first, second] = [earliest.get(key), latest.get(key)];
      if (first === undefined || second === undefined || isSamePlace(first.rating.now, second.rating.now)) return [];
      return [{ stakeholder, index, before: first, after: second, steps: stepsBetween(first.rating.now, second.rating.now), course: courseOf(first.rating.now, second.rating) }];
    })
    .sort((first, second) => compareIdentifiers(first.stakeholder.id, second.stakeholder.id));
}

/**
 * The day with which today is compared unless somebody chooses another: the last SIG meeting; before the first one, the
 * day on which the plan began; before that, as long ago as the last meeting would be.
 */
export function usualComparison({ meetings, settings: { planStart }, today }: Pick<Workspace, 'meetings' | 'settings' | 'today'>): CalendarDate {
  const meeting = cadence({ meetings, today }).last;
  if (meeting !== null) return meeting.date;
  return planStart !== null && planStart < today ? planStart : addMonths(today, -MOST_MONTHS_BETWEEN);
}

/** Who was rated for the first time after the earlier day, and by the later one, by ID: news, but no movement. */
export function firstRatedBetween(
  { stakeholders, commitmentRatings }: Pick<Rows, 'stakeholders' | 'commitmentRatings'>,
  earlier: CalendarDate,
  later: CalendarDate,
): { readonly stakeholder: Stakeholder; readonly index: number; readonly rating: PlacedRating }[] {
  const [earliest, latest] = [newestRatings(commitmentRatings, earlier), newestRatings(commitmentRatings, later)];
  return stakeholders
    .flatMap((stakeholder, index) => {
      const key = stakeholder.id === null ? '' : identifierKey(stakeholder.id);
      const rating = latest.get(key);
      return rating === undefined || earliest.has(key) ? [] : [{ stakeholder, index, rating }];
    })
    .sort((first, second) => compareIdentifiers(first.stakeholder.id, second.stakeholder.id));
}

/** Of a move to where somebody stands now, by where they are needed now. */
export function courseOf(from: CommitmentNow, { now: to, needed }: Pick<CommitmentRating, 'now' | 'needed'>): Course {
  const [before, after] = isPossibleNeed(needed) ? [commitmentGap(from, needed), commitmentGap(to, needed)] : [null, null];
  if (before === null || after === null || Math.abs(before) === Math.abs(after)) return 'aside';
  return Math.abs(after) < Math.abs(before) ? 'closer' : 'further';
}

/** A blank place is as good as Unknown. */
export function isSamePlace(first: CommitmentNow, second: CommitmentNow): boolean {
  return (first ?? 'Unknown') === (second ?? 'Unknown');
}

function stepsBetween(from: CommitmentNow, to: CommitmentNow): number | null {
  const [start, end] = [continuumCode(from), continuumCode(to)];
  return start === null || end === null ? null : end - start;
}
