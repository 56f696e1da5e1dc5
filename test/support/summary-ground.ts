import type { SummaryGround } from '../../src/domain/audiences/summary-for';
import type { Workspace } from '../../src/domain/model/workspace';
import { runRules } from '../../src/domain/rules/run-rules';
import { NOTHING_ASIDE } from '../../src/domain/summary/basis';

/** All that a summary of a workspace is made from, where nobody has said more than its cells do. */
export function groundOf(workspace: Workspace, given: Partial<SummaryGround> = {}): SummaryGround {
  return { workspace, findings: runRules(workspace).findings, aside: NOTHING_ASIDE, notes: new Map(), overrides: [], legend: [], earlier: null, ...given };
}
