import { defineEntity, type RowOf } from './entity';
import { date, number, reference, text } from './field';

/** The dated values of the measures, a row each. */
export const measureValues = defineEntity({
  module: 'measures',
  table: 'MeasureValues',
  sheet: 'Measure values',
  noun: 'value',
  fields: {
    measure: reference({ to: 'measures', header: 'Measure', help: 'The ID of the measure.', example: 'K1' }),
    date: date({ header: 'Date', help: 'The day, or the last day of the period, that the value is for.', example: '31 Oct 2026' }),
    value: number({ header: 'Value', help: 'The figure alone; the unit stands with the measure.', example: '72' }),
    note: text({ about: 'people', header: 'Note', help: 'What happened then that may matter.', example: 'Phone system changed this week' }),
  },
  computed: {
    name: { header: 'Name', help: 'What is measured, from Measures.' },
  },
});

export type MeasureValue = RowOf<typeof measureValues>;
