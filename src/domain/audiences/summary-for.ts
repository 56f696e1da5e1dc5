import type { Earlier } from '../changes/snapshot';
import type { Audience } from '../model/audience';
import type { Finding } from '../model/finding';
import type { Workspace } from '../model/workspace';
import { summarise, type SummaryOptions } from '../summary/summarise';
import type { Summary } from '../summary/summary';

/** All that a summary is made from. */
export interface SummaryGround extends Required<SummaryOptions> {
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
  /** What it is compared with; null for nothing. */
  readonly earlier: Earlier | null;
}

export interface SummaryChoice {
  readonly audience: Audience;
  /** Whether it tells where stakeholders stand: a deliberate choice. It has no effect on what is shared. */
  readonly withRatings: boolean;
}

/** The summary as an audience gets it. */
export function summaryFor({ workspace, findings, ...options }: SummaryGround, { audience }: SummaryChoice): Summary {
  return { ...summarise(workspace, findings, options), audience };
}
