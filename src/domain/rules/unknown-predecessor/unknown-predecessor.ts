import { identifierKey, indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import { defineRule } from '../rule';

export const unknownPredecessor = defineRule({
  id: 'unknown-predecessor',
  severity: 'error',
  summary: 'An action depends only on actions that exist.',
  readsEveryRow: { actions: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} depends on ${shownIds(missing)}, but no action has ${missing.length === 1 ? 'that ID' : 'those IDs'}.`,
  repair: 'Write the ID of an action that exists, or remove it from Depends on.',
  *check({ actions }) {
    const known = indexById(actions);
    for (const [index, { dependsOn }] of actions.entries()) {
      const missing = dependsOn.filter((id) => !known.has(identifierKey(id)));
      if (missing.length > 0) yield { at: { collection: 'actions', index, field: 'dependsOn' }, data: { missing } };
    }
  },
});
