/** Where everything of a run chart's picture lies, whatever draws it: its line, the median, and the newest point. */
import type { ChartPoint, RunChart } from '../domain/analysis/run-chart';
import { daysBetween } from '../domain/model/calendar-date';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** In pixels of a screen, from the upper left corner. */
export interface RunChartPicture {
  readonly width: number;
  readonly height: number;
  /** In the order of time; at least one. */
  readonly spots: readonly Spot[];
  /** Whether every point has a dot: many of them would be a thick line. */
  readonly hasDots: boolean;
  /** Its height, from the first point to the last; null where there are too few points for a median. */
  readonly median: number | null;
  /** The left and right ends of the time that it spans. */
  readonly from: number;
  readonly to: number;
}

export const PICTURE_WIDTH = 640;
export const PICTURE_HEIGHT = 180;
/** Room around the line for dots and labels. */
const [LEFT, RIGHT, TOP, BOTTOM] = [12, 108, 22, 30];
const MOST_DOTS = 60;

/** @throws RangeError where the chart has no point: there is nothing to draw then. */
export function runChartPicture({ points, median }: Pick<RunChart, 'points' | 'median'>): RunChartPicture {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('There is no picture of no points');
  const across = scale(0, daysBetween(first.date, last.date), LEFT, PICTURE_WIDTH - RIGHT);
  const { least, most } = extent(points);
  const up = scale(least, most, PICTURE_HEIGHT - BOTTOM, TOP);
  const spots = points.map(({ date, value }): Spot => ({ x: across(daysBetween(first.date, date)), y: up(value) }));
  return {
    width: PICTURE_WIDTH,
    height: PICTURE_HEIGHT,
    spots,
    hasDots: points.length <= MOST_DOTS,
    median: median === null ? null : up(median),
    from: LEFT,
    to: PICTURE_WIDTH - RIGHT,
  };
}

function extent(points: readonly ChartPoint[]): { least: number; most: number } {
  return points.reduce(({ least, most }, { value }) => ({ least: Math.min(least, value), most: Math.max(most, value) }), { least: Infinity, most: -Infinity });
}

/** Halves, so that the largest numbers that there are do not run over; what has no extent lies in the middle. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const span = to / 2 - from / 2;
  return (value) => (span === 0 ? (start + end) / 2 : start + ((value / 2 - from / 2) / span) * (end - start));
}
