import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { MARK_COLUMNS, useMapColumns, type MarkColumn } from './map-columns';
import { strings } from './strings';

/** One row's places: X now, O needed, both in one, or a question mark, and an arrow from X to O in the reading direction. */
export function Marks({ position }: { position: CommitmentPosition }): ReactElement {
  const styles = useStyles();
  const columns = useMapColumns();
  return (
    <div className={mergeClasses(columns.columns, styles.marks)}>
      <div className={styles.track} />
      {MARK_COLUMNS.map((column, index) => (
        <div key={column} role="cell" className={styles.place} style={{ gridColumn: index + 1 }}>
          <Mark position={position} column={column} />
        </div>
      ))}
      {position.arrow !== null && <Arrow position={position} />}
    </div>
  );
}

function Mark({ position: { now, needed }, column }: { position: CommitmentPosition; column: MarkColumn }): ReactElement | null {
  const styles = useStyles();
  const isNow = (now ?? 'Unknown') === column;
  const isNeeded = needed === column && column !== 'Unknown';
  if (!isNow && !isNeeded) return column === 'Unknown' ? null : <span className={styles.dot} />;
  const [letters, words] = isNow && isNeeded ? ['XO', strings.map.both] : isNow ? [column === 'Unknown' ? '?' : 'X', strings.map.now] : ['O', strings.map.needed];
  return (
    <span
      role="img"
      aria-label={words}
      className={mergeClasses(
        styles.mark,
        isNow && (column === 'Unknown' ? styles.unknown : column === 'Opposed' ? styles.opposed : styles.now),
        isNow && isNeeded && styles.both,
      )}
    >
      {letters}
    </span>
  );
}

/** From X to O; in the colour of support to build, or of a step back. */
function Arrow({ position: { now, needed, gap } }: { position: CommitmentPosition }): ReactElement {
  const styles = useStyles();
  const [from, to] = [now, needed].map((place) => MARK_COLUMNS.findIndex((column) => column === place) + 1) as [number, number];
  const columns = Math.abs(to - from) + 1;
  const place: CSSProperties = {
    gridColumn: `${Math.min(from, to)} / span ${columns}`,
    // From the edge of one mark to the edge of the other: the marks are in the middle of their columns.
    marginInline: `calc(50% / ${columns} + ${MARK_SIZE / 2}px)`,
  };
  const isBack = (gap ?? 0) < 0;
  return (
    <div className={mergeClasses(styles.arrow, isBack && styles.back)} style={place}>
      <span className={mergeClasses(styles.head, isBack && styles.headBack)} />
    </div>
  );
}

/** Pixels. */
const MARK_SIZE = 22;

const useStyles = makeStyles({
  marks: { minHeight: '28px' },
  track: {
    gridRow: 1,
    gridColumn: '2 / span 5',
    marginInline: '10%',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: { gridRow: 1, display: 'flex', justifyContent: 'center', minWidth: 0 },
  dot: {
    width: '6px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  mark: {
    ...typographyStyles.caption1Strong,
    boxSizing: 'border-box',
    width: `${MARK_SIZE}px`,
    height: `${MARK_SIZE}px`,
    lineHeight: `${MARK_SIZE - 4}px`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    textAlign: 'center',
  },
  now: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  opposed: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerBackground3}`,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  unknown: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`, lineHeight: `${MARK_SIZE - 2}px`, color: tokens.colorNeutralForeground1 },
  both: { width: '32px' },
  arrow: {
    gridRow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'end',
    minWidth: 0,
    height: '2px',
    backgroundColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  back: { justifyContent: 'start', backgroundColor: tokens.colorStatusWarningForeground1 },
  // A triangle of borders, which know the reading direction.
  head: {
    width: 0,
    height: 0,
    flexShrink: 0,
    borderTop: '5px solid transparent',
    borderBottom: '5px solid transparent',
    borderInlineStartWidth: '7px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderInlineStartColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  headBack: {
    borderInlineStartWidth: 0,
    borderInlineEndWidth: '7px',
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorStatusWarningForeground1,
    '@media (forced-colors: active)': { borderInlineEndColor: 'CanvasText' },
  },
});
