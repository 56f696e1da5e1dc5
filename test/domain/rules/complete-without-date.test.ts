import { completeWithoutDate } from '../../../src/domain/rules/complete-without-date/complete-without-date';
import { testRule } from '../../support/test-rule';
import { action, completeAction, workspace } from '../../support/workspace-builders';

testRule(completeWithoutDate, {
  accept: [
    ['a complete action with its date', workspace({ actions: [completeAction()] })],
    ['an open or cancelled action', workspace({ actions: [action(), action({ status: 'Cancelled' }), action({ status: null })] })],
  ],
  reject: [
    [
      'a complete action without one',
      workspace({ actions: [completeAction({ completedOn: null })] }),
      [['actions[0].completedOn', 'Action A1 “Test an evening triage rota” is complete but has no completion date.']],
    ],
  ],
});
