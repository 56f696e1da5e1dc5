import { calendarDate } from '../../src/domain/model/calendar-date';
import { dateOfSerial, serialOfDate } from '../../src/sheets/date-serial';

test.each([
  [1900, 1, '1900-01-01'],
  [1900, 59, '1900-02-28'],
  [1900, 61, '1900-03-01'],
  [1900, 1463, '1904-01-02'],
  [1900, 46350, '2026-11-24'],
  [1900, 2958465, '9999-12-31'],
  [1904, 0, '1904-01-01'],
  [1904, 1, '1904-01-02'],
  [1904, 44888, '2026-11-24'],
  [1904, 2957003, '9999-12-31'],
] as const)('in a workbook that counts from %s, day %s is %s', (system, serial, day) => {
  expect(dateOfSerial(serial, system)).toBe(day);
  expect(serialOfDate(calendarDate(day), system)).toBe(serial);
});

test.each([
  [1900, 0],
  [1900, 60],
  [1900, -1],
  [1900, 2958466],
  [1904, -1],
  [1904, Number.NaN],
] as const)('in a workbook that counts from %s, no day has the number %s', (system, serial) => {
  expect(dateOfSerial(serial, system)).toBeNull();
});

test('a day before the calendar of the workbook cannot be written', () => {
  expect(() => serialOfDate(calendarDate('1899-12-31'), 1900)).toThrow(RangeError);
  expect(() => serialOfDate(calendarDate('1903-12-31'), 1904)).toThrow(RangeError);
});
