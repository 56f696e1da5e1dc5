import { commitmentNeeded } from '../../model/choice-list';
import { defineRule } from '../rule';

export const impossibleNeed = defineRule({
  id: 'impossible-need',
  severity: 'error',
  summary: 'The place where a stakeholder is needed is one that somebody can be asked to take.',
  message: ({ needed }: { needed: string }, row) =>
    needed === 'Opposed'
      ? `${row} has Opposed under Needed, but nobody is needed opposed.`
      : `${row} has ${needed} under Needed, which is no place on the continuum.`,
  repair: `Choose from the list the least that the work needs: ${commitmentNeeded.values.join(', ')}.`,
  *check({ commitmentRatings }) {
    for (const [index, { needed }] of commitmentRatings.entries())
      if (needed === 'Opposed' || needed === 'Unknown')
        yield { at: { collection: 'commitmentRatings', index, field: 'needed' }, data: { needed } };
  },
});
