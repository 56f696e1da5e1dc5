import { addDays } from '../../../src/domain/model/calendar-date';
import { goalWithoutSustainabilityAnswer } from '../../../src/domain/rules/goal-without-sustainability-answer/goal-without-sustainability-answer';
import { sustainabilityQuestion } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { goal, TODAY, workspace } from '../../support/workspace-builders';

const onTheMiddle = { planStart: addDays(TODAY, -100), planEnd: addDays(TODAY, 101) };
const pastTheMiddle = { planStart: addDays(TODAY, -101), planEnd: addDays(TODAY, 100) };

testRule(goalWithoutSustainabilityAnswer, {
  accept: [
    ['a goal with an answer, if only that nobody knows', workspace({ settings: pastTheMiddle, goals: [goal()], sustainabilityQuestions: [sustainabilityQuestion({ goal: 'g1', answer: 'Don\'t know' })] })],
    ['goals that are proposed or stopped, and one without an ID', workspace({ settings: pastTheMiddle, goals: [goal({ status: 'Proposed' }), goal({ status: 'Stopped' }), goal({ id: null })] })],
    ['a goal on the middle day itself', workspace({ settings: onTheMiddle, goals: [goal()] })],
    ['a plan without a start', workspace({ settings: { planStart: null, planEnd: TODAY }, goals: [goal()] })],
  ],
  reject: [
    [
      'an active and an achieved goal without an answer',
      workspace({
        settings: pastTheMiddle,
        goals: [goal(), goal({ id: 'G2', status: 'Achieved' })],
        sustainabilityQuestions: [sustainabilityQuestion({ answer: null }), sustainabilityQuestion({ goal: null })],
      }),
      [
        ['goals[0].status', 'Goal G1 “Quicker first response” has no answers yet on whether it will last.'],
        ['goals[1].status', 'Goal G2 “Quicker first response” has no answers yet on whether it will last.'],
      ],
    ],
  ],
});
