import { summarisingFor } from '../domain/audiences/summary-for';
import { dataDigest } from '../domain/changes/data-digest';
import type { Earlier } from '../domain/changes/snapshot';
import type { Audience } from '../domain/model/audience';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { Summary } from '../domain/summary/summary';
import { stopIfCancelled } from '../excel/cancelled';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook, type FoundWorkspaceReading } from '../excel/read-workbook';
import { ReportInDoubt } from '../excel/report-in-doubt';
import type { ReportBegun } from '../excel/take-back-report';
import { settleReport, writeReport, type ReportDraft } from '../excel/write-report';
import { noteOfReport, notedReport, reportSheetName } from '../sheets/past-reports';
import { layOutReport } from '../sheets/report-sheet';
import { digestOfLayout } from '../sheets/sheet-digest';
import { together, type StateEdit } from '../sheets/state-edit';
import { earlierReport } from './earlier';
import { inTurns } from './in-turns';
import { judgingWorkbook, troubleInFinding, type JudgedWorkspace } from './judge-workbook';
import { snapshotToKeep } from './keep-snapshot';
import { stopped, succeeded, type OnProgress, type Outcome } from './outcome';
import { reportContent } from './report-content';
import { summaryGround } from './summary-ground';
import { attempt } from './trouble';

export interface SummariseOptions {
  readonly today: CalendarDate;
  /** The group itself where none is named. */
  readonly audience?: Audience;
  /** Whether it tells where stakeholders stand; only the group itself is told unasked. */
  readonly withRatings?: boolean;
  /** What it is compared with: where it is left out, the last report of an earlier day. */
  readonly earlier?: Earlier | null;
  /** Whether a report is written; otherwise the workbook is only read. */
  readonly writesReport: boolean;
}

export interface Summarised {
  readonly summary: Summary;
  /** The report's number; null where none was asked for. */
  readonly number: number | null;
  /** The name of the sheet that was written; null where none was asked for. */
  readonly sheet: string | null;
}

export const summariseWorkspace = {
  id: 'summarise-workspace',
  label: 'Summarise',
  /**
   * Writes a report onto a new sheet, `Report 3`; earlier ones stay as they are. Where the connection broke while one was written,
   * the next run finds out what became of it first: the very same report is not written twice.
   */
  async run(host: ExcelPort, { today, audience = 'sig', withRatings = audience === 'sig', earlier, writesReport }: SummariseOptions, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<Outcome<Summarised>> {
    return attempt(() =>
      host.run(async (context) => {
        onProgress({ done: 0, of: 2, doing: 'Reading the workspace' });
        const before = (writesReport && doubted.get(host)) || null;
        const stands = before === null ? null : await settleReport(context, before);
        const found = await readWorkbook(context);
        if (!found.found) return stopped(troubleInFinding(found));
        const judged = await inTurns(judgingWorkbook(found, today));
        const compared = earlier === undefined ? await earlierReport(judged.memory, today) : earlier;
        const summary = await inTurns(summarisingFor(summaryGround(judged, compared), { audience, withRatings }));
        if (!writesReport) return succeeded({ summary, number: null, sheet: null });
        stopIfCancelled(signal);
        onProgress({ done: 1, of: 2, doing: 'Writing the report' });
        const draft = drafting(summary, judged, found, await snapshotToKeep(judged, found.reading.state));
        const isWritten = before !== null && stands !== null && isSameReport(draft(stands.number), before);
        const written = isWritten ? stands : await noted(host, writeReport(context, found, draft, signal));
        doubted.delete(host);
        onProgress({ done: 2, of: 2, doing: 'Finished' });
        return succeeded({ summary, ...written });
      }),
    );
  },
};

/** The report that was being written when the connection to an Excel broke, for whoever asks for it again. */
const doubted = new WeakMap<ExcelPort, ReportBegun>();

async function noted<Written>(host: ExcelPort, writing: Promise<Written>): Promise<Written> {
  try {
    return await writing;
  } catch (error) {
    if (error instanceof ReportInDoubt) doubted.set(host, error.begun);
    throw error;
  }
}

/** Of the same day, for the same people, from the same data, and word by word the same. */
function isSameReport(one: Pick<ReportDraft, 'notes'>, other: Pick<ReportDraft, 'notes'>): boolean {
  return noteOfReport(one.notes) === noteOfReport(other.notes);
}

/** Lays the report out under a number, and says what is to be noted of it and with it. */
function drafting(summary: Summary, { workspace, locate, cells }: JudgedWorkspace, { reading }: FoundWorkspaceReading, snapshot: StateEdit): (number: number) => ReportDraft {
  const data = dataDigest(workspace, (place) => locate(place).value);
  return (number) => {
    const layout = layOutReport(reportContent(summary, number, { locate, cells, data }), reportSheetName(number), reading.dateSystem);
    const { today, audience } = summary;
    return { layout, notes: together(notedReport({ number, on: today, audience, data, sheet: digestOfLayout(layout) }), snapshot) };
  };
}
