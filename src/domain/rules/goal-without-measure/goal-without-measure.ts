import { defineRule } from '../rule';

export const goalWithoutMeasure = defineRule({
  id: 'goal-without-measure',
  severity: 'warning',
  summary: 'A goal has a measure.',
  reads: { goals: ['status'] },
  message: (_data: null, row) => `${row} has no measure yet.`,
  repair: 'Write what you will count, or ask people, to know that it is better.',
  *check({ goals }) {
    for (const [index, { measure, status }] of goals.entries())
      if (measure === null && status !== 'Stopped') yield { at: { collection: 'goals', index, field: 'measure' }, data: null };
  },
});
