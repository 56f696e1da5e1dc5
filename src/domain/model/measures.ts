import { betterDirections, measureTypes } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, identifier, reference, text } from './field';

/** What is counted to know whether a goal comes closer. Colours of status are for actions, never for measures. */
export const measures = defineEntity({
  module: 'measures',
  table: 'Measures',
  sheet: 'Measures',
  noun: 'measure',
  fields: {
    id: identifier({ prefix: 'K', header: 'ID', help: 'The measure’s own number. Use the next free one and never use one again.', example: 'K1' }),
    measure: text({ header: 'Measure', help: 'What is counted or asked, in one line.', example: 'Median minutes from referral to call-back' }),
    goal: reference({ to: 'goals', header: 'Goal', help: 'The ID of the goal that it tells about.', example: 'G1' }),
    type: choice({ list: measureTypes, header: 'Type', help: 'Outcome: what people notice. Process: whether we do it. Balancing: what might get worse.', example: 'Outcome' }),
    unit: text({ header: 'Unit', help: 'What one of it is.', example: 'minutes' }),
    betterIs: choice({ list: betterDirections, header: 'Better is', help: 'Whether higher or lower values are better.', example: 'Lower' }),
  },
});

export type Measure = RowOf<typeof measures>;
