import { groupWithoutGoal } from '../../../src/domain/rules/group-without-goal/group-without-goal';
import { testRule } from '../../support/test-rule';
import { workingGroup, workspace } from '../../support/workspace-builders';

testRule(groupWithoutGoal, {
  accept: [['a group with a goal, known or not', workspace({ workingGroups: [workingGroup({ goals: ['G9'] })] })]],
  reject: [
    ['a group without one', workspace({ workingGroups: [workingGroup({ goals: [] })] }), [['workingGroups[0].goals', 'Working group W1 “Front door” is linked to no goal yet.']]],
  ],
});
