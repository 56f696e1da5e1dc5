import { defineRule } from '../rule';

/** The pack's suggestion for a plan of twelve months (domain.md, section 1). */
const FEWEST = 3;
const MOST = 4;

export const activeGoalCount = defineRule({
  id: 'active-goal-count',
  severity: 'warning',
  summary: 'Three or four goals are active.',
  readsEveryRow: { goals: ['status'] },
  message: ({ active }: { active: number }) =>
    `${countInWords(active)} active; three or four at a time is what a team can usually carry.`,
  repair: ({ active }) =>
    active < FEWEST
      ? 'Agree another goal, or set a proposed one to Active.'
      : 'Choose the goals that matter most now, and set the others to Proposed or Stopped.',
  *check({ goals }) {
    const active = goals.filter(({ status }) => status === 'Active').length;
    if (goals.length > 0 && (active < FEWEST || active > MOST))
      yield { at: { collection: 'goals', index: null, field: 'status' }, data: { active } };
  },
});

function countInWords(active: number): string {
  if (active === 0) return 'No goal is';
  return active === 1 ? '1 goal is' : `${active} goals are`;
}
