import type { CalendarDate } from '../model/calendar-date';
import { compareIdentifiers, identifierKey } from '../model/identifier';
import type { Stakeholder } from '../model/stakeholders';
import type { Rows } from '../model/workspace';
import { continuumCode, type CommitmentNow } from './continuum';
import { newestRatings } from './newest-rating';

/** How one stakeholder's place changed between two days, by the ratings that counted then. */
export interface CommitmentMovement {
  readonly stakeholder: Stakeholder;
  /** Position among the stakeholders. */
  readonly index: number;
  readonly from: CommitmentNow;
  readonly to: CommitmentNow;
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
  const [before, after] = [newestRatings(commitmentRatings, earlier), newestRatings(commitmentRatings, later)];
  return stakeholders
    .flatMap((stakeholder, index) => {
      const key = stakeholder.id === null ? '' : identifierKey(stakeholder.id);
      const [first, second] = [before.get(key), after.get(key)];
      if (first === undefined || second === undefined) return [];
      const [from, to] = [first.rating.now, second.rating.now];
      return from === to ? [] : [{ stakeholder, index, from, to, steps: stepsBetween(from, to) }];
    })
    .sort((first, second) => compareIdentifiers(first.stakeholder.id, second.stakeholder.id));
}

function stepsBetween(from: CommitmentNow, to: CommitmentNow): number | null {
  const [start, end] = [continuumCode(from), continuumCode(to)];
  return start === null || end === null ? null : end - start;
}
