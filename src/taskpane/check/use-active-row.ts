import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { isStop, survivor, type Row } from './rows';

export interface ActiveRow {
  /** The row that the Tab key comes to; null where there is none. */
  readonly key: string | null;
  /** Of the row in the list; −1 where there is none. */
  readonly index: number;
  /** Makes a row the active one, and takes the focus there or only brings it into view. */
  readonly moveTo: (key: string, how: 'focus' | 'show') => void;
  /** For the element around the rows. */
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Keeps one row of the list the active one while rows come and go. Where the focus was in a row that is gone, it goes to
 * the one that has become active; but never from the grid, where the person may be by then.
 */
export function useActiveRow(rows: readonly Row[], container: RefObject<HTMLElement | null>): ActiveRow {
  // Nobody has been in the list yet: its first row waits.
  const [{ before, active }, setState] = useState<{ before: readonly Row[]; active: string | null }>({ before: rows, active: null });
  const first = rows.find(isStop)?.key ?? null;
  const visited = active === null || rows.some((row) => row.key === active) ? active : survivor(before, rows, active);
  if (before !== rows) setState({ before: rows, active: visited });
  const key = visited ?? first;

  const wanted = useRef<{ key: string; how: 'focus' | 'show' }>(null);
  const focused = useRef<Element>(null);
  useLayoutEffect(() => {
    const isFocusLost = focused.current?.isConnected === false && document.activeElement === document.body && document.hasFocus();
    const target = wanted.current ?? (isFocusLost && key !== null ? { key, how: 'focus' } : null);
    wanted.current = null;
    if (isFocusLost) focused.current = null;
    const element = target === null ? undefined : [...(container.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(({ dataset }) => dataset.row === target.key);
    if (target?.how === 'focus') element?.focus();
    else element?.scrollIntoView({ block: 'nearest' });
  });

  const moveTo = useCallback((to: string, how: 'focus' | 'show') => {
    wanted.current = { key: to, how };
    setState((state) => ({ ...state, active: to }));
  }, []);
  const onFocus = useCallback(({ target }: FocusEvent) => {
    focused.current = target;
    const row = target.closest('[data-line]');
    const line = row instanceof HTMLElement ? row.dataset.line : undefined;
    if (line !== undefined) setState((state) => (state.active === line ? state : { ...state, active: line }));
  }, []);
  return { key, index: rows.findIndex((row) => row.key === key), moveTo, onFocus };
}
