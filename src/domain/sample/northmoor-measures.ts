import type { FidelityScore } from '../model/fidelity-scores';
import type { Measure } from '../model/measures';
import type { MeasureValue } from '../model/measure-values';
import type { WeeksFromToday } from './northmoor';

/** Two measures with a value every other week: the wait for a call-back has shifted, endings have not. No flaws. */
export function sampleMeasures(): Measure[] {
  return [
    { id: 'K1', measure: 'Median minutes from referral to call-back', goal: 'G1', type: 'Outcome', unit: 'minutes', betterIs: 'Lower' },
    { id: 'K2', measure: 'People who knew their last visit a week before', goal: 'G2', type: 'Process', unit: '% of endings', betterIs: 'Higher' },
  ];
}

/** In minutes, and in per cent; from 23 weeks ago to last week. */
const CALL_BACK = [96, 92, 97, 94, 90, 91, 78, 74, 76, 70, 72, 69];
const ENDINGS = [40, 44, 38, 42, 46, 41, 48, 45, 50, 47, 52, 49];
const EVENING_ROTA = 7;

export function sampleMeasureValues(week: WeeksFromToday): MeasureValue[] {
  return [
    ...CALL_BACK.map((value, index) => ({
      measure: 'K1', date: week(2 * index - 23), value, note: index === EVENING_ROTA ? 'First full fortnight of the evening rota' : null,
    })),
    ...ENDINGS.map((value, index) => ({ measure: 'K2', date: week(2 * index - 23), value, note: null })),
  ];
}

/** From the review before the scoping day; the labels are the team's own. */
export function sampleFidelityScores(week: WeeksFromToday): FidelityScore[] {
  const reviewed = { reviewedOn: week(-32), reviewedBy: 'Review team from Southmoor' };
  return [
    { ...reviewed, item: 1, ourLabel: 'Ringing back', score: 2 },
    { ...reviewed, item: 26, ourLabel: 'Finishing well', score: 2 },
  ];
}
