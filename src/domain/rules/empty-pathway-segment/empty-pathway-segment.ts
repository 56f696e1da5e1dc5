import { emptySegments } from '../../analysis/coverage';
import { defineRule } from '../rule';

export const emptyPathwaySegment = defineRule({
  id: 'empty-pathway-segment',
  severity: 'warning',
  summary: 'Every part of the pathway has a stakeholder.',
  readsEveryRow: { stakeholders: ['pathway'] },
  message: ({ segment }: { segment: string }) => `No stakeholder is from “${segment}” yet.`,
  repair: 'Ask who speaks for this part of the pathway, and add them.',
  *check({ stakeholders }) {
    if (stakeholders.length === 0) return;
    for (const segment of emptySegments(stakeholders))
      yield { at: { collection: 'stakeholders', index: null, field: 'pathway' }, data: { segment } };
  },
});
