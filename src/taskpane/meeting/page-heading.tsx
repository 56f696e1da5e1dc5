import { createFocusOutlineStyle, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';

/**
 * The heading of one of the two pages of this view. The button that turned to it has gone, so that the heading takes the
 * focus, and the keyboard goes on from there.
 */
export function PageHeading({ takesFocus, children }: { takesFocus: boolean; children: string }): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h3>
  );
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', ...createFocusOutlineStyle() },
});
