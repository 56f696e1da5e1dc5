import { unknownGroup } from '../../../src/domain/rules/unknown-group/unknown-group';
import { testRule } from '../../support/test-rule';
import { action, workingGroup, workspace } from '../../support/workspace-builders';

testRule(unknownGroup, {
  accept: [
    ['a group that exists, in any letters', workspace({ workingGroups: [workingGroup()], actions: [action({ group: 'w1 ' })] })],
    ['an action without a group', workspace({ actions: [action()] })],
  ],
  reject: [
    [
      'a group that does not',
      workspace({ workingGroups: [workingGroup()], actions: [action({ group: 'W9' })] }),
      [['actions[0].group', 'Action A1 “Test an evening triage rota” is done by group W9, but no working group has that ID.']],
    ],
  ],
});
