import { join } from 'node:path';
import type { MadeFile } from '../actions/make-file';
import { makeCalendar } from '../actions/make-calendar';
import { nameKey } from '../domain/analysis/name-key';
import { calendarLeads } from '../domain/calendar/calendar-leads';
import { inSeries, quoted, shortened } from '../domain/model/row-name';
import type { Workspace } from '../domain/model/workspace';
import { CannotDo, type CommandRequest } from './command';
import { isFolder, writeWhole } from './files';
import { nameBeside, putOut, refuseWorkbook } from './put-out';
import { readWorkspace } from './read-workspace';
import type { ExitCode, Terminal } from './terminal';

/** Makes calendar files. The workbook is only read. */
export async function calendar({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const [out, named] = [options.get('out'), options.get('for')];
  await refuseWorkbook(out, [file], { subject: 'a calendar is', example: 'calendar.ics' });
  if (options.has('each-lead')) return eachLead({ file, out: await folderFor(out, named), today }, terminal);
  const { workspace } = await readWorkspace(file, today);
  const lead = named === undefined ? null : soughtLead(file, workspace, named);
  await putOut(await made(file, workspace, lead), { file, out, parts: ['calendar', ...(lead === null ? [] : [lead])] }, terminal);
  return 0;
}

/** Writes a file for each lead, and says which. */
async function eachLead({ file, out, today }: { file: string; out: string; today: CommandRequest['today'] }, terminal: Terminal): Promise<ExitCode> {
  const { workspace } = await readWorkspace(file, today);
  const leads = calendarLeads(workspace);
  if (leads.length === 0) throw new CannotDo(`${file}: ${NOBODY}`);
  const taken = new Map<string, number>();
  for (const lead of leads) {
    const name = nameBeside(file, 'calendar', lead);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const path = join(out, `${name}${times === 1 ? '' : `-${times}`}.ics`);
    await writeWhole(path, (await made(file, workspace, lead)).content);
    terminal.print(`${path}: ${shortened(lead)}`);
  }
  return 0;
}

async function folderFor(out: string | undefined, named: string | undefined): Promise<string> {
  if (named !== undefined) throw new CannotDo('--for asks for one lead and --each-lead for all of them: leave out one of the two.');
  if (out === undefined || !(await isFolder(out))) throw new CannotDo(`${out === undefined ? '' : `${out}: `}--each-lead needs a folder that is there: --out=FOLDER.`);
  return out;
}

async function made(file: string, workspace: Workspace, lead: string | null): Promise<MadeFile> {
  const calendar = await makeCalendar(workspace, lead);
  if (calendar === null) throw new CannotDo(`${file}: there is nothing to put into a calendar: no meeting is to come, and nothing open has a date.`);
  return calendar;
}

/** The lead as the workbook writes it. @throws CannotDo with one sentence that names those there are. */
function soughtLead(file: string, workspace: Workspace, named: string): string {
  const leads = calendarLeads(workspace);
  const lead = leads.find((one) => nameKey(one) === nameKey(named));
  if (lead !== undefined) return lead;
  if (leads.length === 0) throw new CannotDo(`${file}: ${NOBODY}`);
  const more = leads.length - MOST_NAMED;
  const whoThereIs = inSeries([...leads.slice(0, MOST_NAMED).map((one) => shortened(one)), ...(more > 0 ? [`${more} more`] : [])]);
  throw new CannotDo(`${file}: nobody called ${quoted(named)} leads or owns anything open that has a date. There is something for ${whoThereIs}.`);
}

const NOBODY = 'nobody leads an open action or owns an open question that has a date.';
const MOST_NAMED = 10;
