import { calendarDate } from '../../../src/domain/model/calendar-date';
import { involvedTooLate } from '../../../src/domain/rules/involved-too-late/involved-too-late';
import { involvement } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { scopingDay, TODAY, workspace } from '../../support/workspace-builders';

testRule(involvedTooLate, {
  accept: [
    ['both on or before the day', workspace({ meetings: [scopingDay()], involvementLog: [involvement(), involvement({ from: 'Carers and supports', date: calendarDate('2026-05-19') })] })],
    ['any log before the scoping event has a date', workspace({ meetings: [scopingDay({ date: null })], involvementLog: [involvement({ date: TODAY })] })],
    ['a log without a row', workspace({ meetings: [scopingDay()] })],
  ],
  reject: [
    [
      'carers who came later, and service users without a date',
      workspace({
        meetings: [scopingDay()],
        involvementLog: [involvement({ date: null }), involvement({ from: 'Carers and supports', date: TODAY }), involvement({ from: 'Carers and supports', date: calendarDate('2026-07-07') }), involvement({ from: null })],
      }),
      [
        ['involvementLog[*].from', 'No dated involvement of service users is noted on or before the scoping event of 19 May 2026.'],
        ['involvementLog[*].from', 'Carers and supports were first involved on 7 Jul 2026, after the scoping event of 19 May 2026.'],
      ],
    ],
  ],
});
