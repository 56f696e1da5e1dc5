import { fullProgressNotComplete } from '../../../src/domain/rules/full-progress-not-complete/full-progress-not-complete';
import { testRule } from '../../support/test-rule';
import { action, completeAction, workspace } from '../../support/workspace-builders';

testRule(fullProgressNotComplete, {
  accept: [
    ['a complete action at 100%', workspace({ actions: [completeAction()] })],
    ['an open action at 99%, or without progress', workspace({ actions: [action({ progress: 0.99 }), action({ progress: null })] })],
  ],
  reject: [
    [
      'an open action at 100%',
      workspace({ actions: [action({ progress: 1 })] }),
      [['actions[0].status', 'Action A1 “Test an evening triage rota” is at 100%, yet its status is On track.']],
    ],
    [
      'one at 100% without a status',
      workspace({ actions: [action({ progress: 1, status: null })] }),
      [['actions[0].status', 'Action A1 “Test an evening triage rota” is at 100% but has no status.']],
    ],
  ],
});
