import { completeWithoutFullProgress } from '../../../src/domain/rules/complete-without-full-progress/complete-without-full-progress';
import { testRule } from '../../support/test-rule';
import { action, completeAction, workspace } from '../../support/workspace-builders';

testRule(completeWithoutFullProgress, {
  accept: [
    ['a complete action at 100%', workspace({ actions: [completeAction()] })],
    ['a complete action whose progress nobody keeps', workspace({ actions: [completeAction({ progress: null })] })],
    ['an open action on its way', workspace({ actions: [action({ progress: 0 })] })],
  ],
  reject: [
    [
      'a complete action below 100%',
      workspace({ actions: [completeAction({ progress: 0.996 })] }),
      [['actions[0].progress', 'Action A1 “Test an evening triage rota” is complete, yet its progress is 99%.']],
    ],
  ],
});
