import { makeFile } from '../actions/make-file';
import { agendaPaper } from '../actions/meeting-papers';
import { meetingToHold } from '../domain/agenda/sitting';
import type { CommandRequest } from './command';
import { AGENDA, formatOf } from './paper-forms';
import { putOut, refuseWorkbook } from './put-out';
import { readWorkspace } from './read-workspace';
import { soughtMeeting } from './sought-meeting';
import type { ExitCode, Terminal } from './terminal';

/** Drafts the agenda of a SIG meeting. The workbook is only read. */
export async function agenda({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const [out, id] = [options.get('out'), options.get('meeting')];
  await refuseWorkbook(out, [file], AGENDA);
  const format = formatOf(AGENDA, options.get('format'), out);
  const { workspace } = await readWorkspace(file, today);
  const meeting = id === undefined ? meetingToHold(workspace) : soughtMeeting(file, workspace, id, true);
  const made = await makeFile(agendaPaper(workspace, meeting), format);
  await putOut(made, { file, out, parts: ['agenda', meeting?.date ?? today] }, terminal);
  return 0;
}
