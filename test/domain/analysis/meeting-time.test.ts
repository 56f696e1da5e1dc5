import { meetingTime, staffHours } from '../../../src/domain/analysis/meeting-time';
import { addDays } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { meeting, scopingDay, TODAY } from '../../support/workspace-builders';

test.each([
  ['both known', meeting({ hours: 1.5, people: 6 }), 9],
  ['nobody there', meeting({ people: 0 }), 0],
  ['no hours', meeting({ hours: null }), null],
  ['no people', meeting({ people: null }), null],
])('staff-hours with %s', (_, given, expected) => {
  expect(staffHours(given)).toBe(expected);
});

test('only meetings up to today are counted, and those that cannot be are named', () => {
  const meetings = [meeting({ date: TODAY }), meeting({ date: addDays(TODAY, 1) }), meeting({ date: null }), meeting({ hours: null }), scopingDay()];
  expect(meetingTime({ meetings, today: TODAY })).toEqual({ staffHours: 6 + 6 * 24, counted: [0, 4], unknown: [3] });
});

test('of the sample', () => {
  expect(meetingTime({ meetings: sampleWorkspace(TODAY).meetings, today: TODAY }).staffHours).toBe(6 * 24 + 2 * 6 + 7 + 6);
});
