import { useCallback, useEffect, useRef } from 'react';
import type { ViewProps } from '../view';
import type { Request } from '../work/work';

/** Whoever fills several fields quickly is ahead of the workbook: what cannot be asked for at once waits its turn. */
export function useInTurn(ask: ViewProps['ask'], running: ViewProps['running']): ViewProps['ask'] {
  const waiting = useRef<Request[]>([]);
  useEffect(() => {
    if (running !== null) return;
    const next = waiting.current.shift();
    if (next !== undefined) ask(next);
  }, [ask, running]);
  return useCallback(
    (request) => {
      if (running === null) ask(request);
      else waiting.current.push(request);
    },
    [ask, running],
  );
}
