import { defineRule } from '../rule';

export const completeWithoutFullProgress = defineRule({
  id: 'complete-without-full-progress',
  severity: 'warning',
  summary: 'A complete action is at 100%.',
  reads: { actions: ['status'] },
  message: ({ progress }: { progress: number }, row) => `${row} is complete, yet its progress is ${Math.floor(progress * 100)}%.`,
  repair: 'Set the progress to 100%, or change the status.',
  *check({ actions }) {
    for (const [index, { progress, status }] of actions.entries())
      if (status === 'Complete' && progress !== null && progress < 1)
        yield { at: { collection: 'actions', index, field: 'progress' }, data: { progress } };
  },
});
