import { useEffect, useMemo, useState } from 'react';
import { beginInTurns } from '../../actions/in-turns';
import type { Steps } from '../../domain/model/steps';

/**
 * Long computing for a view. What takes a moment is there when the view is drawn; the rest is done in turns, and the view
 * is drawn again with it. What breaks is thrown when the view is drawn, as if it had been computed there.
 *
 * @param begin memoised: with another one it begins anew, and what was not finished is left. Null where something is still
 *   missing for it.
 * @param about what the result is about: an earlier one stays until the next about the same is there.
 * @returns undefined where there is none yet.
 */
export function useInTurns<Result>(begin: (() => Steps<Result>) | null, about: unknown): Result | undefined {
  const computing = useMemo(() => begin && beginInTurns(begin()), [begin]);
  const [last, setLast] = useState<{ readonly about: unknown; readonly result: Result } | null>(null);
  useEffect(() => {
    if (computing === null) return;
    const keep = (result: Result): void => setLast({ about, result });
    if (computing.isDone) {
      keep(computing.result);
      return;
    }
    const leaving = new AbortController();
    computing.finish(leaving.signal).then(keep, (surprise: unknown) => {
      if (leaving.signal.aborted) return;
      setLast(() => {
        throw surprise;
      });
    });
    return () => leaving.abort();
  }, [computing, about]);
  if (computing?.isDone) return computing.result;
  return last?.about === about ? last?.result : undefined;
}
