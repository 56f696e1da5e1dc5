import { cadence } from '../analysis/cadence';
import type { PlacedMeeting } from '../analysis/scoping-event';
import type { CalendarDate } from '../model/calendar-date';
import { identifierKey } from '../model/identifier';
import type { Workspace } from '../model/workspace';
import type { PlannedMeeting } from './agenda';

/** The meeting that an agenda is drafted for, and the one before it. */
export interface Sitting {
  readonly meeting: PlannedMeeting | null;
  /** The day of the meeting; today where none is planned. */
  readonly day: CalendarDate;
  /** The latest SIG meeting before that day. */
  readonly last: PlannedMeeting | null;
  /** Whether nothing may let others guess where a stakeholder stands. */
  readonly hidesRatings: boolean;
}

/** The SIG meeting of today, or else the next one to come; null where none is planned. */
export function meetingToHold(workspace: Pick<Workspace, 'meetings' | 'today'>): PlannedMeeting | null {
  return planned(workspace, cadence(workspace).next);
}

export function sittingOf(workspace: Pick<Workspace, 'meetings' | 'today'>, meeting: PlannedMeeting | null, hidesRatings: boolean): Sitting {
  const day = meeting?.date ?? workspace.today;
  return { meeting, day, last: planned(workspace, cadence({ meetings: workspace.meetings, today: day }).last), hidesRatings };
}

/** Whether this ID, as it stands in another row, names this meeting. Without an ID nothing can name it. */
export function isOf(meeting: Pick<PlannedMeeting, 'id'> | null, id: string | null): boolean {
  return meeting !== null && meeting.id !== null && id !== null && identifierKey(id) === identifierKey(meeting.id);
}

function planned({ meetings }: Pick<Workspace, 'meetings'>, placed: PlacedMeeting | null): PlannedMeeting | null {
  return placed === null ? null : { ...placed, id: meetings[placed.index]?.id ?? null };
}
