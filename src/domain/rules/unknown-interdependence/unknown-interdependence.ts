import { identifierKey, indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import { defineRule } from '../rule';

export const unknownInterdependence = defineRule({
  id: 'unknown-interdependence',
  severity: 'error',
  summary: 'A stakeholder depends only on stakeholders that exist.',
  readsEveryRow: { stakeholders: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} depends on ${shownIds(missing)}, but no stakeholder has ${missing.length === 1 ? 'that ID' : 'those IDs'}.`,
  repair: 'Write the ID of a stakeholder that exists, or remove it from Depends on.',
  *check({ stakeholders }) {
    const known = indexById(stakeholders);
    for (const [index, { dependsOn }] of stakeholders.entries()) {
      const missing = dependsOn.filter((id) => !known.has(identifierKey(id)));
      if (missing.length > 0) yield { at: { collection: 'stakeholders', index, field: 'dependsOn' }, data: { missing } };
    }
  },
});
