import { summariseWorkspace } from '../actions/summarise-workspace';
import type { Summary } from '../domain/summary/summary';
import { renderJson } from '../reports/json';
import { renderMarkdown } from '../reports/markdown';
import { summaryDocument } from '../reports/summary-document';
import { renderText } from '../reports/text';
import { CannotDo, type CommandRequest } from './command';
import { withExcel } from './embedded-excel';
import { isSameFile, openWorkbook, writeWhole } from './files';
import type { ExitCode, Terminal } from './terminal';

const toText = (summary: Summary): string => renderText(summaryDocument(summary));

const FORMATS: Readonly<Record<string, (summary: Summary) => string>> = { text: toText, markdown: (summary) => renderMarkdown(summaryDocument(summary)), json: renderJson };

/** Writes the status summary. The workbook is only read. */
export async function summarise({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const out = options.get('out');
  if (out !== undefined) await refuseWorkbook(out, file);
  const render = FORMATS[options.get('format') ?? 'text'] ?? toText;
  const book = await openWorkbook(file, today);
  const outcome = await withExcel(book, (excel) => summariseWorkspace.run(excel, { today, writesReport: false }));
  if (!outcome.ok) throw new CannotDo(`${file}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  const text = render(outcome.summary).trimEnd();
  if (out === undefined) terminal.print(text);
  else await writeWhole(out, `${text}\n`);
  return 0;
}

/** One slip of the keyboard must not put a page of text where the group's workbook was. @throws CannotDo where it would. */
async function refuseWorkbook(out: string, file: string): Promise<void> {
  const because = WORKBOOK.test(out) ? 'a summary is no workbook' : (await isSameFile(out, file)) ? 'this is the workbook itself' : null;
  if (because !== null) throw new CannotDo(`${out}: ${because}. Name another file, such as summary.md.`);
}

const WORKBOOK = /\.(xls[xmb]?|ods)$/i;
