import { defineEntity, type RowOf } from './entity';
import { date, number, text } from './field';
import { FIDELITY_ITEM_COUNT } from './goals';

/** The team's scores from fidelity reviews. The items' own titles and criteria are protected and are not held. */
export const fidelityScores = defineEntity({
  module: 'measures',
  table: 'FidelityScores',
  sheet: 'Fidelity',
  noun: 'score',
  fields: {
    item: number({ minimum: 1, maximum: FIDELITY_ITEM_COUNT, whole: true, header: 'Item', help: 'The number (1 to 39) of the fidelity scale’s item.', example: '26' }),
    ourLabel: text({ header: 'Our label', help: 'What your team calls it, in your own words.', example: 'How we finish with people' }),
    reviewedOn: date({ header: 'Reviewed on', help: 'The day of the review.', example: '20 Apr 2026' }),
    score: number({ minimum: 1, maximum: 5, whole: true, header: 'Score', help: 'The score that the review gave, from 1 to 5.', example: '3' }),
    reviewedBy: text({ about: 'who', header: 'Reviewed by', help: 'Who reviewed it.', example: 'Review team from Southmoor' }),
  },
});

export type FidelityScore = RowOf<typeof fidelityScores>;
