import type { Decision } from '../model/decisions';
import type { Meeting } from '../model/meetings';
import type { WeeksFromToday } from './northmoor';

/** The scoping day and four SIG meetings, the last one to come. Flaw: M3 came ten weeks after M2. */
export function sampleMeetings(week: WeeksFromToday): Meeting[] {
  const inAcuteCare = { type: 'SIG', venue: 'Seminar room, Northmoor Hospital', existingMeetingUsed: 'Acute-care meeting', hours: 1 } as const;
  return [
    {
      id: 'M0', date: week(-27), type: 'Scoping', venue: 'Northmoor Cricket Club', existingMeetingUsed: null, hours: 6, people: 24,
      attended: 'The whole team; Acute care manager; Ward manager; Service-user forum', apologies: 'Acute services director',
      agenda: 'What the fidelity review found; what we do well; what should come first', notes: 'Four priorities, each with people who want to work on it',
    },
    {
      id: 'M1', date: week(-25), type: 'SIG', venue: 'CRT meeting room', existingMeetingUsed: null, hours: 2, people: 6,
      attended: 'All six members', apologies: null,
      agenda: 'Agree the goals and the plan', notes: 'From now on inside the acute-care meeting, so that nobody has one more meeting',
    },
    {
      ...inAcuteCare,
      id: 'M2', date: week(-17), people: 7, attended: 'CRT manager; Facilitator; Senior practitioner; Acute care manager; Service-user representative; two from W1',
      apologies: 'Consultant psychiatrist', agenda: 'First figures; evening rota; police', notes: 'Evenings are the hard part',
    },
    {
      ...inAcuteCare,
      id: 'M3', date: week(-7), people: 6, attended: 'All six members', apologies: null,
      agenda: 'Endings; families and wards; who leads what', notes: 'The meeting in between fell to annual leave',
    },
    {
      ...inAcuteCare,
      id: 'M4', date: week(1), people: 7, attended: null, apologies: null,
      agenda: 'Referral guide; ward staffing; a lead for the carer-awareness session', notes: null,
    },
  ];
}

/** What was decided, and three questions for M4. */
export function sampleDecisions(week: WeeksFromToday): Decision[] {
  return [
    {
      meeting: 'M1', question: 'Which goals do we take on this year?', decision: 'Four: first response, endings, families, discharge from the wards',
      owner: 'CRT manager', byWhen: week(-24), action: null,
    },
    {
      meeting: 'M1', question: 'Do we need a meeting of our own?', decision: 'No: a half-hour of the acute-care meeting from M2 on', owner: 'Acute care manager',
      byWhen: week(-17), action: null,
    },
    { meeting: 'M2', question: 'Where do we try an evening rota first?', decision: 'On the late shift, for eight weeks', owner: 'Senior nurse', byWhen: week(-8), action: 'A2' },
    { meeting: 'M3', question: 'Who asks people about the leaflet?', decision: 'The forum, with the occupational therapist', owner: 'Occupational therapist', byWhen: week(-4), action: 'A5' },
    { meeting: 'M4', question: 'Who leads the carer-awareness session?', decision: null, owner: 'CRT manager', byWhen: week(1), action: 'A9' },
    { meeting: 'M4', question: 'By when do we want the early-discharge criteria?', decision: null, owner: 'Consultant psychiatrist', byWhen: week(1), action: 'A11' },
    { meeting: 'M4', question: 'Who asks for management support for Families and wards?', decision: null, owner: 'Facilitator', byWhen: week(1), action: null },
  ];
}
