import { defineRule } from '../rule';

export const completeWithoutDate = defineRule({
  id: 'complete-without-date',
  severity: 'error',
  summary: 'A complete action has the day on which it was completed.',
  reads: { actions: ['status'] },
  message: (_data: null, row) => `${row} is complete but has no completion date.`,
  repair: 'Write in Completed on the day on which it was finished.',
  *check({ actions }) {
    for (const [index, { status, completedOn }] of actions.entries())
      if (status === 'Complete' && completedOn === null)
        yield { at: { collection: 'actions', index, field: 'completedOn' }, data: null };
  },
});
