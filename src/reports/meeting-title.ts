import type { CalendarDate } from '../domain/model/calendar-date';
import { inWords } from '../domain/model/calendar-date';
import { shortened } from '../domain/model/row-name';

interface TitledMeeting {
  readonly team: string | null;
  /** `agenda`, `minutes`. */
  readonly paper: string;
  /** `SIG meeting`. */
  readonly kind: string;
  /** Null where the meeting has no day yet. */
  readonly date: CalendarDate | null;
}

/** `Northmoor CRT: minutes of the SIG meeting on 6 Oct 2026`. */
export function meetingTitle({ team, paper, kind, date }: TitledMeeting): string {
  return `${team === null ? 'Service improvement group' : shortened(team, LONGEST_TEAM)}: ${paper} of the ${date === null ? `next ${kind}` : `${kind} on ${inWords(date)}`}`;
}

/** A title is read at a glance; characters. */
const LONGEST_TEAM = 80;
