import type { PlannedMeeting } from '../domain/agenda/agenda';
import { findMeeting } from '../domain/agenda/find-meeting';
import { inSeries, shortened, shownId } from '../domain/model/row-name';
import type { Workspace } from '../domain/model/workspace';
import { MEETINGS, missingGround } from '../domain/summary/missing-ground';
import { CannotDo } from './command';

/**
 * The meeting that was asked for by its ID.
 *
 * @param isOnlySig whether meetings of the group itself are the only ones there can be.
 * @throws CannotDo with one sentence that names the meetings there are.
 */
export function soughtMeeting(file: string, workspace: Workspace, id: string, isOnlySig: boolean): PlannedMeeting {
  refuseWithoutMeetings(file, workspace);
  const sought = findMeeting(workspace, id);
  if (!sought.found && sought.because === 'unknown') throw new CannotDo(`${file}: there is no meeting ${shortened(id)}. ${meetingsThereAre(workspace, isOnlySig)}`);
  if (!sought.found) throw new CannotDo(`${file}: the meeting ${shownId(id)} has no date yet. Give it one on the sheet of meetings, then try again.`);
  if (isOnlySig && workspace.meetings[sought.meeting.index]?.type !== 'SIG')
    throw new CannotDo(`${file}: ${shownId(sought.meeting.id ?? id)} is no SIG meeting, and agendas are drafted for those. ${meetingsThereAre(workspace, isOnlySig)}`);
  return sought.meeting;
}

/** An empty table and none are not the same. @throws CannotDo where the workbook lacks its meetings. */
export function refuseWithoutMeetings(file: string, workspace: Workspace): void {
  const missing = missingGround(workspace, MEETINGS);
  if (missing !== null) throw new CannotDo(`${file}: ${missing.text}`);
}

/** `The meetings are M0, M1 and M2.`, the latest of many. */
export function meetingsThereAre({ meetings }: Pick<Workspace, 'meetings'>, isOnlySig: boolean): string {
  const what = isOnlySig ? 'SIG meetings' : 'meetings';
  const ids = meetings
    .flatMap(({ id, date, type }) => (id === null || date === null || (isOnlySig && type !== 'SIG') ? [] : [{ id, date }]))
    .sort((first, second) => Number(first.date > second.date) - Number(first.date < second.date))
    .map(({ id }) => shownId(id));
  if (ids.length === 0) return `There are no ${what} with an ID and a date yet.`;
  if (ids.length === 1) return `The only one is ${ids[0]}.`;
  return `The ${ids.length > MOST_NAMED ? `latest ${what}` : what} are ${inSeries(ids.slice(-MOST_NAMED))}.`;
}

const MOST_NAMED = 10;
