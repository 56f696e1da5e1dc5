import { scopingChecklist } from '../domain/model/scoping-checklist';
import { choiceColumn, dateColumn, nameColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { YES_NO_COLOURS } from '../look/colours';

export const scopingSheet = defineEntitySheet({
  key: 'scoping',
  collection: 'scopingChecklist',
  entity: scopingChecklist,
  title: 'Scoping day: checklist',
  help: 'What to arrange for the day on which the whole team sets out. The day itself is a meeting of the type Scoping.',
  columns: {
    item: nameColumn(40),
    done: choiceColumn(9),
    who: personColumn(22),
    byWhen: dateColumn(),
    note: textColumn(46),
  },
  computed: {},
  colours: [{ column: 'done', by: YES_NO_COLOURS }],
  frozenThrough: 'item',
  home: 'done',
  readyRows: 6,
});
