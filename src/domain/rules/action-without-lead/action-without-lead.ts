import { isOpen } from '../../model/actions';
import { defineRule } from '../rule';

export const actionWithoutLead = defineRule({
  id: 'action-without-lead',
  severity: 'error',
  summary: 'An open action has a lead.',
  reads: { actions: ['status'] },
  message: (_data: null, row) => `${row} has no lead yet.`,
  repair: 'Ask in the group who leads this, and write the role.',
  *check({ actions }) {
    for (const [index, action] of actions.entries())
      if (isOpen(action) && action.lead === null) yield { at: { collection: 'actions', index, field: 'lead' }, data: null };
  },
});
