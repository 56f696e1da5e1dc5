import { hostingNotes } from '../domain/model/hosting-notes';
import { choiceColumn, idColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const hostingSheet = defineEntitySheet({
  key: 'hosting',
  collection: 'hostingNotes',
  entity: hostingNotes,
  title: 'Hosting',
  help: 'Lead as a host does: for the next meeting, at most two roles to step into or back from. Leaving it empty is fine.',
  columns: {
    meeting: idColumn(10),
    role: choiceColumn(17),
    who: personColumn(22),
    step: choiceColumn(11),
    whatWeWillDo: textColumn(60),
  },
  computed: {},
  colours: [],
  frozenThrough: 'role',
  home: 'meeting',
  readyRows: 4,
});
