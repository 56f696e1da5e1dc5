import type { PlannedMeeting } from '../agenda/agenda';
import { nextDate } from '../agenda/next-date';
import { sittingOf } from '../agenda/sitting';
import { cadence } from '../analysis/cadence';
import { addDays, inWords } from '../model/calendar-date';
import { shortened, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';

/** When the group meets after this meeting. Only the group's own meetings are asked to follow each other in time. */
export function nextSigMeeting(workspace: Workspace, meeting: PlannedMeeting): Section[] {
  if (workspace.meetings[meeting.index]?.type === 'SIG') return nextDate(workspace, sittingOf(workspace, meeting, true));
  const coming = cadence({ meetings: workspace.meetings, today: addDays(meeting.date, 1) }).next;
  if (coming === null) return [{ heading: null, sentences: [{ text: 'No SIG meeting is planned after this one.', rows: [] }] }];
  const { id = null, venue = null } = workspace.meetings[coming.index] ?? {};
  const [which, where] = [id === null ? '' : `, ${shownId(id)},`, venue === null ? '' : ` (${shortened(venue)})`];
  return [{ heading: null, sentences: [{ text: `The next SIG meeting${which} is on ${inWords(coming.date)}${where}.`, rows: [rowReference(workspace, 'meetings', coming.index)] }] }];
}
