import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { runChartPicture } from '../../actions/preview-summary';
import type { MeasureChart } from '../../domain/summary/summary';

/** Around the line, so that its ends are not cut. */
const EDGE = 12;

/** The points of a measure in time, and their median as a dashed line. What it shows is said in words beneath it. */
export function RunChart({ chart }: { chart: MeasureChart }): ReactElement | null {
  const styles = useStyles();
  if (chart.points.length === 0) return null;
  const { spots, hasDots, median, from, to, height } = runChartPicture(chart);
  return (
    <svg aria-hidden viewBox={`${from - EDGE} 0 ${to - from + 2 * EDGE} ${height}`} className={styles.chart}>
      {median !== null && <line x1={from} x2={to} y1={median} y2={median} className={styles.median} />}
      <polyline points={spots.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
      {(hasDots ? spots : spots.slice(-1)).map(({ x, y }, position) => (
        <circle key={position} cx={x} cy={y} r={5} className={styles.dot} />
      ))}
    </svg>
  );
}

// Neither red nor green: whether a measure is well is for people to say.
const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '400px' },
  line: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '1.5px', vectorEffect: 'non-scaling-stroke', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  median: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '4 4', vectorEffect: 'non-scaling-stroke', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  dot: { fill: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});
