import { defineRule } from '../rule';

export const ratingWithoutDate = defineRule({
  id: 'rating-without-date',
  severity: 'error',
  summary: 'A rating has the day on which it was made.',
  message: (_data: null, row) => `${row} has no date yet.`,
  repair: 'Write in Rated on the day of this rating.',
  *check({ commitmentRatings }) {
    for (const [index, { ratedOn }] of commitmentRatings.entries())
      if (ratedOn === null) yield { at: { collection: 'commitmentRatings', index, field: 'ratedOn' }, data: null };
  },
});
