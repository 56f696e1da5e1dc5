import type { Member } from '../model/members';
import type { WeeksFromToday } from './northmoor';

/** Six members, known by their roles. Flaw: the carers' seat is empty. */
export function sampleMembers(week: WeeksFromToday): Member[] {
  const fromTheStart = { name: null, joined: week(-29), left: null };
  return [
    { ...fromTheStart, role: 'CRT manager', seat: 'CRT manager', hoursAvailable: 12, hoursCommitted: 12, offers: 'Knows whom to ask in the trust' },
    { ...fromTheStart, role: 'Facilitator', seat: 'Facilitator', hoursAvailable: 14, hoursCommitted: 10, offers: 'Half a day a week; hosts talks between people who disagree' },
    { ...fromTheStart, role: 'Consultant psychiatrist', seat: 'Clinical lead', hoursAvailable: 4, hoursCommitted: 3, offers: 'Has the ear of the wards' },
    { ...fromTheStart, role: 'Senior practitioner', seat: 'Clinical lead', hoursAvailable: 6, hoursCommitted: 5, offers: 'Good with figures and charts' },
    { ...fromTheStart, role: 'Acute care manager', seat: 'Acute care manager', hoursAvailable: 4, hoursCommitted: 4, offers: 'Runs the acute-care meeting' },
    { ...fromTheStart, role: 'Service-user representative', seat: 'Service-user representative', joined: week(-27), hoursAvailable: 5, hoursCommitted: 4, offers: 'Speaks for the forum; writes plainly' },
  ];
}
