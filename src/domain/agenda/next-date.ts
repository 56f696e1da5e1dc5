import { cadence, nextMeetingBy } from '../analysis/cadence';
import { addDays, inWords } from '../model/calendar-date';
import { shortened, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { MEETINGS, missingGround } from '../summary/missing-ground';
import { rowReference } from '../summary/row-reference';
import type { Section, Sentence } from '../summary/summary';
import type { Sitting } from './sitting';

/** When the group meets again, and whether that is often enough: at least every two months. */
export function nextDate(workspace: Workspace, sitting: Sitting): Section[] {
  const missing = missingGround(workspace, MEETINGS);
  return [{ heading: null, sentences: missing === null ? [...gapBefore(workspace, sitting), ...gapAfter(workspace, sitting)] : [missing] }];
}

function gapBefore(workspace: Workspace, { meeting, last }: Sitting): Sentence[] {
  if (meeting === null || last === null || meeting.date <= nextMeetingBy(last.date)) return [];
  return [
    {
      text: `More than two months lie between the last meeting, of ${inWords(last.date)}, and this one.`,
      rows: [last, meeting].map(({ index }) => rowReference(workspace, 'meetings', index)),
    },
  ];
}

function gapAfter(workspace: Workspace, { meeting, day, last }: Sitting): Sentence[] {
  const before = meeting ?? last;
  if (before === null) return [{ text: 'No SIG meeting is planned yet.', rows: [] }];
  const lastDay = nextMeetingBy(before.date);
  const by = inWords(lastDay);
  const row = rowReference(workspace, 'meetings', before.index);
  if (meeting === null) return [{ text: `No SIG meeting is planned; the next ${lastDay < workspace.today ? 'was' : 'is'} due by ${by}.`, rows: [row] }];
  const coming = cadence({ meetings: workspace.meetings, today: addDays(day, 1) }).next;
  if (coming === null) return [{ text: `No SIG meeting is planned after this one; the next is due by ${by}.`, rows: [row] }];
  const { id = null, venue = null } = workspace.meetings[coming.index] ?? {};
  const late = coming.date > lastDay ? ` That is more than two months after this one: it is due by ${by}.` : '';
  return [
    {
      text: `The next one${id === null ? '' : `, ${shownId(id)},`} is on ${inWords(coming.date)}${venue === null ? '' : ` (${shortened(venue)})`}.${late}`,
      rows: [rowReference(workspace, 'meetings', coming.index)],
    },
  ];
}
