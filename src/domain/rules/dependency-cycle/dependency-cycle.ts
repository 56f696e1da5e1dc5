import { dependencyCycles } from '../../analysis/dependencies';
import { shownIds } from '../../model/row-name';
import { defineRule } from '../rule';

export const dependencyCycle = defineRule({
  id: 'dependency-cycle',
  severity: 'error',
  summary: 'No action waits for itself, directly or through others.',
  reads: { actions: ['id'] },
  message: ({ others }: { others: string[] }, row) =>
    others.length === 0 ? `${row} depends on itself.` : `${row} waits for itself through ${shownIds(others)}.`,
  repair: 'Decide which action goes first, and take what closes the circle out of its Depends on.',
  *check({ actions }) {
    for (const [first = 0, ...rest] of dependencyCycles(actions))
      yield {
        at: { collection: 'actions', index: first, field: 'dependsOn' },
        data: { others: rest.map((position) => actions[position]?.id ?? '') },
      };
  },
});
