import { identifierKey, indexById } from '../../model/identifier';
import { shownId } from '../../model/row-name';
import { defineRule } from '../rule';

export const unknownRatedStakeholder = defineRule({
  id: 'unknown-rated-stakeholder',
  severity: 'error',
  summary: 'A rating is of a stakeholder that exists.',
  readsEveryRow: { stakeholders: ['id'] },
  message: ({ stakeholder }: { stakeholder: string }, row) =>
    `${row} counts for nobody: no stakeholder has the ID ${shownId(stakeholder)}.`,
  repair: 'Write the ID of a stakeholder that exists, or add the stakeholder.',
  *check({ stakeholders, commitmentRatings }) {
    const known = indexById(stakeholders);
    for (const [index, { stakeholder }] of commitmentRatings.entries())
      if (stakeholder !== null && !known.has(identifierKey(stakeholder)))
        yield { at: { collection: 'commitmentRatings', index, field: 'stakeholder' }, data: { stakeholder } };
  },
});
