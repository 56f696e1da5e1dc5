import { goalWithoutMeasure } from '../../../src/domain/rules/goal-without-measure/goal-without-measure';
import { testRule } from '../../support/test-rule';
import { goal, workspace } from '../../support/workspace-builders';

testRule(goalWithoutMeasure, {
  accept: [
    ['a goal with a measure', workspace({ goals: [goal()] })],
    ['a stopped goal', workspace({ goals: [goal({ status: 'Stopped', measure: null })] })],
  ],
  reject: [
    [
      'an active goal without one',
      workspace({ goals: [goal({ measure: null })] }),
      [['goals[0].measure', 'Goal G1 “Quicker first response” has no measure yet.']],
    ],
    [
      'a goal without one and without a status',
      workspace({ goals: [goal(), goal({ id: 'G2', status: null, measure: null })] }),
      [['goals[1].measure', 'Goal G2 “Quicker first response” has no measure yet.']],
    ],
  ],
});
