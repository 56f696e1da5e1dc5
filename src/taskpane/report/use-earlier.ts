import { useEffect, useState } from 'react';
import { earlierReport } from '../../actions/earlier';
import type { Earlier } from '../../domain/changes/snapshot';
import type { Snapshot } from '../view';

/** What a report is compared with; undefined until that is known. Null where the workbook remembers no earlier report. */
export function useEarlier({ memory, workspace: { today } }: Pick<Snapshot, 'memory' | 'workspace'>): Earlier | null | undefined {
  const [known, setKnown] = useState<{ readonly of: Snapshot['memory']; readonly earlier: Earlier | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    earlierReport(memory, today).then(
      (earlier) => isWanted && setKnown({ of: memory, earlier }),
      // The view says that it has stopped, and can be opened again.
      (surprise: unknown) =>
        setKnown(() => {
          throw surprise;
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [memory, today]);
  if (memory.snapshots.length === 0) return null;
  return known?.of === memory ? known.earlier : undefined;
}
