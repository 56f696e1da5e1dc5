import { useCallback, useState, type KeyboardEvent } from 'react';

/** Rows by which the page keys move. */
const PAGE = 10;

export interface TimelineFocus {
  /** Position of the action at which the Tab key stops; undefined in an empty list. It must always be drawn. */
  readonly tabStop: number | undefined;
  /** Its row in the list; −1 in an empty list. */
  readonly tabStopRow: number;
  /** The row to which a key has led last: another object each time, for an effect that shows it and gives it the focus. */
  readonly move: { readonly row: number; readonly position: number } | null;
  readonly onFocus: (position: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The whole list is one stop of the Tab key; arrows, Home, End and the page keys move within it, also to rows that are
 * not drawn yet.
 *
 * @param shown Positions of the actions, in the order of the list.
 */
export function useTimelineFocus(shown: readonly number[]): TimelineFocus {
  const [stop, setStop] = useState<number>();
  const [move, setMove] = useState<TimelineFocus['move']>(null);
  const tabStopRow = Math.min(Math.max(stop === undefined ? 0 : shown.indexOf(stop), 0), shown.length - 1);
  return {
    tabStop: shown[tabStopRow],
    tabStopRow,
    move,
    onFocus: useCallback((position: number) => setStop(position), []),
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const row = rowAfter(event.key, tabStopRow, shown.length - 1);
      const position = row === undefined ? undefined : shown[row];
      if (row === undefined || position === undefined) return;
      event.preventDefault();
      setStop(position);
      setMove({ row, position });
    },
  };
}

function rowAfter(key: string, row: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, last);
    case 'ArrowUp':
      return Math.max(row - 1, 0);
    case 'PageDown':
      return Math.min(row + PAGE, last);
    case 'PageUp':
      return Math.max(row - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
