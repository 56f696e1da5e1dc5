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
        ['workingGroups[0].group', 'Working group W1 has no name yet.'],
        ['workingGroups[0].convenor', 'Working group W1 has no convenor yet.'],
        ['workingGroups[0].weWouldKnowBecause', 'Working group W1 does not say yet how you would know that it works.'],
        ['workingGroups[0].until', 'Working group W1 does not say yet until when it works.'],
        ['workingGroups[0].meets', 'Working group W1 does not say yet how and how often it meets.'],
        ['workingGroups[0].reportsTo', 'Working group W1 does not say yet to whom it reports.'],
        ['workingGroups[0].reportsWhen', 'Working group W1 does not say yet when it reports.'],
        ['workingGroups[0].members', 'Working group W1 has no members yet.'],
        ['workingGroups[0].managementSupport', 'Working group W1 does not say yet whether managers support it.'],
      ],
    ],
    [
      'an answer of the managers without a name and a day',
      workspace({ workingGroups: [workingGroup({ supportFrom: null }), workingGroup({ id: 'W2', managementSupport: 'No', supportOn: null })] }),
      [
        ['workingGroups[0].supportFrom', 'Working group W1 “Front door” does not say yet who answered on management support.'],
        ['workingGroups[1].supportOn', 'Working group W2 “Front door” does not say yet when management support was answered.'],
      ],
    ],
  ],
});
