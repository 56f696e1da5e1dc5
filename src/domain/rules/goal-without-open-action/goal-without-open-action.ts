import { isOpen } from '../../model/actions';
import { identifierKey } from '../../model/identifier';
import { defineRule } from '../rule';

export const goalWithoutOpenAction = defineRule({
  id: 'goal-without-open-action',
  severity: 'warning',
  summary: 'An active goal has an open action.',
  reads: { goals: ['id', 'status'] },
  readsEveryRow: { actions: ['goal', 'status'] },
  message: (_data: null, row) => `${row} is active but has no open action.`,
  repair: 'Add the next action for it to the plan, or change its status.',
  *check({ goals, actions }) {
    const served = new Set(actions.filter(isOpen).map(({ goal }) => identifierKey(goal ?? '')));
    for (const [index, { id, status }] of goals.entries())
      if (status === 'Active' && id !== null && !served.has(identifierKey(id)))
        yield { at: { collection: 'goals', index, field: 'status' }, data: null };
  },
});
