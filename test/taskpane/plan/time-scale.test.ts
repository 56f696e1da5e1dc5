import { calendarDate } from '../../../src/domain/model/calendar-date';
import type { Settings } from '../../../src/domain/model/settings';
import { scaleOf } from '../../../src/taskpane/plan/time-scale';
import { TODAY, workspace } from '../../support/workspace-builders';

const day = calendarDate;
const november = { from: day('2026-11-01'), to: day('2026-11-30') };
const year = { from: day('2026-06-01'), to: day('2027-05-31') };

test.each([
  [320, 6],
  [204, 6],
  [120, 2],
  [0, 2],
])('a timeline of %i pixels names %i months of a year', (width, ticks) => {
  expect(scaleOf(workspace(), year, width).ticks).toHaveLength(ticks);
});

test('today is the middle of its day', () => {
  expect(scaleOf(workspace({ today: TODAY }), november, 320).today).toBeCloseTo(23.5 / 30);
});

test.each([
  ['before', { from: day('2026-11-25'), to: day('2026-12-31') }],
  ['after', { from: day('2026-10-01'), to: day('2026-11-23') }],
])('today is not on a timeline that it lies %s', (_where, period) => {
  expect(scaleOf(workspace({ today: TODAY }), period, 320).today).toBeNull();
});

describe('the time of the plan', () => {
  const planOf = (settings: Partial<Settings>): ReturnType<typeof scaleOf>['plan'] => scaleOf(workspace({ settings }), november, 320).plan;

  test('is not known where nobody has said it, or where it ends before it starts', () => {
    expect(planOf({})).toBeNull();
    expect(planOf({ planStart: day('2026-11-20'), planEnd: day('2026-11-10') })).toBeNull();
  });

  test.each<[what: string, settings: Partial<Settings>, cut: [start: boolean, end: boolean]]>([
    ['within the timeline', { planStart: day('2026-11-02'), planEnd: day('2026-11-29') }, [false, false]],
    ['with an end alone goes back beyond it', { planEnd: day('2026-11-29') }, [true, false]],
    ['with a start alone goes on beyond it', { planStart: day('2026-11-02') }, [false, true]],
    ['that is longer goes beyond it on both sides', { planStart: day('2026-06-02'), planEnd: day('2027-06-02') }, [true, true]],
  ])('%s', (_what, settings, [isCutAtStart, isCutAtEnd]) => {
    expect(planOf(settings)).toMatchObject({ place: 'within', isCutAtStart, isCutAtEnd });
  });

  test('lies beside a timeline of other months', () => {
    expect(planOf({ planStart: day('2025-06-02'), planEnd: day('2026-06-02') })).toEqual({ place: 'before' });
  });
});
