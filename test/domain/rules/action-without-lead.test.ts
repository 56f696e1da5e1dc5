import { actionWithoutLead } from '../../../src/domain/rules/action-without-lead/action-without-lead';
import { testRule } from '../../support/test-rule';
import { action, completeAction, workspace } from '../../support/workspace-builders';

testRule(actionWithoutLead, {
  accept: [
    ['an open action with all it needs', workspace({ actions: [action()] })],
    [
      'a complete or cancelled action without one',
      workspace({ actions: [completeAction({ lead: null }), action({ status: 'Cancelled', lead: null })] }),
    ],
  ],
  reject: [
    [
      'an open action without one',
      workspace({ actions: [action(), action({ id: 'A9', action: 'Carer-awareness session', lead: null })] }),
      [['actions[1].lead', 'Action A9 “Carer-awareness session” has no lead yet.']],
    ],
    [
      'an action without a status, which counts as open',
      workspace({ actions: [action({ status: null, lead: null })] }),
      [['actions[0].lead', 'Action A1 “Test an evening triage rota” has no lead yet.']],
    ],
  ],
});
