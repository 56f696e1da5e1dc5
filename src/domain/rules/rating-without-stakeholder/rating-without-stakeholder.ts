import { defineRule } from '../rule';

export const ratingWithoutStakeholder = defineRule({
  id: 'rating-without-stakeholder',
  severity: 'error',
  summary: 'A rating says whose it is.',
  message: (_data: null, row) => `${row} names no stakeholder yet.`,
  repair: 'Write the ID of the stakeholder, or empty the row.',
  *check({ commitmentRatings }) {
    for (const [index, { stakeholder }] of commitmentRatings.entries())
      if (stakeholder === null) yield { at: { collection: 'commitmentRatings', index, field: 'stakeholder' }, data: null };
  },
});
