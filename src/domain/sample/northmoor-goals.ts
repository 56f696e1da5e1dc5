import type { Goal } from '../model/goals';
import type { WeeksFromToday } from './northmoor';

/** Four active goals, agreed at M1. Flaws: G3 and G4 name no fidelity item. */
export function sampleGoals(week: WeeksFromToday): Goal[] {
  const agreed = { agreedOn: week(-25), status: 'Active' } as const;
  return [
    {
      id: 'G1',
      goal: 'Quicker first response',
      measure: 'Median minutes from referral to call-back',
      baseline: '95 minutes',
      target: '60 minutes',
      targetDate: week(22),
      fidelityItems: [1],
      ...agreed,
    },
    {
      id: 'G2',
      goal: 'Better-planned endings',
      measure: 'Share of people who knew their last visit a week before',
      baseline: '40%',
      target: '80%',
      targetDate: week(24),
      fidelityItems: [26],
      ...agreed,
    },
    {
      id: 'G3',
      goal: 'Families involved early',
      measure: 'Share of people whose family was spoken to in the first three days',
      baseline: '35%',
      target: '70%',
      targetDate: week(24),
      fidelityItems: [],
      ...agreed,
    },
    {
      id: 'G4',
      goal: 'Smoother early discharge with wards',
      measure: 'Days from “could go home with us” to going home',
      baseline: '4 days',
      target: '2 days',
      targetDate: week(26),
      fidelityItems: [],
      ...agreed,
    },
  ];
}
