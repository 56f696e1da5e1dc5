import { indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import { defineRule } from '../rule';
import { thatId, unknownIds } from '../unknown-ids';

export const unknownDecidedAction = defineRule({
  id: 'unknown-decided-action',
  severity: 'error',
  summary: 'A decision names an action that exists.',
  readsEveryRow: { actions: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} names action ${shownIds(missing)}, but no action has ${thatId(missing)}.`,
  repair: 'Write the ID of an action that exists, or add the action to the plan.',
  check: (workspace) => unknownIds(workspace, { decisions: ['action'] }, indexById(workspace.actions)),
});
