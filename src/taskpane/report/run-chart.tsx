import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { daysBetween } from '../../domain/model/calendar-date';
import type { MeasureChart } from '../../domain/summary/summary';

const WIDTH = 240;
const HEIGHT = 56;
/** Around the line, so that no point is cut. */
const EDGE = 4;

/** The points of a measure in time, and their median as a dashed line. What it shows is said in words beneath it. */
export function RunChart({ chart: { points, median } }: { chart: MeasureChart }): ReactElement | null {
  const styles = useStyles();
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const days = Math.max(daysBetween(first.date, last.date), 1);
  const values = points.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const x = (date: typeof first.date): number => EDGE + (daysBetween(first.date, date) / days) * (WIDTH - 2 * EDGE);
  const y = (value: number): number => (highest === lowest ? HEIGHT / 2 : HEIGHT - EDGE - ((value - lowest) / (highest - lowest)) * (HEIGHT - 2 * EDGE));
  return (
    <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart}>
      {median !== null && <line x1={EDGE} x2={WIDTH - EDGE} y1={y(median)} y2={y(median)} className={styles.median} />}
      <polyline points={points.map(({ date, value }) => `${x(date)},${y(value)}`).join(' ')} className={styles.line} />
      <circle cx={x(last.date)} cy={y(last.value)} r={3} className={styles.last} />
    </svg>
  );
}

// Neither red nor green: whether a measure is well is for people to say.
const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '320px' },
  line: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '1.5', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  median: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '3 3', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  last: { fill: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});
