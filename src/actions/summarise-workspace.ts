import { actionStatuses } from '../domain/model/choice-list';
import { isOpen } from '../domain/model/actions';
import { inWords, type CalendarDate } from '../domain/model/calendar-date';
import { summarise } from '../domain/summary/summarise';
import type { Sentence, Summary } from '../domain/summary/summary';
import type { ExcelPort } from '../excel/excel-port';
import { stopIfCancelled } from '../excel/cancelled';
import { readWorkbook } from '../excel/read-workbook';
import { writeReport } from '../excel/write-report';
import { reportTitle } from '../reports/report-title';
import type { ReportContent, ReportSentence } from '../sheets/report-sheet';
import { judgeWorkbook, troubleInFinding, type JudgedWorkspace } from './judge-workbook';
import { stopped, succeeded, type OnProgress, type Outcome } from './outcome';
import { attempt } from './trouble';

export interface SummariseOptions {
  readonly today: CalendarDate;
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
  async run(host: ExcelPort, { today, writesReport }: SummariseOptions, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<Outcome<Summarised>> {
    return attempt(() =>
      host.run(async (context) => {
        onProgress({ done: 0, of: 2, doing: 'Reading the workspace' });
        const found = await readWorkbook(context);
        if (!found.found) return stopped(troubleInFinding(found));
        const judged = judgeWorkbook(found, today);
        const summary = summarise(judged.workspace, judged.findings, judged);
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

function reportContent(summary: Summary, { workspace, locate }: JudgedWorkspace): ReportContent {
  const sentence = ({ text, rows }: Sentence): ReportSentence => ({
    text,
    rows: rows.flatMap(({ collection, index, id }) => {
      // A stakeholder's rating stands beside the stakeholder itself: one link a sentence's subject is enough.
      const place = collection === 'commitmentRatings' ? null : locate({ collection, index, field: null }).nearest;
      return place === null || id === null ? [] : [{ id, ...place }];
    }),
  });
  const open = workspace.actions.filter(isOpen);
  return {
    title: reportTitle(summary),
    date: inWords(summary.today),
    headline: summary.headline.map(sentence),
    parts: summary.parts.map(({ number, title, sections }) => ({
      title: `${number}. ${title}`,
      sections: sections.map(({ heading, sentences }) => ({ heading, sentences: sentences.map(sentence) })),
    })),
    basis: summary.basis.map(sentence),
    openByStatus: actionStatuses.values
      .filter((status) => isOpen({ status }))
      .map((status) => ({ status, count: open.filter((action) => (action.status ?? 'Not started') === status).length })),
  };
}
