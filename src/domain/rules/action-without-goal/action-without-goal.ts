import { isOpen } from '../../model/actions';
import { defineRule } from '../rule';

export const actionWithoutGoal = defineRule({
  id: 'action-without-goal',
  severity: 'error',
  summary: 'An open action serves a goal.',
  reads: { actions: ['status'] },
  message: (_data: null, row) => `${row} is for no goal yet.`,
  repair: 'Write the ID of the goal that it serves, or cancel the action.',
  *check({ actions }) {
    for (const [index, action] of actions.entries())
      if (isOpen(action) && action.goal === null) yield { at: { collection: 'actions', index, field: 'goal' }, data: null };
  },
});
