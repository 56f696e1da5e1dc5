import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { monthInWords, yearInWords } from './day-words';
import { percent } from './lane';
import type { Scale } from './time-scale';
import { planStrings } from './strings';

/** What the words for today and for a year take up. Pixels. */
const [TODAY_WIDTH, YEAR_WIDTH] = [32, 30];

/**
 * Months, years, today and the time of the plan, above the bars while they scroll by. Each row says its own dates.
 *
 * @param props.width Pixels
 */
export function TimeAxis({ scale: { ticks, today, plan }, width }: { scale: Scale; width: number }): ReactElement {
  const styles = useStyles();
  const years = ticks.filter(({ hasYear }) => hasYear).map(({ at }) => at);
  return (
    <div aria-hidden className={styles.axis}>
      {ticks.map(({ day, at, hasYear }) => (
        <span key={day} className={styles.tick} style={{ insetInlineStart: percent(at) }}>
          <span>{monthInWords(day)}</span>
          {hasYear && <span>{yearInWords(day)}</span>}
        </span>
      ))}
      {today !== null && (
        <span className={mergeClasses(styles.today, styles[sideOfToday(today, years, width)])} style={{ insetInlineStart: percent(today) }}>
          {planStrings.today}
        </span>
      )}
      {plan?.place === 'within' && (
        <span
          className={mergeClasses(styles.plan, !plan.isCutAtStart && styles.begins, !plan.isCutAtEnd && styles.ends)}
          style={{ insetInlineStart: percent(plan.start), width: percent(plan.end - plan.start) }}
        />
      )}
    </div>
  );
}

/** How far before its line the word for today begins, as a share of its own width. */
const SIDES = { middle: 0.5, before: 1, after: 0 } as const;

/** On which side of its line the word for today stands, so that it runs into years and over the edges as little as can be. Shares of the width. */
function sideOfToday(today: number, years: readonly number[], width: number): keyof typeof SIDES {
  const overlap = (side: keyof typeof SIDES): number => {
    const start = today * width - SIDES[side] * TODAY_WIDTH;
    const end = start + TODAY_WIDTH;
    const shared = years.map((at) => Math.min(end, at * width + YEAR_WIDTH) - Math.max(start, at * width));
    return [...shared, -start, end - width].reduce((sum, pixels) => sum + Math.max(pixels, 0), 0);
  };
  return (['middle', 'before', 'after'] as const).reduce((best, side) => (overlap(side) < overlap(best) ? side : best));
}

const useStyles = makeStyles({
  axis: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 1,
    height: '38px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Rows reach a little further than their words, and pass below.
    boxShadow: `calc(-1 * ${tokens.spacingHorizontalS}) 0 ${tokens.colorNeutralBackground1}, ${tokens.spacingHorizontalS} 0 ${tokens.colorNeutralBackground1}`,
    color: tokens.colorNeutralForeground2,
    ...typographyStyles.caption2,
  },
  tick: {
    position: 'absolute',
    insetBlockStart: 0,
    insetBlockEnd: 0,
    display: 'flex',
    flexDirection: 'column',
    paddingInlineStart: tokens.spacingHorizontalXXS,
    borderInlineStartStyle: 'solid',
    borderInlineStartWidth: tokens.strokeWidthThin,
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  today: {
    position: 'absolute',
    insetBlockStart: '14px',
    width: '60px',
    marginInlineStart: '-30px',
    textAlign: 'center',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  middle: {},
  after: { marginInlineStart: 0, textAlign: 'start' },
  before: { marginInlineStart: '-60px', textAlign: 'end' },
  plan: {
    position: 'absolute',
    boxSizing: 'border-box',
    insetBlockEnd: 0,
    height: '5px',
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  begins: { borderInlineStartStyle: 'solid', borderInlineStartWidth: tokens.strokeWidthThick, borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  ends: { borderInlineEndStyle: 'solid', borderInlineEndWidth: tokens.strokeWidthThick, borderInlineEndColor: tokens.colorNeutralStrokeAccessible },
});
