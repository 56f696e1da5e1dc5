import { isOpen } from '../model/actions';
import { addDays, type CalendarDate } from '../model/calendar-date';
import { isUndecided } from '../model/decisions';
import { identifierKey } from '../model/identifier';
import type { Workspace } from '../model/workspace';
import { cadence } from './cadence';
import { nextDue } from './communication';
import { owesReport } from './group-support';
import type { PlacedMeeting } from './scoping-event';

/** Days looked ahead where no meeting is planned. */
export const DAYS_WITHOUT_MEETING = 30;

/** What waits to be done by the day on which the group next sits down; as positions in their tables. */
export interface BeforeMeeting {
  /** Today's meeting counts. Null where none is planned. */
  readonly meeting: PlacedMeeting | null;
  /** The day of the meeting; without one, 30 days from today. */
  readonly until: CalendarDate;
  /** Open, and due from today to that day, soonest first. What is overdue already is none of these. */
  readonly actions: readonly number[];
  /** Questions without a decision, but for those that are put to a later meeting. */
  readonly decisions: readonly number[];
  /** Working groups from which a report is due. */
  readonly groups: readonly number[];
  /** Late, or due by that day, soonest first. */
  readonly communications: readonly number[];
}

export function beforeMeeting(workspace: Workspace): BeforeMeeting {
  const { today, actions, decisions, workingGroups, communications, settings } = workspace;
  const meeting = cadence(workspace).next;
  const until = meeting?.date ?? addDays(today, DAYS_WITHOUT_MEETING);
  const later = laterMeetings(workspace, until);
  return {
    meeting,
    until,
    actions: bySoonest(actions.map((action) => (isOpen(action) && action.due !== null && action.due >= today && action.due <= until ? action.due : null))),
    decisions: decisions.flatMap((decision, index) => (isUndecided(decision) && !later.has(identifierKey(decision.meeting ?? '')) ? [index] : [])),
    groups: workingGroups.flatMap((group, index) => (owesReport(group, today, settings.reportingWeeks) ? [index] : [])),
    communications: bySoonest(communications.map(nextDue).map((due) => (due !== null && due <= until ? due : null))),
  };
}

/** Positions of the days that there are, by day and of one day by row. */
function bySoonest(days: readonly (CalendarDate | null)[]): number[] {
  return days
    .flatMap((day, index) => (day === null ? [] : [{ day, index }]))
    .sort((first, second) => Number(first.day > second.day) - Number(first.day < second.day))
    .map(({ index }) => index);
}

function laterMeetings({ meetings }: Pick<Workspace, 'meetings'>, day: CalendarDate): ReadonlySet<string> {
  return new Set(meetings.flatMap(({ id, date }) => (id !== null && date !== null && date > day ? [identifierKey(id)] : [])));
}
