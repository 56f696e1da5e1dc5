import { unheldResources } from '../../analysis/coverage';
import { defineRule } from '../rule';

export const resourceNobodyHolds = defineRule({
  id: 'resource-nobody-holds',
  severity: 'prompt',
  summary: 'Every kind of resource is held by a stakeholder.',
  readsEveryRow: { stakeholders: ['holds'] },
  message: ({ resource }: { resource: string }) => `No stakeholder holds “${resource}” yet.`,
  repair: 'Ask who could give or withhold it, and note it under Holds.',
  *check({ stakeholders }) {
    if (stakeholders.length === 0) return;
    for (const resource of unheldResources(stakeholders))
      yield { at: { collection: 'stakeholders', index: null, field: 'holds' }, data: { resource } };
  },
});
