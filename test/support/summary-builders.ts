import { median } from '../../src/domain/analysis/run-chart';
import { addWeeks } from '../../src/domain/model/calendar-date';
import type { MeasureChart, Sentence, Summary } from '../../src/domain/summary/summary';
import { TODAY } from './workspace-builders';

export function sentence(text: string): Sentence {
  return { text, rows: [] };
}

/** A summary that says next to nothing. */
export function summary(given: Partial<Summary> = {}): Summary {
  return {
    team: null,
    today: TODAY,
    audience: 'sig',
    hasRatings: true,
    pageGoals: { shown: [], more: 0 },
    page: [],
    openByStatus: [],
    since: null,
    goals: [],
    statusRules: [],
    charts: [],
    headline: [sentence('One.'), sentence('Two.'), sentence('Three.')],
    parts: [],
    basis: [sentence('All.')],
    ...given,
  };
}

/** A run chart of a value a week up to today, with a median from ten values on. */
export function chart(values: readonly number[], given: Partial<MeasureChart> = {}): MeasureChart {
  const points = values.map((value, index) => ({ index, date: addWeeks(TODAY, index + 1 - values.length), value }));
  return {
    measure: { id: 'K1', measure: 'Minutes to call-back', goal: 'G1', type: 'Outcome', unit: 'minutes', betterIs: 'Lower' },
    index: 0,
    points,
    median: values.length < 10 ? null : median(values),
    shifts: [],
    name: 'K1 “Minutes to call-back”',
    words: sentence(`K1 “Minutes to call-back” was ${values.at(-1)} minutes on 24 Nov 2026.`),
    ...given,
  };
}
