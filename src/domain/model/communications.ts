import { frequencies } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { audience, choice, date, text } from './field';

/** Who hears what about the work: also those who are not directly involved. */
export const communications = defineEntity({
  module: 'communications',
  table: 'Communications',
  sheet: 'Communications',
  noun: 'communication',
  fields: {
    audience: audience({ to: 'stakeholders', header: 'Audience', help: 'The IDs of the stakeholders that it is for, or All for everybody.', example: 'S4; S10' }),
    message: text({ about: 'people', header: 'Message', help: 'What they should know, in one line.', example: 'What early discharge means for the wards' }),
    channel: text({ header: 'Channel', help: 'How it reaches them.', example: 'Ten minutes in the bed meeting' }),
    frequency: choice({ list: frequencies, header: 'Frequency', help: 'How often it is sent or said.', example: 'Monthly' }),
    owner: text({ about: 'who', header: 'Owner', help: 'Who sends or says it.', example: 'CRT manager' }),
    lastSent: date({ header: 'Last sent', help: 'The day on which it last went out.', example: '10 Nov 2026' }),
    noneNeededBecause: text({ about: 'people', header: 'None needed because', help: 'Why these stakeholders need to hear nothing, if that is so.', example: 'Sits in the group and hears everything there' }),
  },
  computed: {
    nextDue: { header: 'Next due', help: 'When it is due again: the last day and the frequency. Empty for Once and where none is needed.' },
  },
});

export type Communication = RowOf<typeof communications>;
