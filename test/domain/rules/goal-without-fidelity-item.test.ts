import { goalWithoutFidelityItem } from '../../../src/domain/rules/goal-without-fidelity-item/goal-without-fidelity-item';
import { testRule } from '../../support/test-rule';
import { goal, workspace } from '../../support/workspace-builders';

testRule(goalWithoutFidelityItem, {
  accept: [
    ['a goal with an item', workspace({ goals: [goal({ fidelityItems: [39] })] })],
    ['a stopped goal', workspace({ goals: [goal({ status: 'Stopped', fidelityItems: [] })] })],
  ],
  reject: [
    [
      'a goal without one',
      workspace({ goals: [goal({ fidelityItems: [] })] }),
      [['goals[0].fidelityItems', 'Goal G1 “Quicker first response” names no fidelity item yet.']],
    ],
  ],
});
