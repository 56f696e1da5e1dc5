import { useMemo } from 'react';
import type { previewingSummary } from '../../actions/preview-summary';
import type { Snapshot } from '../view';

/** What of a snapshot a summary is made from: the same until the workbook is read anew, also where something else becomes known of it. */
export function useSummarised({ workspace, findings, accepted, switchedOff, memory, legend }: Snapshot): Parameters<typeof previewingSummary>[0] {
  return useMemo(() => ({ workspace, findings, accepted, switchedOff, memory, legend }), [workspace, findings, accepted, switchedOff, memory, legend]);
}
