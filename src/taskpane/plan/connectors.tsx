import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { connectorPath, type Point } from './connector';

export interface Line {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly isStrong: boolean;
}

/** The lines from bars to those that wait for them, over the whole height of the list. Each row says what it comes after. */
export function Connectors({ lines, width, height }: { lines: readonly Line[]; width: number; height: number }): ReactElement {
  const styles = useStyles();
  const { dir } = useFluent();
  return (
    <svg aria-hidden height={height} className={mergeClasses(styles.lines, dir === 'rtl' && styles.mirrored)}>
      {lines.map(({ key, from, to, isStrong }) => (
        <path key={key} d={connectorPath(from, to, width)} className={mergeClasses(styles.line, isStrong && styles.strong)} />
      ))}
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
