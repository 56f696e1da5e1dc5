import { useCallback, useMemo, useRef, type RefObject } from 'react';

/** Work that passes without a word: done whenever it is asked for, never twice at a time, and not while a job is done. */
export interface Due {
  /** Asked for while it is being done, it is done once more; while a job is done, it stays due. Resolves when it is done or put off. */
  readonly ask: () => Promise<void>;
  /** Does what has been put off. */
  readonly catchUp: () => Promise<void>;
}

/** @param work never rejects. */
export function useDue(work: () => Promise<void>, busy: RefObject<boolean>): Due {
  const isDue = useRef(false);
  const doing = useRef<Promise<void>>(null);
  const catchUp = useCallback(async () => {
    const doAll = async (): Promise<void> => {
      while (isDue.current && !busy.current) {
        isDue.current = false;
        await work();
      }
      doing.current = null;
    };
    if (doing.current === null && isDue.current && !busy.current) doing.current = doAll();
    await doing.current;
  }, [work, busy]);
  const ask = useCallback(() => {
    isDue.current = true;
    return catchUp();
  }, [catchUp]);
  return useMemo(() => ({ ask, catchUp }), [ask, catchUp]);
}
