import { redactedFor } from '../domain/audiences/redact';
import { calendarOf } from '../domain/calendar/calendar-of';
import { withoutNhsNumbers } from '../domain/model/nhs-number';
import type { Workspace } from '../domain/model/workspace';
import type { MadeFile } from './make-file';

/**
 * A calendar file of meetings, open actions and open questions; null where none of them has a day. What makes it is loaded
 * when it is asked for.
 *
 * @param lead only what this lead does, beside the meetings; everybody's where none is named.
 */
export async function makeCalendar(workspace: Workspace, lead: string | null = null): Promise<MadeFile | null> {
  const known = redactedFor(workspace, { audience: 'team', withRatings: false });
  const calendar = calendarOf(known, lead === null ? null : withoutNhsNumbers(lead));
  if (calendar.events.length === 0) return null;
  const { calendarFileName, renderCalendar } = await import('../reports/calendar');
  return { name: `${calendarFileName(calendar)}.ics`, mediaType: 'text/calendar', content: renderCalendar(calendar) };
}
