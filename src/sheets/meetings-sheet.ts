import { meetings } from '../domain/model/meetings';
import { choiceColumn, dateColumn, idColumn, numberColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const meetingsSheet = defineEntitySheet({
  key: 'meetings',
  collection: 'meetings',
  entity: meetings,
  title: 'Meetings',
  help: 'Past and planned. The group meets at least every two months; a meeting that exists already may serve.',
  columns: {
    id: idColumn(),
    date: dateColumn(),
    type: choiceColumn(17),
    venue: textColumn(20),
    existingMeetingUsed: textColumn(20),
    hours: numberColumn(8),
    people: numberColumn(8),
    attended: textColumn(28),
    apologies: textColumn(20),
    agenda: textColumn(30),
    notes: textColumn(32),
  },
  computed: {
    staffHours: { ...numberColumn(9), formula: () => '=IF(AND(ISNUMBER([@Hours]),ISNUMBER([@People])),[@Hours]*[@People],"")' },
  },
  colours: [],
  frozenThrough: 'date',
  home: 'id',
  readyRows: 8,
});
