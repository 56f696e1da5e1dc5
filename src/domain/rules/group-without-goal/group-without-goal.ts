import { defineRule } from '../rule';

export const groupWithoutGoal = defineRule({
  id: 'group-without-goal',
  severity: 'warning',
  summary: 'A working group works for a goal.',
  message: (_data: null, row) => `${row} is linked to no goal yet.`,
  repair: 'Write the IDs of the goals that the group works for.',
  *check({ workingGroups }) {
    for (const [index, { goals }] of workingGroups.entries())
      if (goals.length === 0) yield { at: { collection: 'workingGroups', index, field: 'goals' }, data: null };
  },
});
