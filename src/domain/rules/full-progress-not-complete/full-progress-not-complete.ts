import { defineRule } from '../rule';

export const fullProgressNotComplete = defineRule({
  id: 'full-progress-not-complete',
  severity: 'warning',
  summary: 'An action at 100% is complete.',
  reads: { actions: ['progress'] },
  message: ({ status }: { status: string | null }, row) =>
    status === null ? `${row} is at 100% but has no status.` : `${row} is at 100%, yet its status is ${status}.`,
  repair: 'Set the status to Complete, or lower the progress.',
  *check({ actions }) {
    for (const [index, { progress, status }] of actions.entries())
      if (progress === 1 && status !== 'Complete')
        yield { at: { collection: 'actions', index, field: 'status' }, data: { status } };
  },
});
