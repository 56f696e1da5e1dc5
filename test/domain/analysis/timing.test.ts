import { daysOverdue, timingOf } from '../../../src/domain/analysis/timing';
import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { action, TODAY } from '../../support/workspace-builders';

test.each([
  ['yesterday', action({ due: addDays(TODAY, -1) }), 'Overdue', 1],
  ['today', action({ due: TODAY }), 'Due soon', 0],
  ['the fourteenth day', action({ due: addDays(TODAY, 14) }), 'Due soon', 0],
  ['the fifteenth day', action({ due: addDays(TODAY, 15) }), 'Later', 0],
  ['no date', action({ due: null }), 'No date', 0],
  ['late but complete', action({ due: addDays(TODAY, -9), status: 'Complete' }), 'Done', 0],
  ['cancelled without a date', action({ due: null, status: 'Cancelled' }), 'Done', 0],
  ['late without a status', action({ due: addDays(TODAY, -9), status: null }), 'Overdue', 9],
])('%s', (_name, given, timing, days) => {
  expect(timingOf(given, TODAY, 14)).toBe(timing);
  expect(daysOverdue(given, TODAY)).toBe(days);
});

test('days are counted over a leap day and a change of the clocks', () => {
  expect(daysOverdue(action({ due: calendarDate('2024-02-28') }), calendarDate('2024-03-01'))).toBe(2);
  expect(daysOverdue(action({ due: calendarDate('2026-03-28') }), calendarDate('2026-03-30'))).toBe(2);
  expect(daysOverdue(action({ due: calendarDate('2026-10-24') }), calendarDate('2026-10-26'))).toBe(2);
});
