import { calendarDate } from '../../../src/domain/model/calendar-date';
import { goalAgreedBeforeScoping } from '../../../src/domain/rules/goal-agreed-before-scoping/goal-agreed-before-scoping';
import { testRule } from '../../support/test-rule';
import { goal, meeting, scopingDay, workspace } from '../../support/workspace-builders';

testRule(goalAgreedBeforeScoping, {
  accept: [
    ['goals agreed on the day itself and later', workspace({ meetings: [scopingDay()], goals: [goal({ agreedOn: calendarDate('2026-05-19') }), goal()] })],
    ['a goal without a date', workspace({ meetings: [scopingDay()], goals: [goal({ agreedOn: null })] })],
    ['any goal while there is no scoping event with a date', workspace({ meetings: [scopingDay({ date: null }), meeting()], goals: [goal()] })],
  ],
  reject: [
    [
      'a goal agreed the day before the earlier of two scoping days',
      workspace({ meetings: [scopingDay({ id: 'M9', date: calendarDate('2026-09-01') }), scopingDay()], goals: [goal(), goal({ id: 'G2', agreedOn: calendarDate('2026-05-18') })] }),
      [['goals[1].agreedOn', 'Goal G2 “Quicker first response” was agreed on 18 May 2026, before the scoping event of 19 May 2026.']],
    ],
  ],
});
