import { actionWithoutDueDate } from '../../../src/domain/rules/action-without-due-date/action-without-due-date';
import { testRule } from '../../support/test-rule';
import { action, completeAction, workspace } from '../../support/workspace-builders';

testRule(actionWithoutDueDate, {
  accept: [
    ['an open action with all it needs', workspace({ actions: [action()] })],
    [
      'a complete or cancelled action without one',
      workspace({ actions: [completeAction({ due: null }), action({ status: 'Cancelled', due: null })] }),
    ],
  ],
  reject: [
    [
      'an open action without one',
      workspace({ actions: [action(), action({ id: 'A9', action: 'Carer-awareness session', due: null })] }),
      [['actions[1].due', 'Action A9 “Carer-awareness session” has no due date yet.']],
    ],
    [
      'an action without a status, which counts as open',
      workspace({ actions: [action({ status: null, due: null })] }),
      [['actions[0].due', 'Action A1 “Test an evening triage rota” has no due date yet.']],
    ],
  ],
});
