import { indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import type { Workspace } from '../../model/workspace';
import { defineRule } from '../rule';
import { thatId, unknownIds } from '../unknown-ids';

export const unknownInvolvementLink = defineRule({
  id: 'unknown-involvement-link',
  severity: 'error',
  summary: 'Involvement is linked to goals and working groups that exist.',
  readsEveryRow: { goals: ['id'], workingGroups: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} is linked to ${shownIds(missing)}, but no goal or working group has ${thatId(missing)}.`,
  repair: 'Write the IDs of goals or working groups that exist.',
  check: (workspace) => unknownIds(workspace, { involvementLog: ['linkedTo'] }, known(workspace)),
});

function known({ goals, workingGroups }: Pick<Workspace, 'goals' | 'workingGroups'>): ReadonlySet<string> {
  return new Set([...indexById(goals).keys(), ...indexById(workingGroups).keys()]);
}
