import { unknownPredecessor } from '../../../src/domain/rules/unknown-predecessor/unknown-predecessor';
import { testRule } from '../../support/test-rule';
import { action, workspace } from '../../support/workspace-builders';

testRule(unknownPredecessor, {
  accept: [
    [
      'actions that exist, above or below',
      workspace({ actions: [action({ dependsOn: ['A2'] }), action({ id: 'A2' }), action({ id: 'A3', dependsOn: ['a1', 'A2'] })] }),
    ],
  ],
  reject: [
    [
      'one that does not',
      workspace({ actions: [action({ dependsOn: ['A77'] })] }),
      [['actions[0].dependsOn', 'Action A1 “Test an evening triage rota” depends on A77, but no action has that ID.']],
    ],
    [
      'several, in one finding for the cell',
      workspace({ actions: [action({ dependsOn: ['A77', 'A1', 'A78', 'A79', 'A80'] })] }),
      [
        [
          'actions[0].dependsOn',
          'Action A1 “Test an evening triage rota” depends on A77, A78, A79 and 1 more, but no action has those IDs.',
        ],
      ],
    ],
  ],
});
