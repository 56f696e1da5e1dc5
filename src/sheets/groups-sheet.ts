import { workingGroups } from '../domain/model/working-groups';
import { choiceColumn, dateColumn, idColumn, idsColumn, nameColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { SUPPORT_COLOURS } from '../look/colours';

export const groupsSheet = defineEntitySheet({
  key: 'groups',
  collection: 'workingGroups',
  entity: workingGroups,
  title: 'Working groups',
  help: 'Small groups that each work on one area, so that it is not left to the manager. Anybody may call one together.',
  columns: {
    id: idColumn(),
    group: nameColumn(22),
    convenor: personColumn(19),
    weWouldKnowBecause: textColumn(30),
    until: dateColumn(),
    meets: textColumn(20),
    reportsTo: textColumn(14),
    reportsWhen: textColumn(20),
    goals: idsColumn(9),
    members: textColumn(28),
    managementSupport: choiceColumn(13),
    supportFrom: personColumn(19),
    supportOn: dateColumn(),
    lastReported: dateColumn(),
  },
  computed: {},
  colours: [{ column: 'managementSupport', by: SUPPORT_COLOURS }],
  frozenThrough: 'group',
  home: 'id',
  readyRows: 4,
});
