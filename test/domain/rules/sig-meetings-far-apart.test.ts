import { calendarDate } from '../../../src/domain/model/calendar-date';
import { sigMeetingsFarApart } from '../../../src/domain/rules/sig-meetings-far-apart/sig-meetings-far-apart';
import { testRule } from '../../support/test-rule';
import { meeting, scopingDay, workspace } from '../../support/workspace-builders';

testRule(sigMeetingsFarApart, {
  accept: [
    ['a table without a row', workspace()],
    ['two calendar months to the day', workspace({ meetings: [meeting({ date: calendarDate('2026-10-24') }), meeting({ date: calendarDate('2026-12-24') })] })],
    ['31 December to the last of February', workspace({ meetings: [meeting({ date: calendarDate('2027-12-31') }), meeting({ date: calendarDate('2028-02-29') })] })],
    ['other meetings, and those without a date', workspace({ meetings: [meeting(), meeting({ date: null }), scopingDay()] })],
  ],
  reject: [
    [
      'a day more, on the later of the two, in whatever order they are listed',
      workspace({ meetings: [meeting({ id: 'M2', date: calendarDate('2027-03-01') }), meeting({ date: calendarDate('2026-12-31') })] }),
      [['meetings[0].date', 'Meeting M2 of 1 Mar 2027 comes more than two months after the SIG meeting before it, on 31 Dec 2026.']],
    ],
    [
      'one that has taken place, which nobody can bring forward',
      workspace({ meetings: [meeting({ date: calendarDate('2026-06-01') }), meeting({ id: 'M2', date: calendarDate('2026-08-02') })] }),
      [['meetings[1].date', 'Meeting M2 of 2 Aug 2026 came more than two months after the SIG meeting before it, on 1 Jun 2026.']],
    ],
    [
      'a gap that a meeting of another type does not fill',
      workspace({ meetings: [meeting(), meeting({ id: 'M2', type: 'Review', date: calendarDate('2026-12-01') }), meeting({ id: null, date: calendarDate('2026-12-28') })] }),
      [['meetings[2].date', 'This meeting of 28 Dec 2026 comes more than two months after the SIG meeting before it, on 27 Oct 2026.']],
    ],
  ],
});
