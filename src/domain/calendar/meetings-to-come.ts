import { kindOfMeeting, meetingFacts } from '../agenda/meeting-in-words';
import { identifierKey } from '../model/identifier';
import { shortened, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { CalendarEvent } from './calendar';
import type { EventIds } from './event-ids';
import { madeOn } from './made-on';

/** Meetings of every type, today's and later ones. What is to be talked about stays in the agenda: calendars are open to many. */
export function meetingsToCome(workspace: Workspace, ids: EventIds): CalendarEvent[] {
  const { meetings, today, settings } = workspace;
  return meetings.flatMap((meeting, index): CalendarEvent[] => {
    const { id, date, venue } = meeting;
    const uid = ids('meetings', id === null ? `on ${date ?? ''}` : identifierKey(id));
    if (date === null || date < today) return [];
    const kind = kindOfMeeting(meeting);
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${id === null ? '' : ` ${shownId(id)}`}`;
    return [
      {
        uid,
        day: date,
        title: settings.team === null ? name : `${shortened(settings.team)}: ${name}`,
        place: venue,
        description: [...meetingFacts(workspace, { index }).map(({ text }) => text), madeOn(workspace)],
        category: 'Meeting',
        rows: [rowReference(workspace, 'meetings', index)],
      },
    ];
  });
}
