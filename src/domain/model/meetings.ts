import { meetingTypes } from './choice-list';
import { defineEntity, type RowOf } from './entity';
import { choice, date, identifier, number, text } from './field';

/** Meetings of every kind, past and planned. The scoping event is the meeting of type Scoping. */
export const meetings = defineEntity({
  module: 'core',
  table: 'Meetings',
  sheet: 'Meetings',
  noun: 'meeting',
  fields: {
    id: identifier({ prefix: 'M', header: 'ID', help: 'The meeting’s own number. Use the next free one and never use one again.', example: 'M1' }),
    date: date({ header: 'Date', help: 'The day of the meeting, past or planned.', example: '1 Dec 2026' }),
    type: choice({ list: meetingTypes, header: 'Type', help: 'What kind of meeting it is; the scoping day is of the type Scoping.', example: 'SIG' }),
    venue: text({ header: 'Venue', help: 'Where it takes place.', example: 'Seminar room, Northmoor Hospital' }),
    existingMeetingUsed: text({ header: 'Existing meeting used', help: 'The regular meeting that it is part of; empty if it is a meeting of its own.', example: 'Acute-care meeting' }),
    hours: number({ minimum: 0, header: 'Hours', help: 'How long it takes, in hours.', example: '1.5' }),
    people: number({ minimum: 0, whole: true, header: 'People', help: 'How many people take part.', example: '7' }),
    attended: text({ about: 'people', header: 'Attended', help: 'Who came, or which roles.', example: 'CRT manager; Facilitator; Senior nurse' }),
    apologies: text({ about: 'people', header: 'Apologies', help: 'Who could not come.', example: 'Acute care manager' }),
    agenda: text({ about: 'people', header: 'Agenda', help: 'What is to be talked about.', example: 'Evening rota; ward link; who tells the GPs' }),
    notes: text({ about: 'people', header: 'Notes', help: 'What was said that should be kept. No patient details.', example: 'The forum wants a number to ring after the last visit' }),
  },
  computed: {
    staffHours: { header: 'Staff hours', help: 'Hours times people: the time that the meeting takes from the service.' },
  },
});

export type Meeting = RowOf<typeof meetings>;
