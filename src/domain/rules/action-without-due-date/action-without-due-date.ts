import { isOpen } from '../../model/actions';
import { defineRule } from '../rule';

export const actionWithoutDueDate = defineRule({
  id: 'action-without-due-date',
  severity: 'error',
  summary: 'An open action has a due date.',
  reads: { actions: ['status'] },
  message: (_data: null, row) => `${row} has no due date yet.`,
  repair: 'Agree with the lead by when it is to be done, and write the date.',
  *check({ actions }) {
    for (const [index, action] of actions.entries())
      if (isOpen(action) && action.due === null) yield { at: { collection: 'actions', index, field: 'due' }, data: null };
  },
});
