import { hostRoles, hostSteps } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, reference, text } from './field';

/** A meeting has notes on at most this many roles: few enough to keep in mind (domain.md, section 4). */
export const MOST_ROLES_A_MEETING = 2;

/** Host leadership: which role somebody steps forward into, or back from, at the next meeting. Blank is fine. */
export const hostingNotes = defineEntity({
  module: 'hosting',
  table: 'HostingNotes',
  sheet: 'Hosting',
  noun: 'hosting note',
  fields: {
    meeting: reference({ to: 'meetings', header: 'Meeting', help: 'The ID of the meeting that it is for.', example: 'M4' }),
    role: choice({ list: hostRoles, header: 'Role', help: 'One of the six roles of a host; choose at most two for a meeting.', example: 'Inviter' }),
    who: text({ about: 'people', header: 'Who', help: 'Who takes the step.', example: 'Facilitator' }),
    step: choice({ about: 'people', list: hostSteps, header: 'Step', help: 'Forward to do more of it, or back to leave room for others.', example: 'Forward' }),
    whatWeWillDo: text({ about: 'people', header: 'What we will do', help: 'What that means at this meeting.', example: 'Ring the GP lead and ask what would make it worth coming' }),
  },
});

export type HostingNote = RowOf<typeof hostingNotes>;
