import { indexById } from '../../model/identifier';
import { shownIds } from '../../model/row-name';
import { defineRule } from '../rule';
import { thatId, unknownIds } from '../unknown-ids';

export const unknownGoal = defineRule({
  id: 'unknown-goal',
  severity: 'error',
  summary: 'Whatever is for a goal is for one that exists.',
  readsEveryRow: { goals: ['id'] },
  message: ({ missing }: { missing: string[] }, row) =>
    `${row} is for ${missing.length === 1 ? 'goal' : 'goals'} ${shownIds(missing)}, but no goal has ${thatId(missing)}.`,
  repair: 'Write the ID of a goal that exists, or add the goal.',
  check: (workspace) => unknownIds(workspace, { actions: ['goal'], workingGroups: ['goals'], measures: ['goal'], sustainabilityQuestions: ['goal'] }, indexById(workspace.goals)),
});
