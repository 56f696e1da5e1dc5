import type { CalendarDate } from '../model/calendar-date';
import { compareIdentifiers, identifierKey } from '../model/identifier';
import type { Stakeholder } from '../model/stakeholders';
import type { Rows } from '../model/workspace';
import { continuumCode, type CommitmentNow } from './continuum';
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
}

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
      return [{ stakeholder, index, before: first, after: second, steps: stepsBetween(first.rating.now, second.rating.now) }];
    })
    .sort((first, second) => compareIdentifiers(first.stakeholder.id, second.stakeholder.id));
}

/** A blank place is as good as Unknown. */
function isSamePlace(first: CommitmentNow, second: CommitmentNow): boolean {
  return (first ?? 'Unknown') === (second ?? 'Unknown');
}

function stepsBetween(from: CommitmentNow, to: CommitmentNow): number | null {
  const [start, end] = [continuumCode(from), continuumCode(to)];
  return start === null || end === null ? null : end - start;
}
