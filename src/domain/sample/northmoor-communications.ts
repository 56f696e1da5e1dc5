import type { Communication } from '../model/communications';
import { EVERYBODY } from '../model/field';
import type { WeeksFromToday } from './northmoor';

/** A bulletin to everybody, and what some hear besides. Nothing is late. */
export function sampleCommunications(week: WeeksFromToday): Communication[] {
  const needed = { noneNeededBecause: null };
  return [
    {
      ...needed,
      audience: [EVERYBODY], message: 'What the plan is and how far it has come', channel: 'Bulletin, one page', frequency: 'Two-monthly', owner: 'Facilitator', lastSent: week(-4),
    },
    {
      ...needed,
      audience: ['S4'], message: 'What early discharge does to the beds, with figures', channel: 'Ten minutes in the bed meeting', frequency: 'Monthly', owner: 'CRT manager', lastSent: week(-2),
    },
    {
      ...needed,
      audience: ['S1', 'S10'], message: 'What it costs and what it saves', channel: 'Letter with the run charts', frequency: 'Quarterly', owner: 'CRT manager', lastSent: week(-6),
    },
    {
      audience: ['S3'], message: null, channel: null, frequency: null, owner: null, lastSent: null,
      noneNeededBecause: 'Hears everything in the group and in the team',
    },
  ];
}
