import {
  addDays,
  addMonths,
  addWeeks,
  calendarDate,
  calendarDateOf,
  daysBetween,
  inWords,
  parseCalendarDate,
} from '../../../src/domain/model/calendar-date';

const day = calendarDate;

test.each(['2023-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '2026-01-01T00:00', ''])('%p is no day', (text) => {
  expect(parseCalendarDate(text)).toBeNull();
  expect(() => calendarDate(text)).toThrow(RangeError);
});

test.each([
  ['2026-12-31', '2027-02-28'],
  ['2027-12-31', '2028-02-29'],
  ['2026-08-31', '2026-10-31'],
])('two calendar months after %s is %s', (from, to) => {
  expect(addMonths(day(from), 2)).toBe(to);
});

test('days and weeks run over leap days and changes of the clocks', () => {
  expect([addDays(day('2024-02-28'), 2), addDays(day('2026-03-28'), 2), addWeeks(day('2026-01-01'), -1)]).toEqual([
    '2024-03-01',
    '2026-03-30',
    '2025-12-25',
  ]);
  expect([daysBetween(day('2026-10-24'), day('2026-10-26')), daysBetween(day('2026-03-01'), day('2026-02-28'))]).toEqual([2, -1]);
});

test('there is no day after Excel’s last', () => {
  expect([addDays(day('9999-12-01'), 31), addDays(day('2026-11-24'), 9_999_999_999)]).toEqual(['9999-12-31', '9999-12-31']);
});

test('a moment is the day that its clock shows; a day reads as people write it', () => {
  expect(calendarDateOf(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
  expect(inWords(day('2026-03-03'))).toBe('3 Mar 2026');
});
