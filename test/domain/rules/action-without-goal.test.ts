import { actionWithoutGoal } from '../../../src/domain/rules/action-without-goal/action-without-goal';
import { testRule } from '../../support/test-rule';
import { action, completeAction, workspace } from '../../support/workspace-builders';

testRule(actionWithoutGoal, {
  accept: [
    ['an open action with all it needs', workspace({ actions: [action()] })],
    [
      'a complete or cancelled action without one',
      workspace({ actions: [completeAction({ goal: null }), action({ status: 'Cancelled', goal: null })] }),
    ],
  ],
  reject: [
    [
      'an open action without one',
      workspace({ actions: [action(), action({ id: 'A9', action: 'Carer-awareness session', goal: null })] }),
      [['actions[1].goal', 'Action A9 “Carer-awareness session” is for no goal yet.']],
    ],
    [
      'an action without a status, which counts as open',
      workspace({ actions: [action({ status: null, goal: null })] }),
      [['actions[0].goal', 'Action A1 “Test an evening triage rota” is for no goal yet.']],
    ],
  ],
});
