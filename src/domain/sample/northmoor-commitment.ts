import type { CommitmentRating } from '../model/commitment-ratings';
import type { WeeksFromToday } from './northmoor';

/** Three ratings from the start of the plan and one of everybody three weeks ago. Flaw: S7 has no next step. */
export function sampleCommitmentRatings(week: WeeksFromToday): CommitmentRating[] {
  const atTheStart = { ratedOn: week(-25), byWhen: week(-20), howSure: 'Fairly sure' } as const;
  const lately = { ratedOn: week(-3), byWhen: week(4), howSure: 'Fairly sure' } as const;
  const inPlace = { nextStep: null, owner: null, byWhen: null } as const;
  return [
    {
      ...atTheStart,
      stakeholder: 'S1', now: 'No commitment', needed: 'Make it happen', why: 'Sent apologies for the scoping day',
      nextStep: 'Send the fidelity feedback', owner: 'CRT manager',
    },
    {
      ...atTheStart,
      stakeholder: 'S4', now: 'Opposed', needed: 'Let it happen', howSure: 'Known', why: 'Said that early discharge would fill the beds again',
      nextStep: 'Ask to the acute-care meeting', owner: 'CRT manager',
    },
    {
      ...atTheStart,
      stakeholder: 'S8', now: 'Let it happen', needed: 'Make it happen', why: 'Listened, with doubts from earlier projects',
      nextStep: 'Visit the forum', owner: 'Peer worker',
    },
    {
      ...lately,
      stakeholder: 'S1', now: 'No commitment', needed: 'Make it happen', why: 'Has not yet asked about the plan',
      nextStep: 'Ward visit', owner: 'CRT manager',
    },
    { ...lately, ...inPlace, stakeholder: 'S2', now: 'Help it happen', needed: 'Help it happen', why: 'Frees a nurse for the daily call' },
    {
      ...lately,
      stakeholder: 'S3', now: 'Make it happen', needed: 'Let it happen', howSure: 'Known', why: 'Speaks first and longest in every group',
      nextStep: 'Facilitator chat', owner: 'Facilitator',
    },
    {
      ...lately,
      stakeholder: 'S4', now: 'Opposed', needed: 'Let it happen', howSure: 'Known', why: 'Still expects more pressure on beds',
      nextStep: 'Hear concerns', owner: 'CRT manager',
    },
    {
      ...lately,
      stakeholder: 'S5', now: 'No commitment', needed: 'Help it happen', why: 'Has not replied about the referral guide',
      nextStep: 'Practice meeting', owner: 'CRT manager',
    },
    { ...lately, ...inPlace, stakeholder: 'S6', now: 'Help it happen', needed: 'Help it happen', why: 'Shares its opening times and takes referrals' },
    {
      ...lately,
      stakeholder: 'S7', now: 'Let it happen', needed: 'Help it happen', why: 'Fill in the log when reminded',
      nextStep: null, owner: 'Senior nurse',
    },
    {
      ...lately,
      stakeholder: 'S8', now: 'Help it happen', needed: 'Make it happen', why: 'Wrote half of the leaflet',
      nextStep: 'Co-lead offer', owner: 'Peer worker',
    },
    {
      ...lately,
      stakeholder: 'S9', now: 'Unknown', needed: 'Help it happen', howSure: 'Guess', why: 'Met once; we did not ask',
      nextStep: 'Meet', owner: 'Peer worker',
    },
    {
      ...lately,
      stakeholder: 'S10', now: 'Let it happen', needed: 'Help it happen', why: 'Asks for figures, offers no money yet',
      nextStep: 'Learning-exchange invitation', owner: 'Facilitator',
    },
    { ...lately, ...inPlace, stakeholder: 'S11', now: 'Let it happen', needed: 'Let it happen', why: 'Answers when we ring' },
    {
      ...lately,
      stakeholder: 'S12', now: 'No commitment', needed: 'Let it happen', why: 'Has heard of the plan, no more',
      nextStep: 'Briefing', owner: 'CRT manager',
    },
  ];
}
