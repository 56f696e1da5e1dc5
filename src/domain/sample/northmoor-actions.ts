import type { Action } from '../model/actions';
import type { WeeksFromToday } from './northmoor';

/** Twelve actions. Flaws: A3 is overdue, A9 has no lead, A11 no due date, and the CRT manager leads 4 of the 10 open ones. */
export function sampleActions(week: WeeksFromToday): Action[] {
  /** An action under way, last looked at a week ago, with nothing in its way. */
  const underWay = {
    completedOn: null,
    blockedBy: null,
    outsideOurControl: null,
    dependsOn: [],
    evidence: null,
    raisedAt: 'M1',
    updatedOn: week(-1),
  } as const satisfies Partial<Action>;
  const complete = (weeks: number) => ({ ...underWay, status: 'Complete', progress: 1, completedOn: week(weeks), updatedOn: week(weeks) }) as const;
  return [
    {
      ...complete(-12),
      id: 'A1', goal: 'G1', group: 'W1', action: 'Log referral-to-callback times', lead: 'Administrator',
      start: week(-24), due: week(-12),
      evidence: 'Log of 212 referrals; the wait doubles between 5 pm and 9 pm',
    },
    {
      ...underWay,
      id: 'A2', goal: 'G1', group: 'W1', action: 'Test an evening triage rota', lead: 'Senior nurse',
      start: week(-8), due: week(3), status: 'On track', progress: 0.6, raisedAt: 'M2',
    },
    {
      ...underWay,
      id: 'A3', goal: 'G1', group: 'W1', action: 'Rewrite the referral guide with GPs', lead: 'CRT manager',
      start: week(-14), due: week(-2), status: 'Off track', progress: 0.3,
    },
    {
      ...underWay,
      id: 'A4', goal: 'G1', group: 'W1', action: 'Agree a police contact route', lead: 'CRT manager',
      start: week(-10), due: week(6), status: 'At risk', progress: 0.2, raisedAt: 'M2',
    },
    {
      ...complete(-4),
      id: 'A5', goal: 'G2', group: 'W2', action: 'Draft a "finishing with us" leaflet with service users', lead: 'Occupational therapist',
      start: week(-20), due: week(-4),
      evidence: 'Leaflet in its third version; the forum asked for a number to ring afterwards',
    },
    {
      ...underWay,
      id: 'A6', goal: 'G2', group: 'W2', action: 'Test early warning of the last visit with 10 people', lead: 'Support worker',
      start: week(-4), due: week(2), status: 'On track', progress: 0.7, dependsOn: ['A5'], raisedAt: 'M3',
    },
    {
      ...underWay,
      id: 'A7', goal: 'G2', group: 'W2', action: 'Two-week call-back offer', lead: 'CRT manager',
      start: week(-3), due: week(8), status: 'On track', progress: 0.2, raisedAt: 'M3',
    },
    {
      ...underWay,
      id: 'A8', goal: 'G3', group: 'W3', action: 'Family conversation prompts', lead: 'Peer worker',
      start: week(-6), due: week(4), status: 'On track', progress: 0.5, raisedAt: 'M3',
    },
    {
      ...underWay,
      id: 'A9', goal: 'G3', group: 'W3', action: 'Carer-awareness session', lead: null,
      start: week(1), due: week(5), status: 'Not started', progress: 0, raisedAt: 'M3',
    },
    {
      ...underWay,
      id: 'A10', goal: 'G4', group: 'W3', action: 'Daily ward call', lead: 'Ward link nurse',
      start: week(-6), due: week(1), status: 'At risk', progress: 0.4, blockedBy: 'Ward staffing', outsideOurControl: 'Yes', raisedAt: 'M3',
    },
    {
      ...underWay,
      id: 'A11', goal: 'G4', group: 'W3', action: 'Early-discharge criteria', lead: 'Consultant psychiatrist',
      start: week(-5), due: null, status: 'On track', progress: 0.3, dependsOn: ['A10'], raisedAt: 'M3',
    },
    {
      ...underWay,
      id: 'A12', goal: 'G4', group: null, action: 'Weekly bed-flow data', lead: 'CRT manager',
      start: week(2), due: week(10), status: 'Not started', progress: 0, raisedAt: 'M3',
    },
  ];
}
