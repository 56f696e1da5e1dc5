import type { Sentence, Summary } from '../../src/domain/summary/summary';
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
