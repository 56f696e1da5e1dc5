import type { PlannedMeeting } from '../../domain/agenda/agenda';
import { meetingToHold } from '../../domain/agenda/sitting';
import { cadence } from '../../domain/analysis/cadence';
import type { Workspace } from '../../domain/model/workspace';

/** The SIG meetings that have a date, the latest first. */
export function datedMeetings(workspace: Pick<Workspace, 'meetings' | 'today'>): PlannedMeeting[] {
  return cadence(workspace)
    .meetings.map(({ index, date }) => ({ index, date, id: workspace.meetings[index]?.id ?? null }))
    .reverse();
}

/** What tells one meeting from the others while rows are sorted and filled in. */
export function meetingKey({ id, date }: Pick<PlannedMeeting, 'id' | 'date'>): string {
  return id ?? date;
}

/** The meeting that was chosen, while it is there; otherwise that of today or the next one. */
export function chosenMeeting(workspace: Pick<Workspace, 'meetings' | 'today'>, choice: string | null): PlannedMeeting | null {
  return datedMeetings(workspace).find((meeting) => meetingKey(meeting) === choice) ?? meetingToHold(workspace);
}
