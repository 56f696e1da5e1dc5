import { members } from '../domain/model/members';
import { choiceColumn, dateColumn, nameColumn, numberColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { MEMBER_ROLES_NAME } from './hidden-names';

export const membersSheet = defineEntitySheet({
  key: 'members',
  collection: 'members',
  entity: members,
  title: 'Members',
  help: 'Who sits in the group, up to six or eight people. Write the role; a name only where the group wants it.',
  columns: {
    role: nameColumn(28),
    name: textColumn(20),
    seat: choiceColumn(25),
    joined: dateColumn(),
    left: dateColumn(),
    hoursAvailable: numberColumn(11),
    hoursCommitted: numberColumn(11),
    offers: textColumn(40),
  },
  computed: {
    hoursFree: {
      ...numberColumn(9),
      formula: () => '=IF(AND(ISNUMBER([@[Hours available]]),ISNUMBER([@[Hours committed]])),[@[Hours available]]-[@[Hours committed]],"")',
    },
  },
  colours: [],
  frozenThrough: 'role',
  home: 'role',
  readyRows: 8,
  names: ({ table }) => [{ name: MEMBER_ROLES_NAME, formula: `=${table('Members')}[Role]`, isVisible: false }],
});
