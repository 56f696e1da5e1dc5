import { managementSupport } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, identifier, references, text } from './field';

/** Focused Working Groups: each does the work on one area, so that it is not left to the manager. Never ranked. */
export const workingGroups = defineEntity({
  module: 'core',
  table: 'WorkingGroups',
  sheet: 'Groups',
  noun: 'working group',
  fields: {
    id: identifier({ prefix: 'W', header: 'ID', help: 'The group’s own number. Use the next free one and never use one again.', example: 'W1' }),
    group: text({ header: 'Group', help: 'What the group is called, by the area that it works on.', example: 'Front door' }),
    convenor: text({ about: 'who', header: 'Convenor', help: 'Who calls the group together; it need not be the manager.', example: 'Senior nurse' }),
    weWouldKnowBecause: text({ header: 'We would know because', help: 'What people would see if the group succeeds.', example: 'Callers wait less than an hour, also in the evening' }),
    until: date({ header: 'Until', help: 'The day by which the group means to be done.', example: '31 Mar 2027' }),
    meets: text({ header: 'Meets', help: 'How often and how they work together.', example: 'Every two weeks, 20 minutes after handover' }),
    reportsTo: text({ about: 'who', header: 'Reports to', help: 'To whom the group reports.', example: 'The SIG' }),
    reportsWhen: text({ header: 'Reports when', help: 'When and how it reports.', example: 'At every SIG meeting, in three lines' }),
    goals: references({ to: 'goals', header: 'Goals', help: 'The IDs of the goals that the group works for.', example: 'G1; G2' }),
    members: text({ about: 'who', header: 'Members', help: 'Who is in the group: roles, separated by semicolons.', example: 'Senior nurse; Administrator; Support worker' }),
    managementSupport: choice({ list: managementSupport, header: 'Management support', help: 'Whether managers have said that the group’s plan can go ahead.', example: 'Yes' }),
    supportFrom: text({ about: 'who', header: 'Support from', help: 'Which manager said so.', example: 'Acute services manager' }),
    supportOn: date({ header: 'Support on', help: 'The day on which they said so.', example: '9 Jun 2026' }),
    lastReported: date({ header: 'Last reported', help: 'The day of the group’s newest report.', example: '10 Nov 2026' }),
  },
});

export type WorkingGroup = RowOf<typeof workingGroups>;
