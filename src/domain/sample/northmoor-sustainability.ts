import { SUSTAINABILITY_QUESTIONS, type SustainabilityQuestion } from '../model/sustainability-questions';
import type { SpreadRow } from '../model/spread-plan';
import type { WeeksFromToday } from './northmoor';

/** First answers, some weeks before the middle of the plan. No flaws. */
export function sampleSustainabilityQuestions(week: WeeksFromToday): SustainabilityQuestion[] {
  const [ownership, induction, measuring, manager] = SUSTAINABILITY_QUESTIONS;
  const done = { whatWeWillDo: null, owner: null, byWhen: null };
  return [
    { ...done, goal: 'G1', question: ownership, answer: 'Yes' },
    { goal: 'G1', question: measuring, answer: 'Partly', whatWeWillDo: 'Put the count into the monthly team figures', owner: 'Administrator', byWhen: week(12) },
    { goal: 'G2', question: induction, answer: 'Not yet', whatWeWillDo: 'A page on endings in the folder for new staff', owner: 'Occupational therapist', byWhen: week(14) },
    { goal: 'G2', question: manager, answer: 'Don\'t know', whatWeWillDo: 'Ask W2 how it would go on', owner: 'Facilitator', byWhen: week(8) },
  ];
}

export function sampleSpreadPlan(week: WeeksFromToday): SpreadRow[] {
  return [
    {
      what: 'The evening triage rota', toWhom: 'Southmoor CRT', whyTheyWouldWantIt: 'Their callers wait longest in the evening, too',
      whatMayBeAdapted: 'The hours, and who is on it', contact: 'Senior nurse', channel: 'Learning exchange', date: week(11), status: 'Invited to visit',
    },
  ];
}
