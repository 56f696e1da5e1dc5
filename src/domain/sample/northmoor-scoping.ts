import { SCOPING_ITEMS, type ScopingChecklistItem } from '../model/scoping-checklist';
import type { ScopingNote } from '../model/scoping-notes';
import type { WeeksFromToday } from './northmoor';

/** All of the checklist was done in time. No flaws. */
export function sampleScopingChecklist(week: WeeksFromToday): ScopingChecklistItem[] {
  const [feedback, managers, livedExperience, cover] = SCOPING_ITEMS;
  return [
    { item: feedback, done: 'Yes', who: 'Facilitator', byWhen: week(-29), note: 'Sent round, and shown at two handovers' },
    { item: managers, done: 'Yes', who: 'CRT manager', byWhen: week(-30), note: 'Two of three came' },
    { item: livedExperience, done: 'Yes', who: 'Facilitator', byWhen: week(-30), note: 'The forum came; the carers’ network could not' },
    { item: cover, done: 'Yes', who: 'Acute care manager', byWhen: week(-28), note: 'Southmoor CRT took our calls until five' },
  ];
}

export function sampleScopingNotes(): ScopingNote[] {
  return [
    { kind: 'Strength', note: 'People trust us to answer at night' },
    { kind: 'Strength', note: 'New staff are shown the ropes on every shift' },
    { kind: 'Priority', note: 'Evening callers wait too long' },
    { kind: 'Priority', note: 'Endings come as a surprise' },
    { kind: 'Priority', note: 'Families hear from us late, or not at all' },
    { kind: 'Priority', note: 'Wards and we do not plan discharge together' },
    { kind: 'Output', note: 'Four priorities, and three groups to work on them' },
  ];
}
