import { scopingNotes } from '../domain/model/scoping-notes';
import { choiceColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const scopingNotesSheet = defineEntitySheet({
  key: 'scopingNotes',
  collection: 'scopingNotes',
  entity: scopingNotes,
  title: 'Scoping day: notes',
  help: 'Strengths to build on, priorities to work on, and what came out of the day.',
  columns: {
    kind: choiceColumn(14),
    note: textColumn(90),
  },
  computed: {},
  colours: [],
  frozenThrough: 'kind',
  home: 'kind',
  readyRows: 10,
});
