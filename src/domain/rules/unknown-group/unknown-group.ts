import { indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import { defineRule } from '../rule';
import { thatId, unknownIds } from '../unknown-ids';

export const unknownGroup = defineRule({
  id: 'unknown-group',
  severity: 'error',
  summary: 'An action is done by a working group that exists.',
  readsEveryRow: { workingGroups: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} is done by group ${shownIds(missing)}, but no working group has ${thatId(missing)}.`,
  repair: 'Write the ID of a working group that exists, or add the group.',
  check: (workspace) => unknownIds(workspace, { actions: ['group'] }, indexById(workspace.workingGroups)),
});
