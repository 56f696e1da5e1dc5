import { basename } from 'node:path';
import type { Checked } from '../actions/check-workspace';
import { earlierFile, earlierReport } from '../actions/earlier';
import { makeFile, type MadeFile } from '../actions/make-file';
import { summaryGround } from '../actions/summary-ground';
import { summaryFor } from '../domain/audiences/summary-for';
import type { Earlier } from '../domain/changes/snapshot';
import { AUDIENCES, type Audience } from '../domain/model/audience';
import type { Summary } from '../domain/summary/summary';
import { renderJson } from '../reports/json';
import { summaryDocument } from '../reports/summary-document';
import { CannotDo, type CommandRequest } from './command';
import { isSameFile } from './files';
import { formatOf, SUMMARY, type Format } from './paper-forms';
import { putOut, refuseWorkbook } from './put-out';
import { readWorkspace } from './read-workspace';
import type { ExitCode, Terminal } from './terminal';

/** Writes the status summary. The workbook is only read. */
export async function summarise({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const [out, since] = [options.get('out'), options.get('since')];
  const audience = AUDIENCES.find((one) => one === options.get('audience')) ?? 'sig';
  const withRatings = hasRatings(audience, options.get('ratings'));
  await refuseWorkbook(out, since === undefined ? [file] : [file, since], SUMMARY);
  const format = formatOf(SUMMARY, options.get('format'), out);
  if (since !== undefined && (await isSameFile(file, since))) throw new CannotDo(`${since}: this is the workbook itself. Name an earlier copy of it with --since.`);
  const read = await readWorkspace(file, today);
  const summary = summaryFor(summaryGround(read, await earlierThan(read, since, today)), { audience, withRatings });
  await putOut(await made(summary, format), { file, out, parts: ['status', ...(audience === 'sig' ? [] : [audience]), today] }, terminal);
  if (withRatings && audience !== 'sig') terminal.complain(QUESTION);
  return 0;
}

/** What the workbook is compared with: another file where one is named, and otherwise what it remembers of its own last report. */
async function earlierThan({ memory }: Checked, since: string | undefined, today: CommandRequest['today']): Promise<Earlier | null> {
  return since === undefined ? earlierReport(memory, today) : earlierFile(await readWorkspace(since, today), basename(since));
}

/** Asked whenever ratings of people leave the group, apart from what leaves. */
const QUESTION = 'This summary says where stakeholders stand. Would you be comfortable if the person read it?';

/** The group itself is told where stakeholders stand; others are only on purpose, and never by what is shared. */
function hasRatings(audience: Audience, asked: string | undefined): boolean {
  if (audience === 'shared' && asked === 'yes') throw new CannotDo('What is shared never says where stakeholders stand: leave out --ratings=yes, or choose another audience.');
  return asked === undefined ? audience === 'sig' : asked === 'yes';
}

async function made(summary: Summary, format: Format): Promise<Pick<MadeFile, 'content' | 'name'>> {
  return format === 'json' ? { name: 'status.json', content: renderJson(summary) } : makeFile(summaryDocument(summary), format);
}
