import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { LocatedFinding } from '../../actions/check-workspace';
import { strings } from '../strings';
import { SeverityIcon } from './severity-icon';

interface FindingItemProps {
  readonly finding: LocatedFinding;
  readonly isTabStop: boolean;
  readonly isChosen: boolean;
  readonly choose: (finding: LocatedFinding) => void;
  readonly onFocus: (finding: LocatedFinding) => void;
}

/** One finding: a button that goes to its cell, or only words where there is nowhere to go. One of thousands, hence `memo`. */
export const FindingItem = memo(function FindingItem({ finding, isTabStop, isChosen, choose, onFocus }: FindingItemProps): ReactElement {
  const styles = useStyles();
  if (finding.nearest === null)
    return (
      <div className={styles.finding}>
        <Words finding={finding} />
      </div>
    );
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, styles.button, isChosen && styles.chosen)}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isChosen ? 'location' : undefined}
      onClick={() => choose(finding)}
      onFocus={() => onFocus(finding)}
    >
      <Words finding={finding} />
    </button>
  );
});

function Words({ finding: { severity, row, column, cell, message, repair } }: { finding: LocatedFinding }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={styles.head}>
        <SeverityIcon severity={severity} />
        <span className={styles.severity}>{strings.check.severity[severity]}</span>
        <span className={styles.place}>{[row, column].filter((name) => name !== null).join(' · ')}</span>
        <span className={styles.cell}>{cell === null ? '' : withoutSheet(cell)}</span>
      </span>
      <span>{message}</span>
      <span className={styles.repair}>{repair}</span>
    </>
  );
}

/** `E13` of `Plan!E13`: the sheet stands in the heading above. */
function withoutSheet(cell: string): string {
  return cell.slice(cell.lastIndexOf('!') + 1);
}

const useStyles = makeStyles({
  finding: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    ...typographyStyles.body1,
  },
  button: {
    borderInlineStyle: 'none',
    borderBottomStyle: 'none',
    backgroundColor: tokens.colorTransparentBackground,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` } }),
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorCompoundBrandStroke}`,
    // A contrast theme takes grounds and shadows away.
    '@media (forced-colors: active)': {
      borderInlineStartStyle: 'solid',
      borderInlineStartWidth: tokens.strokeWidthThickest,
      borderInlineStartColor: 'Highlight',
    },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', columnGap: tokens.spacingHorizontalXS, ...typographyStyles.caption1 },
  severity: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground2 },
  cell: { flexShrink: 0, marginInlineStart: 'auto', paddingInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  repair: { color: tokens.colorNeutralForeground2 },
});
