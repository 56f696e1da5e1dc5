import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { dueAfterPlanEnd } from '../../../src/domain/rules/due-after-plan-end/due-after-plan-end';
import { testRule } from '../../support/test-rule';
import { action, completeAction, workspace } from '../../support/workspace-builders';

const planEnd = calendarDate('2026-12-31');

testRule(dueAfterPlanEnd, {
  accept: [
    ['the last day of the plan', workspace({ settings: { planEnd }, actions: [action({ due: planEnd })] })],
    ['a plan without an end', workspace({ actions: [action({ due: calendarDate('2099-01-01') })] })],
    [
      'a complete action, or one without a date',
      workspace({ settings: { planEnd }, actions: [completeAction({ due: addDays(planEnd, 1) }), action({ due: null })] }),
    ],
  ],
  reject: [
    [
      'the day after',
      workspace({ settings: { planEnd }, actions: [action({ due: addDays(planEnd, 1) })] }),
      [['actions[0].due', 'Action A1 “Test an evening triage rota” is due on 1 Jan 2027, after the plan ends on 31 Dec 2026.']],
    ],
  ],
});
