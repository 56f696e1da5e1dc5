import type { HostingNote } from '../model/hosting-notes';

/** Two roles for the next meeting: one to step into, one to step back from. */
export function sampleHostingNotes(): HostingNote[] {
  return [
    { meeting: 'M4', role: 'Inviter', who: 'Facilitator', step: 'Forward', whatWeWillDo: 'Ring the carers’ network and ask what would make it worth coming' },
    { meeting: 'M4', role: 'Co-participator', who: 'CRT manager', step: 'Back', whatWeWillDo: 'Ask who would like to take the police contact route' },
  ];
}
