import { useEffect, useState } from 'react';
import { earlierReport } from '../../actions/earlier';
import type { Earlier } from '../../domain/changes/snapshot';
import type { Snapshot } from '../view';

/** What a report is compared with; undefined until that is known. Null where the workbook remembers no earlier report. */
export function useEarlier({ memory, workspace: { today } }: Pick<Snapshot, 'memory' | 'workspace'>): Earlier | null | undefined {
  const [earlier, setEarlier] = useState<Earlier | null | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    earlierReport(memory, today).then(
      (found) => isWanted && setEarlier(found),
      // The view says that it has stopped, and can be opened again.
      (surprise: unknown) =>
        setEarlier(() => {
          throw surprise;
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [memory, today]);
  return memory.snapshots.length === 0 ? null : earlier;
}
