import { middleOfPlan, sustainability } from '../../../src/domain/analysis/sustainability';
import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { sustainabilityQuestion } from '../../support/module-builders';
import { goal, TODAY } from '../../support/workspace-builders';

test('the middle of a plan is rounded down, and is not known without both ends', () => {
  const planStart = calendarDate('2026-06-02');
  expect(middleOfPlan({ planStart, planEnd: addDays(planStart, 365) })).toBe(addDays(planStart, 182));
  expect([middleOfPlan({ planStart, planEnd: null }), middleOfPlan({ planStart: null, planEnd: TODAY })]).toEqual([null, null]);
});

test('answers belong to goals that are to last; all but Yes ask for something', () => {
  const answers = ['Yes', 'Partly', 'Not yet', 'Don\'t know', null] as const;
  const given = {
    goals: [goal({ status: 'Proposed' }), goal({ id: 'G2', status: 'Achieved' }), goal({ id: 'G3' }), goal({ id: null })],
    sustainabilityQuestions: [...answers.map((answer) => sustainabilityQuestion({ goal: 'g2', answer })), sustainabilityQuestion({ goal: null })],
  };
  expect(sustainability(given)).toEqual([
    { goal: 1, answered: [0, 1, 2, 3], concerns: [1, 2, 3] },
    { goal: 2, answered: [], concerns: [] },
    { goal: 3, answered: [], concerns: [] },
  ]);
});

test('of the sample, before its middle', () => {
  const { settings, ...rows } = sampleWorkspace(TODAY);
  expect(middleOfPlan(settings)).toBe('2026-12-01');
  expect(sustainability(rows).map(({ concerns }) => concerns)).toEqual([[1], [2, 3], [], []]);
});
