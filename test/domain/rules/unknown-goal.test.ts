import { unknownGoal } from '../../../src/domain/rules/unknown-goal/unknown-goal';
import { measure, sustainabilityQuestion } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { action, completeAction, goal, workingGroup, workspace } from '../../support/workspace-builders';

testRule(unknownGoal, {
  accept: [
    ['a goal that exists', workspace({ goals: [goal()], actions: [action(), action({ goal: 'g1' })] })],
    ['no goal at all, which another rule reports', workspace({ goals: [goal()], actions: [action({ goal: null })] })],
  ],
  reject: [
    [
      'a goal that does not exist',
      workspace({ goals: [goal()], actions: [action({ goal: 'G7' })] }),
      [['actions[0].goal', 'Action A1 “Test an evening triage rota” is for goal G7, but no goal has that ID.']],
    ],
    [
      'any goal while there is none, even on a complete action',
      workspace({ actions: [completeAction()] }),
      [['actions[0].goal', 'Action A1 “Test an evening triage rota” is for goal G1, but no goal has that ID.']],
    ],
    [
      'goals that do not exist, wherever else they are named',
      workspace({
        goals: [goal()],
        workingGroups: [workingGroup({ goals: ['G1', 'G8', 'G9'] })],
        measures: [measure({ goal: 'G9' })],
        sustainabilityQuestions: [sustainabilityQuestion({ goal: 'G9', question: null })],
      }),
      [
        ['workingGroups[0].goals', 'Working group W1 “Front door” is for goals G8 and G9, but no goal has those IDs.'],
        ['measures[0].goal', 'Measure K1 “Minutes to call-back” is for goal G9, but no goal has that ID.'],
        ['sustainabilityQuestions[0].goal', 'This question about G9 is for goal G9, but no goal has that ID.'],
      ],
    ],
  ],
});
