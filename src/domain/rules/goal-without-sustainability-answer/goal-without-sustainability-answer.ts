import { middleOfPlan, sustainability } from '../../analysis/sustainability';
import { defineRule } from '../rule';

export const goalWithoutSustainabilityAnswer = defineRule({
  id: 'goal-without-sustainability-answer',
  severity: 'prompt',
  summary: 'From the middle of the plan, each goal has answers on whether it will last.',
  reads: { goals: ['id'] },
  readsEveryRow: { sustainabilityQuestions: ['goal', 'answer'] },
  message: (_data: null, row) => `${row} has no answers yet on whether it will last.`,
  repair: 'Ask the questions on Sustainability about this goal, and note what you will do.',
  *check(workspace) {
    const middle = middleOfPlan(workspace.settings);
    if (middle === null || workspace.today <= middle) return;
    for (const { goal, answered } of sustainability(workspace))
      if (answered.length === 0 && workspace.goals[goal]?.id !== null)
        yield { at: { collection: 'goals', index: goal, field: 'status' }, data: null };
  },
});
