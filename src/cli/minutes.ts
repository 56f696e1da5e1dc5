import { makeFile } from '../actions/make-file';
import { minutesPaper } from '../actions/meeting-papers';
import type { PlannedMeeting } from '../domain/agenda/agenda';
import { lastHeldMeeting } from '../domain/minutes/minutes-of';
import type { Workspace } from '../domain/model/workspace';
import { CannotDo, type CommandRequest } from './command';
import { formatOf, MINUTES } from './paper-forms';
import { putOut, refuseWorkbook } from './put-out';
import { readWorkspace } from './read-workspace';
import { meetingsThereAre, refuseWithoutMeetings, soughtMeeting } from './sought-meeting';
import type { ExitCode, Terminal } from './terminal';

/** Writes the minutes of a meeting. The workbook is only read. */
export async function minutes({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const [out, id] = [options.get('out'), options.get('meeting')];
  await refuseWorkbook(out, [file], MINUTES);
  const format = formatOf(MINUTES, options.get('format'), out);
  const { workspace } = await readWorkspace(file, today);
  const meeting = id === undefined ? latestMeeting(file, workspace) : soughtMeeting(file, workspace, id, false);
  const made = await makeFile(minutesPaper(workspace, meeting), format);
  await putOut(made, { file, out, parts: ['minutes', meeting.date] }, terminal);
  return 0;
}

function latestMeeting(file: string, workspace: Workspace): PlannedMeeting {
  refuseWithoutMeetings(file, workspace);
  const held = lastHeldMeeting(workspace);
  if (held === null) throw new CannotDo(`${file}: no SIG meeting has taken place yet; others can be named with --meeting=ID. ${meetingsThereAre(workspace, false)}`);
  return held;
}
