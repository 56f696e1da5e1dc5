import { incompleteGroup } from '../../../src/domain/rules/incomplete-group/incomplete-group';
import { testRule } from '../../support/test-rule';
import { workingGroup, workspace } from '../../support/workspace-builders';

testRule(incompleteGroup, {
  accept: [
    ['a group that has said everything', workspace({ workingGroups: [workingGroup()] })],
    ['no name and day where support was not asked for', workspace({ workingGroups: [workingGroup({ managementSupport: 'Not asked', supportFrom: null, supportOn: null })] })],
  ],
  reject: [
    [
      'one finding for each empty cell',
      workspace({
        workingGroups: [
          workingGroup({ group: null, convenor: null, weWouldKnowBecause: null, until: null, meets: null, reportsTo: null, reportsWhen: null, members: null, managementSupport: null, supportFrom: null, supportOn: null, lastReported: null, goals: [] }),
        ],
      }),
      [
        ['workingGroups[0].group', 'Working group W1 has not got a name yet.'],
        ['workingGroups[0].convenor', 'Working group W1 has not got a convenor yet.'],
        ['workingGroups[0].weWouldKnowBecause', 'Working group W1 has not got a sign by which you would know that it succeeds yet.'],
        ['workingGroups[0].until', 'Working group W1 has not got a day by which it means to be done yet.'],
        ['workingGroups[0].meets', 'Working group W1 has not got a note of how often and how it meets yet.'],
        ['workingGroups[0].reportsTo', 'Working group W1 has not got somebody to report to yet.'],
        ['workingGroups[0].reportsWhen', 'Working group W1 has not got a note of when it reports yet.'],
        ['workingGroups[0].members', 'Working group W1 has not got members yet.'],
        ['workingGroups[0].managementSupport', 'Working group W1 has not got a note on whether managers support it yet.'],
      ],
    ],
    [
      'an answer of the managers without a name and a day',
      workspace({ workingGroups: [workingGroup({ supportFrom: null }), workingGroup({ id: 'W2', managementSupport: 'No', supportOn: null })] }),
      [
        ['workingGroups[0].supportFrom', 'Working group W1 “Front door” has not got a note of who answered on management support yet.'],
        ['workingGroups[1].supportOn', 'Working group W2 “Front door” has not got the day of the answer on management support yet.'],
      ],
    ],
  ],
});
