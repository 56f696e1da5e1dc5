import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wholeNumber } from '../locale';

export interface Figure {
  readonly number: number;
  /** Small, below the number: what is counted. */
  readonly label: string;
  /** Beside the label: a shape of its own for what must not be overlooked. */
  readonly icon?: ReactElement;
  /** Leads to what is counted. */
  readonly show: () => void;
}

/** Figures side by side, large, each leading to the rows that it counts. A nought leads nowhere and is quiet. */
export function Figures({ figures }: { figures: readonly Figure[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.figures, figures.length % 3 === 1 && styles.byTwos)}>
      {figures.map((figure) => (
        <li key={figure.label} className={styles.item}>
          <OneFigure figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function OneFigure({ figure: { number, label, icon, show } }: { figure: Figure }): ReactElement {
  const styles = useStyles();
  const words = (
    <>
      <span className={mergeClasses(styles.number, number >= LONG && styles.long)}>{wholeNumber(number)}</span>{' '}
      <span className={styles.label}>
        {icon}
        {label}
      </span>
    </>
  );
  if (number === 0) return <div className={mergeClasses(styles.figure, styles.nought)}>{words}</div>;
  return (
    <button type="button" className={mergeClasses(styles.figure, styles.button)} onClick={show}>
      {words}
    </button>
  );
}

/** From here on a figure has a digit more than the narrowest pane has room for in large letters. */
const LONG = 10_000;

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    // Three side by side in the narrowest pane; large text takes more rows.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 5.2rem), 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  byTwos: { gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 8rem), 1fr))' },
  item: { display: 'flex' },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    fontFamily: 'inherit',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground3Pressed },
    ...createFocusOutlineStyle(),
  },
  nought: { backgroundColor: tokens.colorTransparentBackground, color: tokens.colorNeutralForeground3 },
  number: typographyStyles.title2,
  long: typographyStyles.title3,
  label: { ...typographyStyles.caption1, display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalXXS },
});
