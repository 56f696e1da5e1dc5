import { calendarDate } from '../../../src/domain/model/calendar-date';
import { noNextSigMeeting } from '../../../src/domain/rules/no-next-sig-meeting/no-next-sig-meeting';
import { testRule } from '../../support/test-rule';
import { meeting, scopingDay, TODAY, workspace } from '../../support/workspace-builders';

testRule(noNextSigMeeting, {
  accept: [
    ['a table without a row', workspace()],
    ['a meeting today', workspace({ meetings: [meeting({ date: TODAY })] })],
    ['one to come', workspace({ meetings: [meeting(), meeting({ date: calendarDate('2027-01-05') })] })],
  ],
  reject: [
    [
      'meetings that have all been',
      workspace({ meetings: [meeting({ date: calendarDate('2026-10-31') }), meeting({ date: null }), meeting({ type: 'Review', date: calendarDate('2027-01-05') })] }),
      [['meetings[*].date', 'No SIG meeting is planned after that of 31 Oct 2026; the next is due by 31 Dec 2026.']],
    ],
    ['a scoping day alone', workspace({ meetings: [scopingDay()] }), [['meetings[*].date', 'No SIG meeting is planned yet.']]],
  ],
});
