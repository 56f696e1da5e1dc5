import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
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
  const told = useRef<HTMLDivElement>(null);
  const keepFocus = useFocusKept(heading, told);
  return (
    <main className={styles.page} onFocus={keepFocus}>
      <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, title.length > LONG_TITLE && styles.longHeading)}>
        {title}
      </h1>
      {top}
      <div ref={told} className={styles.told}>
        <div role="alert">{trouble}</div>
        <div role="status">{done}</div>
      </div>
      {children}
    </main>
  );
}

/**
 * When a button goes away while it has the focus, the keyboard would begin again at the top of the page. The heading
 * takes the focus then; but never from the grid, where the person may have gone in the meantime. What is told next
 * takes it over from a button of what was told before, so that an undo leaves people where they are on a long page.
 */
function useFocusKept(heading: RefObject<HTMLHeadingElement | null>, told: RefObject<HTMLDivElement | null>): (event: FocusEvent) => void {
  const focused = useRef<{ readonly element: Element; readonly isTold: boolean; readonly isSeen: boolean }>(null);
  const waitsForNext = useRef(false);
  useEffect(() => {
    if (!document.hasFocus()) return;
    const { activeElement } = document;
    const last = focused.current;
    if (last?.element.isConnected === false && activeElement === document.body) {
      // By mouse the page stays where it is; by keyboard the focus is to be seen.
      heading.current?.focus({ preventScroll: last.isTold && !last.isSeen });
      waitsForNext.current = last.isTold;
    } else if (waitsForNext.current && activeElement === heading.current) {
      told.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  });
  return ({ target }) => {
    focused.current = { element: target, isTold: told.current?.contains(target) === true, isSeen: target.matches(':focus-visible') };
    if (target !== heading.current) waitsForNext.current = false;
  };
}

/** Characters: more than two lines of a narrow pane, in large letters. */
const LONG_TITLE = 40;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    maxWidth: '640px',
    // What stays at the foot is there on a short page, too.
    minHeight: '100vh',
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
  longHeading: typographyStyles.subtitle2,
  told: {
    // Seen beside the button that was pressed, and also from far down a list of findings.
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
