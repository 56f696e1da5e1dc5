import { cadence, meetingsOfTheirOwn, nextMeetingBy } from '../../../src/domain/analysis/cadence';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { meeting, scopingDay, TODAY } from '../../support/workspace-builders';

test.each([
  ['2026-12-31', '2027-02-28'],
  ['2027-12-31', '2028-02-29'],
  ['2026-07-31', '2026-09-30'],
  ['2026-10-05', '2026-12-05'],
])('after %s the group meets again by %s', (day, by) => {
  expect(nextMeetingBy(calendarDate(day))).toBe(by);
});

test('a meeting today is the next one and not yet the last', () => {
  const meetings = [meeting({ date: TODAY }), meeting({ date: calendarDate('2026-10-27') }), scopingDay()];
  expect(cadence({ meetings, today: TODAY })).toMatchObject({ last: { index: 1 }, next: { index: 0, date: TODAY }, late: [] });
});

test('a group that has not met has no cadence', () => {
  expect(cadence({ meetings: [scopingDay(), meeting({ date: null }), meeting({ type: null })], today: TODAY })).toEqual({ meetings: [], last: null, next: null, late: [] });
});

test('of the sample: M3 was late, M4 comes next, and no two in a row had no host', () => {
  const { meetings } = sampleWorkspace(TODAY);
  const { last, next, late } = cadence({ meetings, today: TODAY });
  expect([last, next, ...late.flatMap(({ before, meeting: after }) => [before, after])].map((placed) => meetings[placed?.index ?? -1]?.id)).toEqual(['M3', 'M4', 'M2', 'M3']);
  expect(meetingsOfTheirOwn(meetings)).toEqual([]);
});

test('meetings of their own are counted by date, whatever the order of the rows', () => {
  const own = (day: string) => meeting({ date: calendarDate(day), existingMeetingUsed: null });
  expect(meetingsOfTheirOwn([own('2026-03-03'), meeting({ date: calendarDate('2026-07-07') }), own('2026-05-05'), own('2026-09-01')])).toEqual([[0, 2]]);
});
