import { identifierKey, indexById } from '../../model/identifier';
import { shownId } from '../../model/row-name';
import { defineRule } from '../rule';

export const unknownGoal = defineRule({
  id: 'unknown-goal',
  severity: 'error',
  summary: 'An action serves a goal that exists.',
  readsEveryRow: { goals: ['id'] },
  message: ({ goal }: { goal: string }, row) => `${row} is for goal ${shownId(goal)}, but no goal has that ID.`,
  repair: 'Write the ID of a goal that exists, or add the goal.',
  *check({ goals, actions }) {
    const known = indexById(goals);
    for (const [index, { goal }] of actions.entries())
      if (goal !== null && !known.has(identifierKey(goal)))
        yield { at: { collection: 'actions', index, field: 'goal' }, data: { goal } };
  },
});
