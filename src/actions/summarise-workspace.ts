import { summaryFor } from '../domain/audiences/summary-for';
import type { Earlier } from '../domain/changes/snapshot';
import type { Audience } from '../domain/model/audience';
import { inWords, type CalendarDate } from '../domain/model/calendar-date';
import type { Sentence, Summary } from '../domain/summary/summary';
import type { ExcelPort } from '../excel/excel-port';
import { stopIfCancelled } from '../excel/cancelled';
import { readWorkbook } from '../excel/read-workbook';
import { writeReport } from '../excel/write-report';
import { reportTitle } from '../reports/report-title';
import type { ReportContent, ReportSentence } from '../sheets/report-sheet';
import { judgeWorkbook, troubleInFinding, type JudgedWorkspace } from './judge-workbook';
import { stopped, succeeded, type OnProgress, type Outcome } from './outcome';
import { summaryGround } from './summary-ground';
import { attempt } from './trouble';

export interface SummariseOptions {
  readonly today: CalendarDate;
  /** The group itself where none is named. */
  readonly audience?: Audience;
  /** Whether it tells where stakeholders stand; only the group itself is told unasked. */
  readonly withRatings?: boolean;
  /** What it is compared with. */
  readonly earlier?: Earlier | null;
  /** Whether the sheet Report is written; otherwise the workbook is only read. */
  readonly writesReport: boolean;
}

export interface Summarised {
  readonly summary: Summary;
  /** The name of the sheet that was written; null where none was asked for. */
  readonly sheet: string | null;
}

export const summariseWorkspace = {
  id: 'summarise-workspace',
  label: 'Summarise',
  async run(host: ExcelPort, { today, audience = 'sig', withRatings = audience === 'sig', earlier = null, writesReport }: SummariseOptions, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<Outcome<Summarised>> {
    return attempt(() =>
      host.run(async (context) => {
        onProgress({ done: 0, of: 2, doing: 'Reading the workspace' });
        const found = await readWorkbook(context);
        if (!found.found) return stopped(troubleInFinding(found));
        const judged = judgeWorkbook(found, today);
        const summary = summaryFor(summaryGround(judged, earlier), { audience, withRatings });
        if (!writesReport) return succeeded({ summary, sheet: null });
        stopIfCancelled(signal);
        onProgress({ done: 1, of: 2, doing: 'Writing the report' });
        const sheet = await writeReport(context, reportContent(summary, judged), found.report);
        onProgress({ done: 2, of: 2, doing: 'Finished' });
        return succeeded({ summary, sheet });
      }),
    );
  },
};

function reportContent(summary: Summary, { locate }: JudgedWorkspace): ReportContent {
  const sentence = ({ text, rows }: Sentence): ReportSentence => ({
    text,
    rows: rows.flatMap(({ collection, index, id }) => {
      // A stakeholder's rating stands beside the stakeholder itself: one link a sentence's subject is enough.
      const place = collection === 'commitmentRatings' ? null : locate({ collection, index, field: null }).nearest;
      return place === null || id === null ? [] : [{ id, ...place }];
    }),
  });
  return {
    title: reportTitle(summary),
    date: inWords(summary.today),
    headline: summary.headline.map(sentence),
    parts: summary.parts.map(({ number, title, sections }) => ({
      title: `${number}. ${title}`,
      sections: sections.map(({ heading, sentences }) => ({ heading, sentences: sentences.map(sentence) })),
    })),
    basis: summary.basis.map(sentence),
    openByStatus: summary.openByStatus,
  };
}
