import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { ClockAlarm16Filled } from '@fluentui/react-icons/svg/clock-alarm';
import { memo, type ReactElement } from 'react';
import type { Action } from '../../domain/model/actions';
import type { CalendarDate } from '../../domain/model/calendar-date';
import { useTextStyles } from '../theme/use-text-styles';
import { StatusIcon } from './action-status';
import { BELOW_LANE, Lane } from './lane';
import { inOneSentence, type RowWords } from './row-words';
import type { Period } from './period';

interface TimelineRowProps {
  /** Position of the action. */
  readonly position: number;
  readonly action: Action;
  readonly wording: (position: number) => RowWords;
  readonly period: Period;
  readonly today: CalendarDate;
  readonly ground: ReactElement;
  /** Of the heading of its group, where the row is the first of it. */
  readonly headingId: string | undefined;
  /** Whether the lead is to be seen, because the group does not say it. */
  readonly hasLead: boolean;
  readonly isTabStop: boolean;
  readonly isChosen: boolean;
  readonly choose: (position: number) => void;
  readonly lookAt: (position: number | null) => void;
  readonly onFocus: (position: number) => void;
}

/** One action: a button that goes to its row. Its name stands above its bar, so that both have the pane's width. One of thousands, hence `memo`. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps): ReactElement {
  const { position, action, wording, period, today, ground, headingId, hasLead, isTabStop, isChosen, choose, lookAt, onFocus } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const words = wording(position);
  return (
    <button
      type="button"
      data-position={position}
      className={mergeClasses(styles.row, isChosen && styles.chosen)}
      aria-describedby={headingId}
      aria-current={isChosen ? 'location' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => choose(position)}
      onFocus={() => {
        onFocus(position);
        lookAt(position);
      }}
      onBlur={() => lookAt(null)}
      onPointerEnter={() => lookAt(position)}
      onPointerLeave={() => lookAt(null)}
    >
      <span className={text.heard}>{inOneSentence(words)}</span>
      <span aria-hidden className={styles.name}>
        {words.id !== null && <span className={styles.id}>{words.id}</span>}
        <span className={mergeClasses(action.status === 'Cancelled' && styles.struck)}>{words.name}</span>
      </span>
      <span aria-hidden className={styles.facts}>
        <span className={styles.fact}>
          <StatusIcon status={action.status} />
          {[words.status, words.progress].filter((part) => part !== null).join(', ')}
        </span>
        {words.timing !== null && (
          <span className={mergeClasses(styles.fact, words.timing.isLate && styles.late)}>
            {words.timing.isLate ? <ClockAlarm16Filled /> : <Clock16Regular />}
            {words.timing.words}
          </span>
        )}
      </span>
      <span aria-hidden className={styles.facts}>
        {[hasLead ? words.lead : null, words.dates, words.after, words.blockedBy]
          .filter((part) => part !== null)
          .map((part) => (
            <span key={part}>{part}</span>
          ))}
      </span>
      <Lane action={action} period={period} today={today} ground={ground} />
    </button>
  );
});

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    // The focus and the ground of a row reach a little beyond its words.
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${BELOW_LANE}px`,
    border: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ...typographyStyles.body1,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` } }),
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  name: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  id: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  struck: { textDecorationLine: 'line-through' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  fact: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  late: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});
