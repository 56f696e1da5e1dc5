import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Action } from '../../domain/model/actions';
import type { CalendarDate } from '../../domain/model/calendar-date';
import { useStatusInk } from './action-status';
import { delayOf, filledShare, placed, spanOf } from './bar-shape';
import type { Scale } from './time-scale';
import { planStrings } from './strings';
import type { Period } from './period';

/** Height of a lane, and how far it stands above the end of its row. Pixels. */
export const [LANE_HEIGHT, BELOW_LANE] = [12, 8];

/** The bar of an action on its ground: how much of it is done, and by how much it is late. The row says the same in words. */
export function Lane({ action, period, today, ground }: { action: Action; period: Period; today: CalendarDate; ground: ReactElement }): ReactElement {
  const styles = useStyles();
  const ink = useStatusInk()[action.status ?? 'none'];
  const span = spanOf(action, today);
  const delay = delayOf(action, today);
  const [bar, late] = [span, delay].map((days) => (days === null ? null : placed(period, days)));
  return (
    <span aria-hidden className={styles.lane}>
      {ground}
      {late?.place === 'within' && <span className={mergeClasses(styles.within, styles.late)} style={between(late)} />}
      {span !== null && bar?.place === 'within' && (
        <span
          className={mergeClasses(
            styles.within,
            styles.bar,
            ink,
            (action.status === 'Cancelled' || span.isReversed) && styles.dashed,
            (bar.isCutAtStart || span.isOpenAtStart) && styles.openAtStart,
            (bar.isCutAtEnd || span.isOpenAtEnd) && styles.openAtEnd,
          )}
          style={between(bar)}
        >
          <span className={styles.done} style={{ width: percent(filledShare(period, span, bar, action.progress ?? 0)) }} />
        </span>
      )}
      {bar?.place === 'before' && <span className={styles.beside}>{planStrings.row.before}</span>}
      {bar?.place === 'after' && <span className={mergeClasses(styles.beside, styles.after)}>{planStrings.row.beyond}</span>}
    </span>
  );
}

/** The same under every bar: the time of the plan, the months and today. Made once for all rows. */
export function LaneGround({ scale: { plan, ticks, today } }: { scale: Scale }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={mergeClasses(styles.within, styles.plan)} style={plan?.place === 'within' ? between(plan) : WHOLE} />
      {ticks.map(({ day, at }) => (
        <span key={day} className={styles.tick} style={{ insetInlineStart: percent(at) }} />
      ))}
      {today !== null && <span className={styles.today} style={{ insetInlineStart: percent(today) }} />}
    </>
  );
}

/** Where nobody has said when the plan begins and ends, all of the time may be the plan's. */
const WHOLE = between({ start: 0, end: 1 });

function between({ start, end }: { readonly start: number; readonly end: number }): { insetInlineStart: string; width: string } {
  return { insetInlineStart: percent(start), width: percent(end - start) };
}

export function percent(share: number): string {
  return `${share * 100}%`;
}

const useStyles = makeStyles({
  lane: { position: 'relative', display: 'block', height: `${LANE_HEIGHT}px`, marginTop: tokens.spacingVerticalXS },
  within: { position: 'absolute', boxSizing: 'border-box', insetBlockStart: 0, height: '100%' },
  plan: { backgroundColor: tokens.colorNeutralBackground6 },
  tick: { position: 'absolute', insetBlockStart: 0, insetBlockEnd: 0, width: '1px', backgroundColor: tokens.colorNeutralStroke1 },
  today: {
    position: 'absolute',
    insetBlockStart: '-3px',
    insetBlockEnd: '-3px',
    width: '2px',
    marginInlineStart: '-1px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  bar: {
    minWidth: '4px',
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid currentColor`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: { display: 'block', height: '100%', backgroundColor: 'currentColor', '@media (forced-colors: active)': { backgroundColor: 'ButtonText' } },
  dashed: { border: `${tokens.strokeWidthThin} dashed currentColor` },
  // Without an edge it goes on.
  openAtStart: { borderInlineStartStyle: 'none', borderStartStartRadius: 0, borderEndStartRadius: 0 },
  openAtEnd: { borderInlineEndStyle: 'none', borderStartEndRadius: 0, borderEndEndRadius: 0 },
  late: {
    insetBlockStart: 'auto',
    insetBlockEnd: '5px',
    height: '2px',
    backgroundColor: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'ButtonText' },
  },
  beside: { ...typographyStyles.caption2, position: 'absolute', insetInlineStart: 0, lineHeight: `${LANE_HEIGHT}px`, color: tokens.colorNeutralForeground3 },
  after: { insetInlineStart: 'auto', insetInlineEnd: 0 },
});
