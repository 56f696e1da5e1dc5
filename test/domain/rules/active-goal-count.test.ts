import { activeGoalCount } from '../../../src/domain/rules/active-goal-count/active-goal-count';
import { testRule } from '../../support/test-rule';
import { goal, workspace } from '../../support/workspace-builders';

const goalsWith = (...statuses: ReturnType<typeof goal>['status'][]) => statuses.map((status) => goal({ status }));

testRule(activeGoalCount, {
  accept: [
    ['a table without a row', workspace()],
    ['three active goals', workspace({ goals: goalsWith('Active', 'Active', 'Active') })],
    [
      'four active goals beside others',
      workspace({ goals: goalsWith('Active', 'Proposed', 'Active', 'Active', 'Achieved', 'Active', null) }),
    ],
  ],
  reject: [
    [
      'no active goal',
      workspace({ goals: goalsWith('Proposed') }),
      [['goals[*].status', 'No goal is active; three or four at a time is what a team can usually carry.']],
    ],
    [
      'a single active goal',
      workspace({ goals: goalsWith('Active', 'Stopped') }),
      [['goals[*].status', '1 goal is active; three or four at a time is what a team can usually carry.']],
    ],
    [
      'five active goals',
      workspace({ goals: goalsWith('Active', 'Active', 'Active', 'Active', 'Active') }),
      [['goals[*].status', '5 goals are active; three or four at a time is what a team can usually carry.']],
    ],
  ],
});
