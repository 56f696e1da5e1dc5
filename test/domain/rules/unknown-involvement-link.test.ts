import { unknownInvolvementLink } from '../../../src/domain/rules/unknown-involvement-link/unknown-involvement-link';
import { involvement } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { goal, workingGroup, workspace } from '../../support/workspace-builders';

testRule(unknownInvolvementLink, {
  accept: [
    ['a goal and a group that exist, and none', workspace({ goals: [goal()], workingGroups: [workingGroup()], involvementLog: [involvement({ linkedTo: ['G1', 'w1'] }), involvement()] })],
  ],
  reject: [
    [
      'what is neither',
      workspace({ goals: [goal()], workingGroups: [workingGroup()], involvementLog: [involvement({ linkedTo: ['G1', 'G9', 'A1'] })] }),
      [['involvementLog[0].linkedTo', 'The involvement of “Service-user forum” on 12 May 2026 is linked to G9 and A1, but no goal or working group has those IDs.']],
    ],
  ],
});
