import { decisions } from '../domain/model/decisions';
import { dateColumn, idColumn, nameColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const decisionsSheet = defineEntitySheet({
  key: 'decisions',
  collection: 'decisions',
  entity: decisions,
  title: 'Decisions',
  help: 'A question without a decision is put to the next meeting. Write the decision in its row once it is made.',
  columns: {
    meeting: idColumn(10),
    question: nameColumn(40),
    decision: textColumn(40),
    owner: personColumn(22),
    byWhen: dateColumn(),
    action: idColumn(9),
  },
  computed: {},
  colours: [],
  frozenThrough: 'question',
  home: 'meeting',
  readyRows: 8,
});
