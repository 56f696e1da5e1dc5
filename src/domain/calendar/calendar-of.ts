import { nameKey } from '../analysis/name-key';
import type { Workspace } from '../model/workspace';
import type { Calendar, CalendarEvent } from './calendar';
import { actionsDue } from './actions-due';
import { eventIds } from './event-ids';
import { meetingsToCome } from './meetings-to-come';
import { questionsDue } from './questions-due';

/** Whether a row is for this calendar, by who leads or owns it. */
export type IsWanted = (name: string | null) => boolean;

/**
 * Meetings from today on, open actions by their due dates and open questions by theirs. What is complete, cancelled or
 * decided is left out, and so is what has no date.
 *
 * @param lead only what this lead does, beside the meetings, which are everybody's; letter case and spaces make no difference.
 */
export function calendarOf(workspace: Workspace, lead: string | null = null): Calendar {
  const isWanted: IsWanted = lead === null ? () => true : (name) => name !== null && nameKey(name) === nameKey(lead);
  const ids = eventIds(workspace);
  // Every event has its identifier before any is left out: who asks makes no difference to it.
  const due = [...questionsDue(workspace, ids), ...actionsDue(workspace, ids)].filter(({ name }) => isWanted(name)).map(({ event }) => event);
  return {
    team: workspace.settings.team,
    lead,
    today: workspace.today,
    events: [...meetingsToCome(workspace, ids), ...due].sort(byDay),
  };
}

/** The same however people have sorted the rows. */
function byDay(first: CalendarEvent, second: CalendarEvent): number {
  return compare(first.day, second.day) || RANK[first.category] - RANK[second.category] || compare(first.title, second.title) || compare(first.uid, second.uid);
}

const RANK: Readonly<Record<CalendarEvent['category'], number>> = { Meeting: 0, 'To decide': 1, 'Action due': 2 };

function compare(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}
