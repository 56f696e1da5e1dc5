import { summarisingFor, type SummaryChoice } from '../domain/audiences/summary-for';
import type { Earlier } from '../domain/changes/snapshot';
import { atOnce, type Steps } from '../domain/model/steps';
import type { Summary } from '../domain/summary/summary';
import type { ReportDocument } from '../reports/document';
import { summaryDocument } from '../reports/summary-document';
import type { JudgedWorkspace } from './judge-workbook';
import { summaryGround } from './summary-ground';

export interface PreviewedSummary {
  readonly summary: Summary;
  /** What is shown before it leaves, and what every form is made from. */
  readonly paper: ReportDocument;
}

/**
 * The summary of a workspace as it was read, as the audience would get it. Excel is not asked.
 *
 * @param earlier what it is compared with; null for nothing.
 */
export function previewSummary(...of: Parameters<typeof previewingSummary>): PreviewedSummary {
  return atOnce(previewingSummary(...of));
}

/** The same, step by step. */
export function* previewingSummary(
  judged: Pick<JudgedWorkspace, 'workspace' | 'findings' | 'accepted' | 'switchedOff' | 'memory' | 'legend'>,
  choice: SummaryChoice,
  earlier: Earlier | null = null,
): Steps<PreviewedSummary> {
  const summary = yield* summarisingFor(summaryGround(judged, earlier), choice);
  return { summary, paper: summaryDocument(summary) };
}

/** Where everything of a run chart lies, as in every other form. */
export { runChartPicture } from '../reports/run-chart-picture';
