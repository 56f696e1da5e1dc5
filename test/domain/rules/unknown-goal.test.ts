import { unknownGoal } from '../../../src/domain/rules/unknown-goal/unknown-goal';
import { testRule } from '../../support/test-rule';
import { action, completeAction, goal, workspace } from '../../support/workspace-builders';

testRule(unknownGoal, {
  accept: [
    ['a goal that exists', workspace({ goals: [goal()], actions: [action(), action({ goal: 'g1' })] })],
    ['no goal at all, which another rule reports', workspace({ goals: [goal()], actions: [action({ goal: null })] })],
  ],
  reject: [
    [
      'a goal that does not exist',
      workspace({ goals: [goal()], actions: [action({ goal: 'G7' })] }),
      [['actions[0].goal', 'Action A1 “Test an evening triage rota” is for goal G7, but no goal has that ID.']],
    ],
    [
      'any goal while there is none, even on a complete action',
      workspace({ actions: [completeAction()] }),
      [['actions[0].goal', 'Action A1 “Test an evening triage rota” is for goal G1, but no goal has that ID.']],
    ],
  ],
});
