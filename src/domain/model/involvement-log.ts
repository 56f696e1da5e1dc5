import { involvementKinds, livedExperience } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, references, text } from './field';

/** How service users and carers took part, with dates. The kind is a word for what happened and never a score. */
export const involvementLog = defineEntity({
  module: 'involvement',
  table: 'InvolvementLog',
  sheet: 'Involvement',
  noun: 'involvement',
  fields: {
    date: date({ header: 'Date', help: 'The day on which it took place.', example: '12 May 2026' }),
    who: text({ about: 'people', header: 'Who', help: 'Which group or role; prefer these to names.', example: 'Service-user forum' }),
    from: choice({ list: livedExperience, header: 'From', help: 'Whose experience they bring.', example: 'Service users' }),
    linkedTo: references({ to: ['goals', 'workingGroups'], header: 'Linked to', help: 'The IDs of the goals or working groups that it was about.', example: 'G2; W2' }),
    kind: choice({ list: involvementKinds, header: 'Kind', help: 'What kind of part they had.', example: 'Co-design' }),
    whatChanged: text({ about: 'people', header: 'What changed because of it', help: 'What is different now because they took part.', example: 'The leaflet says whom to ring afterwards' }),
  },
});

export type Involvement = RowOf<typeof involvementLog>;
