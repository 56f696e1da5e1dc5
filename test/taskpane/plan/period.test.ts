import fc from 'fast-check';
import { addDays, addMonths, calendarDate, type CalendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { monthsAround, monthTicks, shareOf, wholePlan, type Period } from '../../../src/taskpane/plan/period';
import { anyWorkspace } from '../../support/any-workspace';
import { action, TODAY, workspace } from '../../support/workspace-builders';

const day = calendarDate;
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const nothingDated = { start: null, due: null } as const;

describe('the whole plan', () => {
  test.each<[what: string, given: Parameters<typeof workspace>[0], expected: Period]>([
    ['is its own whole months', { settings: { planStart: day('2026-06-02'), planEnd: day('2027-06-02') } }, period('2026-06-01', '2027-06-30')],
    ['ends on 29 February in a leap year', { settings: { planStart: day('2027-03-31'), planEnd: day('2028-02-01') } }, period('2026-11-01', '2028-02-29')],
    ['takes in actions beside it', { settings: { planStart: day('2026-06-02'), planEnd: day('2027-06-02') }, actions: [action({ start: day('2026-05-31'), due: day('2027-07-01') })] }, period('2026-05-01', '2027-07-31')],
    ['is not stretched by a date that cannot be meant', { settings: { planStart: day('2026-06-02'), planEnd: day('2027-06-02') }, actions: [action({ due: day('2062-12-18') })] }, period('2026-06-01', '2027-06-30')],
    ['takes in today where the plan is over', { settings: { planStart: day('2025-09-01'), planEnd: day('2026-09-01') } }, period('2025-09-01', '2026-11-30')],
    ['of a plan over for years ends with it', { settings: { planStart: day('2019-09-01'), planEnd: day('2020-08-31') } }, period('2019-09-01', '2020-08-31')],
    ['without dates of its own is that of its actions', { actions: [action({ start: day('2026-10-31'), due: day('2027-01-01') }), action(nothingDated)] }, period('2026-10-01', '2027-01-31')],
    ['with a start alone reaches to the last action', { settings: { planStart: day('2026-09-15') }, actions: [action({ start: null, due: day('2027-03-03') })] }, period('2026-09-01', '2027-03-31')],
    ['without any date is the year to come', { actions: [action(nothingDated)] }, period('2026-11-01', '2027-10-31')],
  ])('%s', (_what, given, expected) => {
    expect(wholePlan(workspace(given))).toEqual(expected);
  });

  test('of the sample is thirteen months', () => {
    expect(wholePlan(workspace({ ...sampleWorkspace(TODAY) }))).toEqual(period('2026-06-01', '2027-06-30'));
  });

  test('is always a period of whole months, and never longer than its dates', () => {
    fc.assert(
      fc.property(anyWorkspace, (any) => {
        const { from, to } = wholePlan(any);
        expect(from <= to).toBe(true);
        expect([from.slice(8), addDays(to, 1).slice(8)]).toEqual(['01', '01']);
      }),
    );
  });
});

test.each([
  ['2026-11-24', '2026-10-24', '2027-01-23'],
  ['2026-12-31', '2026-11-30', '2027-02-27'],
  ['2028-03-31', '2028-02-29', '2028-05-30'],
])('three months around %s are %s to %s', (today, from, to) => {
  expect(monthsAround(day(today))).toEqual(period(from, to));
});

test.each<[string, number]>([
  ['2026-06-01', 0],
  ['2026-06-16', 0.5],
  ['2026-07-01', 1],
  ['2026-05-02', -1],
])('%s begins at %d of June 2026', (date, share) => {
  expect(shareOf(period('2026-06-01', '2026-06-30'), day(date))).toBeCloseTo(share);
});

describe('ticks', () => {
  const named = (of: Period, most: number): string => monthTicks(of, most).map((tick) => `${tick.day.slice(0, 7)}${tick.hasYear ? '*' : ''}`).join(' ');

  test.each<[what: string, of: Period, most: number, ticks: string]>([
    ['every month where there is room', period('2026-11-01', '2027-02-28'), 4, '2026-11* 2026-12 2027-01* 2027-02'],
    ['every second where there is less', period('2026-06-01', '2027-06-30'), 8, '2026-07* 2026-09 2026-11 2027-01* 2027-03 2027-05'],
    ['every third', period('2026-06-01', '2027-06-30'), 5, '2026-07* 2026-10 2027-01* 2027-04'],
    ['twice a year', period('2026-06-01', '2027-06-30'), 3, '2026-07* 2027-01*'],
    ['years', period('2024-02-01', '2029-06-30'), 6, '2025-01* 2026-01* 2027-01* 2028-01* 2029-01*'],
    ['several years', period('2000-01-01', '2039-12-31'), 5, '2000-01* 2008-01* 2016-01* 2024-01* 2032-01*'],
    ['only firsts of months within', period('2026-10-24', '2027-01-23'), 4, '2026-11* 2026-12 2027-01*'],
    ['none within one month', period('2026-11-02', '2026-11-30'), 4, ''],
    ['none where there is no room at all', period('2026-06-01', '2026-12-31'), 0, ''],
  ])('%s', (_what, of, most, ticks) => {
    expect(named(of, most)).toBe(ticks);
  });

  test('stay within the period, are no more than asked for, and stand where their days are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 12 }), (offset, months, most) => {
        const from: CalendarDate = addDays(TODAY, offset);
        const of = { from, to: addMonths(from, months) };
        const ticks = monthTicks(of, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const { day: at, at: share } of ticks) {
          expect(at >= of.from && at <= of.to && at.endsWith('-01')).toBe(true);
          expect(share).toBe(shareOf(of, at));
        }
      }),
    );
  });

  test('end where Excel’s days end', () => {
    expect(named(period('9999-01-01', '9999-12-31'), 4)).toBe('9999-01* 9999-04 9999-07 9999-10');
  });
});
