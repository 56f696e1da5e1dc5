import type { Earlier } from '../domain/changes/snapshot';
import type { SummaryGround } from '../domain/audiences/summary-for';
import type { JudgedWorkspace } from './judge-workbook';

/**
 * All that a summary is made from, as it was read.
 *
 * @param earlier what it is compared with; null for nothing.
 */
export function summaryGround(
  { workspace, findings, accepted, switchedOff, memory, legend }: Pick<JudgedWorkspace, 'workspace' | 'findings' | 'accepted' | 'switchedOff' | 'memory' | 'legend'>,
  earlier: Earlier | null,
): SummaryGround {
  return { workspace, findings, aside: { accepted, switchedOff }, notes: memory.notes, overrides: memory.overrides, legend: legend.entries, earlier };
}
