import { cadence, nextMeetingBy } from '../analysis/cadence';
import { capacity } from '../analysis/capacity';
import { meetingTime } from '../analysis/meeting-time';
import { daysBetween, inWords } from '../model/calendar-date';
import { inSeries, shortened, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { onDay } from './due-next';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';
import { counted } from './wording';

/** When the group meets next, whether that is in time, what meetings have taken of people's time, and who has some left. */
export function meetingSections(workspace: Workspace): Section[] {
  return [{ heading: null, sentences: [nextMeetingSentence(workspace), ...inTime(workspace), ...time(workspace), ...timeToSpare(workspace)] }];
}

export function nextMeetingSentence(workspace: Workspace): Sentence {
  const { last, next: coming } = cadence(workspace);
  if (coming === null) {
    const rows = last === null ? [] : [rowReference(workspace, 'meetings', last.index)];
    if (last === null) return { text: 'No SIG meeting is planned yet.', rows };
    const by = nextMeetingBy(last.date);
    return { text: `No SIG meeting is planned; the next ${by < workspace.today ? 'was' : 'is'} due by ${inWords(by)}.`, rows };
  }
  const { id = null, venue = null, existingMeetingUsed = null } = workspace.meetings[coming.index] ?? {};
  const days = daysBetween(workspace.today, coming.date);
  const where = [...(venue === null ? [] : [shortened(venue)]), ...(existingMeetingUsed === null ? [] : [`part of: ${shortened(existingMeetingUsed)}`])];
  return {
    text: `The next SIG meeting${id === null ? '' : `, ${shownId(id)},`} is ${onDay(coming.date, workspace.today)}${days > 1 ? `, in ${days} days` : ''}${where.length === 0 ? '' : ` (${where.join('; ')})`}.`,
    rows: [rowReference(workspace, 'meetings', coming.index)],
  };
}

/** Of the last meeting and the next one: older gaps are history. */
function inTime(workspace: Workspace): Sentence[] {
  const { last, next: coming, late } = cadence(workspace);
  return late
    .filter(({ meeting }) => meeting.index === last?.index || meeting.index === coming?.index)
    .map(({ before, meeting }) => ({
      text: `There ${meeting.date < workspace.today ? 'were' : 'will be'} more than two months between the SIG meetings of ${inWords(before.date)} and ${inWords(meeting.date)}.`,
      rows: [before, meeting].map(({ index }) => rowReference(workspace, 'meetings', index)),
    }));
}

function time(workspace: Workspace): Sentence[] {
  const { staffHours, counted: known, unknown } = meetingTime(workspace);
  if (known.length === 0) return [];
  const more = unknown.length === 0 ? '' : `, without ${counted(unknown.length, 'meeting')} of unknown length or size`;
  return [
    {
      text: `Meetings of all types have taken ${counted(staffHours, 'staff-hour')} so far${more}.`,
      rows: [...known, ...unknown].map((index) => rowReference(workspace, 'meetings', index)),
    },
  ];
}

/** Most time first: whom to ask when something has no lead yet. Nothing is added up, since one person's hours are not another's. */
function timeToSpare(workspace: Workspace): Sentence[] {
  const spare = capacity(workspace)
    .flatMap(({ index, free }) => (free !== null && free > 0 ? [{ index, free }] : []))
    .sort((a, b) => b.free - a.free);
  if (spare.length === 0) return [];
  const named = spare.map(({ index, free }) => `${whoIs(workspace, index)} (${counted(free, 'hour')})`);
  return [{ text: `Time to spare each month: ${inSeries(named)}.`, rows: spare.map(({ index }) => rowReference(workspace, 'members', index)) }];
}

function whoIs({ members }: Workspace, index: number): string {
  const { role = null, name = null } = members[index] ?? {};
  return shortened(role ?? name ?? 'a member without a role');
}
