import type { WorkingGroup } from '../model/working-groups';
import type { WeeksFromToday } from './northmoor';

/** Three working groups. Flaws: W3 does not say when it reports, and has started although support was not asked for. */
export function sampleWorkingGroups(week: WeeksFromToday): WorkingGroup[] {
  const supported = { managementSupport: 'Yes', supportFrom: 'Acute care manager', supportOn: week(-25) } as const;
  const reporting = { reportsTo: 'The SIG', lastReported: week(-2) };
  return [
    {
      ...supported, ...reporting,
      id: 'W1', group: 'Front door', convenor: 'Senior nurse', weWouldKnowBecause: 'Callers wait less than an hour, also in the evening',
      until: week(22), meets: 'Every two weeks, in the huddle after handover', reportsWhen: 'At every SIG meeting, in three lines', goals: ['G1'],
      members: 'Senior nurse; Administrator; CRT manager',
    },
    {
      ...supported, ...reporting,
      id: 'W2', group: 'Endings', convenor: 'Occupational therapist', weWouldKnowBecause: 'People say that they knew what came next',
      until: week(24), meets: 'Monthly, an hour before the team meeting', reportsWhen: 'At every SIG meeting, in three lines', goals: ['G2'],
      members: 'Occupational therapist; Support worker; Service-user forum',
    },
    {
      ...reporting,
      id: 'W3', group: 'Families and wards', convenor: 'Peer worker', weWouldKnowBecause: 'Families and wards hear from us before they have to ring',
      until: week(24), meets: 'Monthly, on the ward', reportsWhen: null, goals: ['G3', 'G4'],
      members: 'Peer worker; Ward link nurse; Consultant psychiatrist', managementSupport: 'Not asked', supportFrom: null, supportOn: null,
    },
  ];
}
