import { dependencyCycle } from '../../../src/domain/rules/dependency-cycle/dependency-cycle';
import { testRule } from '../../support/test-rule';
import { action, workspace } from '../../support/workspace-builders';

testRule(dependencyCycle, {
  accept: [
    ['a chain', workspace({ actions: [action({ dependsOn: ['A2'] }), action({ id: 'A2', dependsOn: ['A3'] }), action({ id: 'A3' })] })],
    [
      'two ways to the same action',
      workspace({ actions: [action({ dependsOn: ['A2', 'A3'] }), action({ id: 'A2', dependsOn: ['A3'] }), action({ id: 'A3' })] }),
    ],
  ],
  reject: [
    [
      'an action that depends on itself',
      workspace({ actions: [action({ dependsOn: ['A1'] })] }),
      [['actions[0].dependsOn', 'Action A1 “Test an evening triage rota” depends on itself.']],
    ],
    [
      'a circle, on the first of its rows',
      workspace({
        actions: [
          action({ dependsOn: ['A4'] }),
          action({ id: 'A2', dependsOn: ['A4'] }),
          action({ id: 'A3', dependsOn: ['A2'] }),
          action({ id: 'A4', dependsOn: ['A3'] }),
        ],
      }),
      [['actions[1].dependsOn', 'Action A2 “Test an evening triage rota” waits for itself through A4 and A3.']],
    ],
    [
      'two circles, once each',
      workspace({
        actions: [
          action({ dependsOn: ['A2'] }),
          action({ id: 'A2', dependsOn: ['A1'] }),
          action({ id: 'A3', dependsOn: ['A4'] }),
          action({ id: 'A4', dependsOn: ['A3'] }),
        ],
      }),
      [
        ['actions[0].dependsOn', 'Action A1 “Test an evening triage rota” waits for itself through A2.'],
        ['actions[2].dependsOn', 'Action A3 “Test an evening triage rota” waits for itself through A4.'],
      ],
    ],
  ],
});
