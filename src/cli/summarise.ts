import { summariseWorkspace } from '../actions/summarise-workspace';
import type { Summary } from '../domain/summary/summary';
import { renderJson } from '../reports/json';
import { renderMarkdown } from '../reports/markdown';
import { renderText } from '../reports/text';
import { CannotDo, type CommandRequest } from './command';
import { withExcel } from './embedded-excel';
import { openWorkbook, writeWhole } from './files';
import type { ExitCode, Terminal } from './terminal';

const FORMATS: Readonly<Record<string, (summary: Summary) => string>> = { text: renderText, markdown: renderMarkdown, json: renderJson };

/** Writes the status summary. The workbook is only read. */
export async function summarise({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const render = FORMATS[options.get('format') ?? 'text'] ?? renderText;
  const book = await openWorkbook(file, today);
  const outcome = await withExcel(book, (excel) => summariseWorkspace.run(excel, { today, writesReport: false }));
  if (!outcome.ok) throw new CannotDo(`${file}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  const text = render(outcome.summary).trimEnd();
  const out = options.get('out');
  if (out === undefined) terminal.print(text);
  else await writeWhole(out, `${text}\n`);
  return 0;
}
