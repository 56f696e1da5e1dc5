import { involvementLog } from '../domain/model/involvement-log';
import { choiceColumn, dateColumn, idsColumn, nameColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const involvementSheet = defineEntitySheet({
  key: 'involvement',
  collection: 'involvementLog',
  entity: involvementLog,
  title: 'Involvement',
  help: 'How service users and carers took part, from the very beginning, and what changed because of it.',
  columns: {
    date: dateColumn(),
    who: nameColumn(26),
    from: choiceColumn(18),
    linkedTo: idsColumn(11),
    kind: choiceColumn(15),
    whatChanged: textColumn(50),
  },
  computed: {},
  colours: [],
  frozenThrough: 'who',
  home: 'date',
  readyRows: 8,
});
