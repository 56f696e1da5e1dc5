import { startedActionsByGroup } from '../../analysis/group-support';
import { identifierKey } from '../../model/identifier';
import type { WorkingGroup } from '../../model/working-groups';
import { defineRule } from '../rule';

export const groupStartedWithoutSupport = defineRule({
  id: 'group-started-without-support',
  severity: 'warning',
  summary: 'Management support is there before a working group’s actions start.',
  reads: { workingGroups: ['id'] },
  readsEveryRow: { actions: ['group', 'status', 'start'] },
  message: ({ count, support }: { count: number; support: NonNullable<WorkingGroup['managementSupport']> }, row) =>
    `${row} has started ${count === 1 ? 'an action' : `${count} actions`}, but management support is “${support}”.`,
  repair: 'Ask the managers now whether the group’s plan can go ahead.',
  *check(workspace) {
    const started = startedActionsByGroup(workspace);
    for (const [index, { id, managementSupport: support }] of workspace.workingGroups.entries()) {
      const own = id === null ? undefined : started.get(identifierKey(id));
      if (own === undefined || support === null || support === 'Yes') continue;
      yield { at: { collection: 'workingGroups', index, field: 'managementSupport' }, data: { count: own.length, support } };
    }
  },
});
