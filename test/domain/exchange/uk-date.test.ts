import { likelyDay, readUkDate } from '../../../src/domain/exchange/uk-date';
import { dateOfSerial } from '../../../src/sheets/date-serial';

const dayOf = (serial: number) => dateOfSerial(serial, 1900);

test.each([
  ['1/9/26', '2026-09-01'],
  ['01/09/2026', '2026-09-01'],
  ['01.09.2026', '2026-09-01'],
  ['1.9.26', '2026-09-01'],
  ['1-9-2026', '2026-09-01'],
  ['1 9 2026', '2026-09-01'],
  [' 1 / 9 / 26 ', '2026-09-01'],
  ['13/1/26', '2026-01-13'],
  ['31/12/99', '2099-12-31'],
  ['1/1/00', '2000-01-01'],
  ['1 Sept 26', '2026-09-01'],
  ['1 Sep 2026', '2026-09-01'],
  ['1-Sep-26', '2026-09-01'],
  ['1st September 2026', '2026-09-01'],
  ['22nd of October, 2026', '2026-10-22'],
  ['Tue 1st September 2026', '2026-09-01'],
  ['Wednesday 2 September 2026', '2026-09-02'],
  ['3rd Dec ’26', '2026-12-03'],
  ['September 1, 2026', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['2026/9/1', '2026-09-01'],
  ['2026-09-01T00:00:00Z', '2026-09-01'],
  ['01/09/2026 14:30', '2026-09-01'],
  ['1/9/26 9:05 am', '2026-09-01'],
  ['29 Feb 2028', '2028-02-29'],
  ['46266', '2026-09-01'],
])('%p is the %s', (text, date) => {
  expect(readUkDate(text, dayOf)).toEqual({ date });
});

test.each([
  ['Sept 2026', 'no-day'],
  ['September', 'no-day'],
  ['end of Sept 2026', 'no-day'],
  ['09/2026', 'no-day'],
  ['2026-09', 'no-day'],
  ['Q3 2026', 'no-day'],
  ['2026', 'no-day'],
  ['1 Sept', 'no-year'],
  ['1/9', 'no-year'],
  ['9/13/2026', 'american-order'],
  ['12/31/26', 'american-order'],
  ['31/6/2026', 'no-such-day'],
  ['29 Feb 2026', 'no-such-day'],
  ['32/1/2026', 'no-such-day'],
  ['TBC', 'not-a-date'],
  ['asap', 'not-a-date'],
  ['ongoing', 'not-a-date'],
  ['1/9/2', 'not-a-date'],
  ['1 Ju 2026', 'not-a-date'],
  ['99999', 'not-a-date'],
  ['1/9/26 or later', 'not-a-date'],
])('%p is none: %s', (text, why) => {
  expect(readUkDate(text, dayOf)).toEqual({ date: null, why });
});

test('a number in a date’s cell may be a year or a count', () => {
  expect([2026, 12, 46266].map((number) => likelyDay(dayOf(number)))).toEqual([false, false, true]);
});
