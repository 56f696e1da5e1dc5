import { defineRule } from '../rule';

export const goalWithoutFidelityItem = defineRule({
  id: 'goal-without-fidelity-item',
  severity: 'warning',
  summary: 'A goal names the fidelity items that it is about.',
  reads: { goals: ['status'] },
  message: (_data: null, row) => `${row} names no fidelity item yet.`,
  repair: 'Write the number of each item of the fidelity scale that it should raise.',
  *check({ goals }) {
    for (const [index, { fidelityItems, status }] of goals.entries())
      if (fidelityItems.length === 0 && status !== 'Stopped')
        yield { at: { collection: 'goals', index, field: 'fidelityItems' }, data: null };
  },
});
