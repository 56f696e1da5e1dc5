import { isPossibleNeed } from '../../analysis/continuum';
import { newestRatings } from '../../analysis/newest-rating';
import { identifierKey } from '../../model/identifier';
import type { CommitmentRating } from '../../model/commitment-ratings';
import { defineRule } from '../rule';

const STEP = [
  { field: 'nextStep', lacks: 'no next step yet' },
  { field: 'owner', lacks: 'no owner of the next step yet' },
  { field: 'byWhen', lacks: 'no date for the next step yet' },
] as const;

export const gapWithoutNextStep = defineRule({
  id: 'gap-without-next-step',
  severity: 'warning',
  summary: 'Where a stakeholder is not where the work needs them, there is a next step with an owner and a date.',
  reads: { commitmentRatings: ['ratedOn', 'now', 'needed'] },
  readsEveryRow: { commitmentRatings: ['stakeholder'] },
  message: ({ rating, lacks }: { rating: CommitmentRating; lacks: string }, row) =>
    `${row} (${rating.now}, needed: ${rating.needed}) has ${lacks}.`,
  repair: 'Agree who does what next, and by when.',
  *check({ commitmentRatings }) {
    const undated = new Set(
      commitmentRatings.filter(({ ratedOn }) => ratedOn === null).map(({ stakeholder }) => identifierKey(stakeholder ?? '')),
    );
    for (const [stakeholder, { rating, index }] of newestRatings(commitmentRatings)) {
      if (undated.has(stakeholder) || !hasGap(rating)) continue;
      for (const { field, lacks } of STEP)
        if (rating[field] === null) yield { at: { collection: 'commitmentRatings', index, field }, data: { rating, lacks } };
    }
  },
});

/** Unknown is a gap, too: somebody is to find out. A blank place, or a need that cannot be, is no gap to act on yet. */
function hasGap({ now, needed }: CommitmentRating): boolean {
  return now !== null && isPossibleNeed(needed) && now !== needed;
}
