import type { CalendarDate } from '../model/calendar-date';
import { identifierKey } from '../model/identifier';
import type { Measure } from '../model/measures';
import type { MeasureValue } from '../model/measure-values';
import type { Rows } from '../model/workspace';

/** Below this many points a run chart says nothing (domain.md, section 2). */
export const FEWEST_POINTS = 10;
/** So many consecutive points on one side of the median are a shift. */
export const POINTS_OF_A_SHIFT = 6;

export interface ChartPoint {
  /** Position among the values. */
  readonly index: number;
  readonly date: CalendarDate;
  readonly value: number;
}

/** Six or more consecutive points on one side of the median; points on the median neither count nor interrupt. */
export interface Shift {
  readonly side: 'above' | 'below';
  readonly points: readonly ChartPoint[];
  /** Whether that is the better side; null where the measure does not say which is. */
  readonly better: boolean | null;
}

export interface RunChart {
  readonly measure: Measure;
  /** Position among the measures. */
  readonly index: number;
  /** By date, and of one day by row. Values without a date or figure are left out. */
  readonly points: readonly ChartPoint[];
  /** Null below ten points. */
  readonly median: number | null;
  /** In the order of time; none below ten points. */
  readonly shifts: readonly Shift[];
}

/** A run chart for each row of Measures, in its order. The five-point "trend" rule is left out: it was found to be of no use. */
export function runCharts({ measures, measureValues }: Pick<Rows, 'measures' | 'measureValues'>): RunChart[] {
  const points = pointsByMeasure(measureValues);
  return measures.map((measure, index) => {
    const own = measure.id === null ? [] : (points.get(identifierKey(measure.id)) ?? []);
    const middle = own.length < FEWEST_POINTS ? null : median(own.map(({ value }) => value));
    return { measure, index, points: own, median: middle, shifts: middle === null ? [] : shiftsOf(own, middle, measure.betterIs) };
  });
}

/** The middle value; of an even number, the mean of the two middle ones. @throws RangeError where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of no values');
  return low === high ? low : low + (high - low) / 2;
}

function pointsByMeasure(values: readonly MeasureValue[]): Map<string, ChartPoint[]> {
  const points = new Map<string, ChartPoint[]>();
  for (const [index, { measure, date, value }] of values.entries()) {
    if (measure === null || date === null || value === null) continue;
    const key = identifierKey(measure);
    const own = points.get(key) ?? [];
    own.push({ index, date, value });
    points.set(key, own);
  }
  for (const own of points.values()) own.sort((first, second) => Number(first.date > second.date) - Number(first.date < second.date));
  return points;
}

function shiftsOf(points: readonly ChartPoint[], middle: number, betterIs: Measure['betterIs']): Shift[] {
  const runs: { side: Shift['side']; points: ChartPoint[] }[] = [];
  for (const point of points) {
    if (point.value === middle) continue;
    const side = point.value > middle ? 'above' : 'below';
    if (runs.at(-1)?.side !== side) runs.push({ side, points: [] });
    runs.at(-1)?.points.push(point);
  }
  return runs
    .filter((run) => run.points.length >= POINTS_OF_A_SHIFT)
    .map((run) => ({ ...run, better: betterIs === null ? null : (run.side === 'above') === (betterIs === 'Higher') }));
}
