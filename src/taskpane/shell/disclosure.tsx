import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, type ReactElement, type ReactNode } from 'react';

interface DisclosureProps {
  readonly label: string;
  /** In the same line, quietly: what is inside, in a word or a number. */
  readonly note?: string;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** Where the label is a heading of the view. */
  readonly isHeading?: boolean;
  readonly children: ReactNode;
}

/** Something that is folded away until it is wanted. */
export function Disclosure({ label, note, isOpen, setOpen, isHeading = false, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const body = useId();
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  const head = (
    <button type="button" aria-expanded={isOpen} aria-controls={body} className={mergeClasses(styles.head, isHeading && styles.strong)} onClick={() => setOpen(!isOpen)}>
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {note !== undefined && <span className={styles.note}> {note}</span>}
      </span>
      <Chevron aria-hidden className={styles.icon} />
    </button>
  );
  return (
    <div className={mergeClasses(isHeading && styles.ruled)}>
      {isHeading ? <h3 className={styles.heading}>{head}</h3> : head}
      <div id={body} hidden={!isOpen} className={styles.body}>
        {isOpen && children}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  ruled: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    // What lies under the mouse is a little wider than the words.
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
  strong: { ...typographyStyles.body1Strong, minHeight: '40px' },
  words: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, flexGrow: 1, minWidth: 0, overflowWrap: 'break-word' },
  label: { flexGrow: 1, maxWidth: '100%' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalL}`,
    '&[hidden]': { display: 'none' },
  },
});
