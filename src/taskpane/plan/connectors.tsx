import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DrawnConnection } from './connections';
import { connectorPath, type Point } from './connector';

/** The ends of a bar. */
export interface BarEnds {
  readonly start: Point;
  readonly end: Point;
}

interface ConnectorsProps {
  readonly drawn: readonly DrawnConnection[];
  /** Of a row of the list; null where its bar is not on the timeline. */
  readonly endsOf: (row: number) => BarEnds | null;
  /** Of the list, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The lines from bars to those that wait for them, over the whole height of the list. Each row says what it comes after. */
export function Connectors({ drawn, endsOf, width, height }: ConnectorsProps): ReactElement {
  const styles = useStyles();
  const { dir } = useFluent();
  return (
    <svg aria-hidden height={height} className={mergeClasses(styles.lines, dir === 'rtl' && styles.mirrored)}>
      {drawn.map(({ first, second, isStrong }) => {
        const [from, to] = [endsOf(first)?.end, endsOf(second)?.start];
        if (from === undefined || to === undefined) return null;
        return <path key={`${first} ${second}`} d={connectorPath(from, to, width)} className={mergeClasses(styles.line, isStrong && styles.strong)} />;
      })}
    </svg>
  );
}

const useStyles = makeStyles({
  lines: { position: 'absolute', insetBlockStart: 0, insetInlineStart: 0, width: '100%', overflow: 'hidden', pointerEvents: 'none' },
  mirrored: { transform: 'scaleX(-1)' },
  // Quiet, because it runs over the words of the rows between, and each row says what it comes after.
  line: { fill: 'none', stroke: tokens.colorNeutralStroke1Pressed, strokeWidth: '1px', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  strong: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px', '@media (forced-colors: active)': { stroke: 'Highlight' } },
});
