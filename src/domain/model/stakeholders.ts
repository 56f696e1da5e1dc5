import { highLow, pathwaySegments, resources, risks, yesNo } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, choices, identifier, references, text } from './field';

/** Whose support is needed. Roles or groups rather than names. */
export const stakeholders = defineEntity({
  module: 'core',
  table: 'Stakeholders',
  sheet: 'Stakeholders',
  noun: 'stakeholder',
  fields: {
    id: identifier({ prefix: 'S', header: 'ID', help: 'The stakeholder’s own number. Use the next free one and never use one again.', example: 'S1' }),
    stakeholder: text({ about: 'who', header: 'Stakeholder', help: 'A role or a group; prefer a role to a person’s name.', example: 'Ward manager' }),
    organisation: text({ header: 'Organisation', help: 'The team, trust or body that they belong to.', example: 'Northmoor Hospital' }),
    pathway: choice({ list: pathwaySegments, header: 'Pathway', help: 'The part of the pathway that they belong to.', example: 'In-patient' }),
    holds: choices({ about: 'people', list: resources, header: 'Holds', help: 'What they can give or withhold; several are possible.', example: 'Authority; Access' }),
    dependsOn: references({ about: 'people', to: 'stakeholders', header: 'Depends on', help: 'The IDs of stakeholders whom they need to do their part.', example: 'S4; S10' }),
    riskIfLeftOut: choice({ about: 'people', list: risks, header: 'Risk if left out', help: 'How likely they are to turn away if they are not included.', example: 'High' }),
    power: choice({ about: 'people', list: highLow, header: 'Power', help: 'How much they can help or stop the work.', example: 'High' }),
    interest: choice({ about: 'people', list: highLow, header: 'Interest', help: 'How much the work matters to them.', example: 'Low' }),
    onTheSig: choice({ list: yesNo, header: 'On the SIG', help: 'Yes if they sit in the service improvement group.', example: 'No' }),
  },
  computed: {
    now: { header: 'Now', help: 'Where they stand, from their newest rating.' },
    needed: { header: 'Needed', help: 'Where the work needs them to stand, from their newest rating.' },
    gap: { header: 'Gap', help: 'Steps from now to needed: above 0 build support, below 0 they are ahead of what is needed.' },
    whatToDo: { header: 'What to do', help: 'What the gap asks of the group.' },
    ratedOn: { header: 'Rated on', help: 'The day of the newest rating.' },
    newestRating: { header: 'Newest rating', help: 'Which rating counts: its day and its row in one number.' },
    mapOrder: { header: 'Map order', help: 'The place on the commitment map, smallest first.' },
  },
});

export type Stakeholder = RowOf<typeof stakeholders>;
