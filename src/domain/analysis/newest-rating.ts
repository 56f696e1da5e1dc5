import type { CalendarDate } from '../model/calendar-date';
import type { CommitmentRating } from '../model/commitment-ratings';
import { identifierKey } from '../model/identifier';

export interface PlacedRating {
  readonly rating: CommitmentRating;
  /** Position among the ratings. */
  readonly index: number;
}

/**
 * The rating that counts for each stakeholder, by `identifierKey`: the newest, and on one day the last one entered
 * (workspace.md). A rating without a date counts as older than every dated one.
 *
 * @param asAt leaves out what was rated after this day, and what has no date, so that an earlier state can be seen.
 */
export function newestRatings(ratings: readonly CommitmentRating[], asAt?: CalendarDate): ReadonlyMap<string, PlacedRating> {
  const newest = new Map<string, PlacedRating>();
  for (const [index, rating] of ratings.entries()) {
    if (rating.stakeholder === null) continue;
    if (asAt !== undefined && (rating.ratedOn === null || rating.ratedOn > asAt)) continue;
    const key = identifierKey(rating.stakeholder);
    const before = newest.get(key);
    if (before === undefined || (rating.ratedOn ?? '') >= (before.rating.ratedOn ?? '')) newest.set(key, { rating, index });
  }
  return newest;
}
