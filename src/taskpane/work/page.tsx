import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type FocusEvent, type ReactElement, type ReactNode, type RefObject } from 'react';

interface PageProps {
  readonly title: string;
  /** Below the title, whatever is shown. */
  readonly top: ReactNode;
  /** What went wrong, and what was done: seen from everywhere on the page. */
  readonly trouble: ReactNode;
  readonly done: ReactNode;
  readonly children: ReactNode;
}

/** A heading, what is to be told, and the rest. */
export function Page({ title, top, trouble, done, children }: PageProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const keepFocus = useFocusKept(heading);
  return (
    <main className={styles.page} onFocus={keepFocus}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h1>
      {top}
      <div className={styles.told}>
        <div role="alert">{trouble}</div>
        <div role="status">{done}</div>
      </div>
      {children}
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
    margin: `0 0 ${tokens.spacingVerticalS}`,
    // Clear of the menu that Excel lays over the top corner of every pane (32 by 34 pixels).
    paddingInlineEnd: '24px',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    // It takes the focus from what has gone.
    ...createFocusOutlineStyle(),
  },
  told: {
    // Seen beside the button that was pressed, and also from far down a list of findings.
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
