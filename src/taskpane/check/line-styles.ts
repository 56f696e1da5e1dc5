import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

/** A whole line of the list as a button: quiet until it is pointed at or has the focus. */
export const useLineStyles = makeStyles({
  button: {
    display: 'flex',
    boxSizing: 'border-box',
    width: '100%',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    // Clear of what stays at the foot of the pane.
    scrollMarginBottom: '48px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` } }),
  },
});
