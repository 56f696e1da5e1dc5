import { calendarDate } from '../../../src/domain/model/calendar-date';
import { sigMeetingsOfTheirOwn } from '../../../src/domain/rules/sig-meetings-of-their-own/sig-meetings-of-their-own';
import { testRule } from '../../support/test-rule';
import { meeting, scopingDay, workspace } from '../../support/workspace-builders';

const own = (day: string, id: string) => meeting({ id, date: calendarDate(day), existingMeetingUsed: null });

testRule(sigMeetingsOfTheirOwn, {
  accept: [
    ['a table without a row', workspace()],
    ['every other meeting inside one that exists', workspace({ meetings: [own('2026-06-02', 'M1'), meeting({ date: calendarDate('2026-08-04') }), own('2026-10-06', 'M3')] })],
    ['meetings of other types, and without a date', workspace({ meetings: [own('2026-06-02', 'M1'), scopingDay(), meeting({ date: null, existingMeetingUsed: null })] })],
  ],
  reject: [
    [
      'the second of each row of such meetings, by date',
      workspace({
        meetings: [own('2026-08-04', 'M2'), own('2026-06-02', 'M1'), own('2026-10-06', 'M3'), meeting({ date: calendarDate('2026-11-03') }), own('2026-12-01', 'M5'), own('2027-01-05', 'M6')],
      }),
      [
        ['meetings[0].existingMeetingUsed', 'Meeting M2 of 4 Aug 2026 is the second of 3 SIG meetings in a row that use no existing meeting.'],
        ['meetings[5].existingMeetingUsed', 'Meeting M6 of 5 Jan 2027 is the second of 2 SIG meetings in a row that use no existing meeting.'],
      ],
    ],
  ],
});
