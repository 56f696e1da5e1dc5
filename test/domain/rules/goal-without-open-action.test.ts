import { goalWithoutOpenAction } from '../../../src/domain/rules/goal-without-open-action/goal-without-open-action';
import { testRule } from '../../support/test-rule';
import { action, completeAction, goal, workspace } from '../../support/workspace-builders';

testRule(goalWithoutOpenAction, {
  accept: [
    ['an active goal with an open action', workspace({ goals: [goal()], actions: [completeAction(), action({ id: 'A2' })] })],
    ['an ID in other letters', workspace({ goals: [goal()], actions: [action({ goal: ' g1' })] })],
    ['a goal that is not active', workspace({ goals: [goal({ status: 'Achieved' }), goal({ id: 'G2', status: null })] })],
    ['a goal that no action can name', workspace({ goals: [goal({ id: null })] })],
  ],
  reject: [
    [
      'an active goal whose actions are all complete or cancelled',
      workspace({ goals: [goal()], actions: [completeAction(), action({ id: 'A2', status: 'Cancelled' })] }),
      [['goals[0].status', 'Goal G1 “Quicker first response” is active but has no open action.']],
    ],
    [
      'an active goal when only others have actions',
      workspace({ goals: [goal(), goal({ id: 'G2', goal: 'Better-planned endings' })], actions: [action(), action({ goal: null })] }),
      [['goals[1].status', 'Goal G2 “Better-planned endings” is active but has no open action.']],
    ],
  ],
});
