import { convenorAlwaysManager } from '../../../src/domain/rules/convenor-always-manager/convenor-always-manager';
import { testRule } from '../../support/test-rule';
import { member, TODAY, workingGroup, workspace } from '../../support/workspace-builders';

testRule(convenorAlwaysManager, {
  accept: [
    ['a single group', workspace({ workingGroups: [workingGroup({ convenor: 'CRT manager' })] })],
    ['one group of several with another convenor', workspace({ workingGroups: [workingGroup({ convenor: 'CRT manager' }), workingGroup({ convenor: 'CRT manager' }), workingGroup()] })],
    ['somebody who was the manager once', workspace({ members: [member({ seat: 'CRT manager', name: 'Jo Marsh', left: TODAY })], workingGroups: [workingGroup({ convenor: 'Jo Marsh' }), workingGroup({ convenor: 'Jo Marsh' })] })],
    ['groups without a convenor', workspace({ workingGroups: [workingGroup({ convenor: null }), workingGroup({ convenor: null }), workingGroup({ convenor: 'CRT manager' })] })],
  ],
  reject: [
    [
      'the manager each time, by role, name or seat',
      workspace({
        members: [member({ seat: 'CRT manager', role: 'Team lead', name: 'Jo Marsh' })],
        workingGroups: [workingGroup({ convenor: 'team lead' }), workingGroup({ convenor: 'Jo  Marsh' }), workingGroup({ convenor: 'CRT Manager' }), workingGroup({ convenor: null })],
      }),
      [['workingGroups[*].convenor', 'The manager convenes all 3 working groups.']],
    ],
  ],
});
