import fc from 'fast-check';
import { median, runCharts } from '../../../src/domain/analysis/run-chart';
import { addDays } from '../../../src/domain/model/calendar-date';
import type { Measure } from '../../../src/domain/model/measures';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { measure, measureValue } from '../../support/module-builders';
import { TODAY } from '../../support/workspace-builders';

/** A chart of these values on one day after the other. */
function chartOf(values: readonly number[], given: Partial<Measure> = {}) {
  const [chart] = runCharts({
    measures: [measure(given)],
    measureValues: values.map((value, index) => measureValue({ date: addDays(TODAY, index), value })),
  });
  if (chart === undefined) throw new Error('There is no chart');
  return chart;
}

test.each([
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 5], 5],
  [[2, 2, 10, 1], 2],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

describe('a run chart', () => {
  test('says nothing below ten points', () => {
    expect(chartOf([1, 1, 1, 9, 9, 9, 9, 9, 9])).toMatchObject({ median: null, shifts: [] });
    expect(chartOf([1, 1, 1, 1, 9, 9, 9, 9, 9, 9]).median).toBe(9);
  });

  test.each<[what: string, values: number[], shifts: [side: string, length: number][]]>([
    ['six points on one side', [1, 9, 1, 9, 1, 9, 1, 9, 8, 8, 8, 8, 8, 1, 1, 1, 1, 1], [['above', 6]]],
    ['not five', [1, 9, 1, 9, 1, 9, 1, 9, 8, 8, 8, 8, 1, 1, 1, 1], []],
    ['six with points on the median between them', [9, 9, 5, 9, 5, 9, 9, 9, 1, 1, 1, 1, 1], [['above', 6]]],
    ['one on each side', [1, 2, 3, 1, 2, 3, 7, 8, 9, 7, 8, 9], [['below', 6], ['above', 6]]],
    ['no side where all are the same', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5], []],
  ])('has a shift: %s', (_, values, shifts) => {
    expect(chartOf(values).shifts.map(({ side, points }) => [side, points.length])).toEqual(shifts);
  });

  test.each([
    ['Higher', [false, true]],
    ['Lower', [true, false]],
    [null, [null, null]],
  ] as const)('knows whether a shift is better where %s is', (betterIs, expected) => {
    expect(chartOf([1, 2, 3, 1, 2, 3, 7, 8, 9, 7, 8, 9], { betterIs }).shifts.map(({ better }) => better)).toEqual(expected);
  });

  test('has the values of its own measure only, by date, and passes over what is incomplete', () => {
    const values = [measureValue({ date: TODAY }), measureValue({ measure: 'k1', date: addDays(TODAY, -9) }), measureValue({ date: null }), measureValue({ value: null }), measureValue({ measure: 'K2' }), measureValue({ measure: null })];
    const charts = runCharts({ measures: [measure(), measure({ id: null })], measureValues: values });
    expect(charts.map(({ points }) => points.map(({ index }) => index))).toEqual([[1, 0], []]);
  });

  test('of the sample: the wait for a call-back has become shorter, endings have not changed', () => {
    const charts = runCharts(sampleWorkspace(TODAY));
    expect(charts.map(({ measure: { id }, points, median: middle }) => [id, points.length, middle])).toEqual([
      ['K1', 12, 84],
      ['K2', 12, 45.5],
    ]);
    expect(charts[0]?.shifts.map(({ side, points, better }) => [side, points.length, better])).toEqual([
      ['above', 6, false],
      ['below', 6, true],
    ]);
    expect(charts[1]?.shifts).toEqual([]);
  });

  test('does not depend on the order of the rows, and turns with its values', () => {
    const series = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 30 });
    fc.assert(
      fc.property(series, (values) => {
        const said = chartOf(values).shifts.map(({ side, points }) => [side, points.map(({ date }) => date)]);
        const rows = values.map((value, index) => measureValue({ date: addDays(TODAY, index), value })).reverse();
        const [turned] = runCharts({ measures: [measure()], measureValues: rows });
        expect(turned?.shifts.map(({ side, points }) => [side, points.map(({ date }) => date)])).toEqual(said);
        const upsideDown = chartOf(values.map((value) => -value)).shifts.map(({ side, points }) => [side === 'above' ? 'below' : 'above', points.map(({ date }) => date)]);
        expect(upsideDown).toEqual(said);
      }),
    );
  });
});
