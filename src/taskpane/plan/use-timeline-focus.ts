import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Rows by which the page keys move. */
const PAGE = 10;

export interface TimelineFocus {
  /** Position of the action at which the Tab key stops. */
  readonly tabStop: number | undefined;
  readonly onFocus: (position: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The whole list is one stop of the Tab key; arrows, Home, End and the page keys move within it, also to rows that are
 * not drawn yet: the row is drawn because it is the stop, and then takes the focus.
 *
 * @param shown Positions of the actions, in the order of the list.
 */
export function useTimelineFocus(list: RefObject<HTMLElement | null>, shown: readonly number[]): TimelineFocus {
  const [wanted, setWanted] = useState<number>();
  const tabStop = wanted !== undefined && shown.includes(wanted) ? wanted : shown[0];
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    list.current?.querySelector<HTMLElement>(`[data-position="${tabStop}"]`)?.focus();
  }, [list, tabStop]);

  return {
    tabStop,
    onFocus: useCallback((position: number) => setWanted(position), []),
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || tabStop === undefined) return;
      const target = targetOf(event.key, shown.indexOf(tabStop), shown.length - 1);
      if (target === undefined) return;
      event.preventDefault();
      if (shown[target] === tabStop) return;
      isMoving.current = true;
      setWanted(shown[target]);
    },
  };
}

function targetOf(key: string, current: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, last);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'PageDown':
      return Math.min(current + PAGE, last);
    case 'PageUp':
      return Math.max(current - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
