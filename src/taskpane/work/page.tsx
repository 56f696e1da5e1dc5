import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type FocusEvent, type ReactElement, type ReactNode, type RefObject } from 'react';

/** A heading, what can be asked, what went wrong with it, and the answers. */
export function Page({ title, trouble, asking, answers }: { title: string; trouble: ReactNode; asking: ReactNode; answers: ReactNode }): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const keepFocus = useFocusKept(heading);
  return (
    <main className={styles.page} onFocus={keepFocus}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h1>
      {asking}
      <div role="alert" className={styles.trouble}>
        {trouble}
      </div>
      {answers}
    </main>
  );
}

/**
 * When a button goes away while it has the focus, the keyboard would begin again at the top of the page. The heading
 * takes the focus then; but never from the grid, where the person may have gone in the meantime.
 */
function useFocusKept(heading: RefObject<HTMLHeadingElement | null>): (event: FocusEvent) => void {
  const focused = useRef<Element>(null);
  useEffect(() => {
    const gone = focused.current?.isConnected === false;
    if (gone && document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  });
  return ({ target }) => {
    focused.current = target;
  };
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    maxWidth: '640px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
  },
  heading: {
    ...typographyStyles.subtitle1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    // Clear of the menu that Excel lays over the top corner of every pane (32 by 34 pixels).
    paddingInlineEnd: '24px',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    // It takes the focus from what has gone.
    ...createFocusOutlineStyle(),
  },
  trouble: {
    // Seen beside the button that was pressed, and also from far down a list of findings.
    position: 'sticky',
    top: 0,
    zIndex: 1,
    marginBottom: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    ':empty': { paddingTop: 0 },
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
