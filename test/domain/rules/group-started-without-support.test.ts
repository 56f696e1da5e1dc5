import { addDays } from '../../../src/domain/model/calendar-date';
import { groupStartedWithoutSupport } from '../../../src/domain/rules/group-started-without-support/group-started-without-support';
import { testRule } from '../../support/test-rule';
import { action, completeAction, TODAY, workingGroup, workspace } from '../../support/workspace-builders';

const unsupported = (given: Parameters<typeof workingGroup>[0] = {}) => workingGroup({ managementSupport: 'Not asked', ...given });

testRule(groupStartedWithoutSupport, {
  accept: [
    ['a group with support', workspace({ workingGroups: [workingGroup()], actions: [action({ group: 'W1' })] })],
    ['an empty cell, for which another rule asks', workspace({ workingGroups: [unsupported({ managementSupport: null })], actions: [action({ group: 'W1' })] })],
    [
      'work that has not started',
      workspace({
        workingGroups: [unsupported(), unsupported({ id: null })],
        actions: [action({ group: 'W1', status: 'Not started' }), action({ group: 'W1', status: 'Cancelled' }), action({ group: 'W1', status: null, start: addDays(TODAY, 1) }), action({ group: 'W1', status: null, start: null }), action()],
      }),
    ],
  ],
  reject: [
    [
      'one finding for a group, whatever the number of its actions',
      workspace({
        workingGroups: [unsupported(), unsupported({ id: 'W2', managementSupport: 'No' })],
        actions: [action({ group: 'w1' }), completeAction({ id: 'A2', group: 'W1' }), action({ id: null, group: 'W2', status: null, start: TODAY })],
      }),
      [
        ['workingGroups[0].managementSupport', 'Working group W1 “Front door” has started 2 actions, but management support is “Not asked”.'],
        ['workingGroups[1].managementSupport', 'Working group W2 “Front door” has started an action, but management support is “No”.'],
      ],
    ],
  ],
});
