import { invalidArgument } from '../../../src/host/model/excel-error';
import { dateValueTest, dynamicDateTest } from '../../../src/host/editing/date-filter';

/** Tuesday, 24 November 2026, by the local clock. */
const NOW = new Date(2026, 10, 24, 12);
const TODAY = 46_350;

describe('a filter on dates keeps', () => {
  test.each([
    ['Yesterday', [-2, -1, 0], '.#.'],
    ['Today', [-1, 0, 0.9, 1], '.##.'],
    ['Tomorrow', [0, 1, 2], '.#.'],
    ['ThisWeek', [-3, -2, 4, 5], '.##.'],
    ['LastWeek', [-10, -9, -3, -2], '.##.'],
    ['NextWeek', [4, 5, 11, 12], '.##.'],
    ['LastMonth', [-55, -54, -24, -23], '.##.'],
    ['ThisMonth', [-24, -23, 6, 7], '.##.'],
    ['NextMonth', [6, 7, 37, 38], '.##.'],
    ['ThisQuarter', [-55, -54, 37, 38], '.##.'],
    ['NextQuarter', [37, 38], '.#'],
    ['LastQuarter', [-55, -54], '#.'],
    ['ThisYear', [-328, -327, 37, 38], '.##.'],
    ['NextYear', [37, 38], '.#'],
    ['YearToDate', [-328, -327, 0, 1], '.##.'],
    ['AllDatesInPeriodNovember', [-24, -23, -23 - 365, 7], '.##.'],
    ['AllDatesInPeriodQuarter4', [-55, -54, -54 - 365, 38], '.##.'],
  ])('%s of days from today %j: %s', (criterion, days, expected) => {
    const keeps = dynamicDateTest(criterion, NOW);
    expect(days.map((day) => (keeps?.(TODAY + day) ? '#' : '.')).join('')).toBe(expected);
  });

  test('nothing where it is no criterion on dates', () => {
    expect(dynamicDateTest('AboveAverage', NOW)).toBeNull();
    expect(dynamicDateTest('AllDatesInPeriodNever', NOW)).toBeNull();
  });

  test('what shares the part of a moment that counts', () => {
    const minute = dateValueTest({ date: '2026-11-24T13:30:10', specificity: 'Minute' });
    expect([TODAY + (13 * 60 + 30) / 1440, TODAY + (13 * 60 + 31) / 1440, -5].map(minute)).toEqual([true, false, false]);
    expect(() => dateValueTest({ date: 'soon', specificity: 'Day' })).toThrow(invalidArgument().message);
  });
});
