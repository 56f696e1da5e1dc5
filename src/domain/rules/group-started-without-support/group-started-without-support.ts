import { startedActionsByGroup } from '../../analysis/group-support';
import { identifierKey } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import type { WorkingGroup } from '../../model/working-groups';
import { defineRule } from '../rule';

export const groupStartedWithoutSupport = defineRule({
  id: 'group-started-without-support',
  severity: 'warning',
  summary: 'Management support is there before a working group’s actions start.',
  reads: { workingGroups: ['id'] },
  readsEveryRow: { actions: ['id', 'group', 'status', 'start'] },
  message: ({ started, support }: { started: string[]; support: NonNullable<WorkingGroup['managementSupport']> }, row) =>
    `${row} has started (${shownIds(started)}), but management support is “${support}”.`,
  repair: 'Ask the managers now whether the group’s plan can go ahead.',
  *check(workspace) {
    const { workingGroups, actions } = workspace;
    const started = startedActionsByGroup(workspace);
    for (const [index, { id, managementSupport: support }] of workingGroups.entries()) {
      const own = id === null ? undefined : started.get(identifierKey(id));
      if (own === undefined || support === null || support === 'Yes') continue;
      const names = own.map((position) => actions[position]?.id ?? 'an action without ID');
      yield { at: { collection: 'workingGroups', index, field: 'managementSupport' }, data: { started: names, support } };
    }
  },
});
