import { inWords } from '../model/calendar-date';
import { isActive } from '../model/members';
import { shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { inOrder, type Point } from './in-order';
import type { Sitting } from './sitting';

/** Who sent apologies, and whom to welcome: members who have joined since the last meeting. Before the first, all are new. */
export function opening(workspace: Workspace, { meeting, day, last }: Sitting): Section[] {
  const apologies = meeting === null ? null : (workspace.meetings[meeting.index]?.apologies ?? null);
  const sorry: Point[] =
    meeting === null || apologies === null ? [] : [{ text: `Apologies: ${shortened(apologies, LONGEST_LIST)}`, rows: [rowReference(workspace, 'meetings', meeting.index)] }];
  const joined = workspace.members.flatMap((member, index): Point[] => {
    if (last === null || member.joined === null || member.joined <= last.date || !isActive(member, day)) return [];
    const who = member.role ?? member.name;
    return who === null ? [] : [{ text: `Welcome ${shortened(who)}, in the group since ${inWords(member.joined)}.`, by: member.joined, rows: [rowReference(workspace, 'members', index)] }];
  });
  return [{ heading: null, sentences: [...inOrder(joined), ...sorry] }];
}

/** A list of roles is worth more room than a name; characters. */
const LONGEST_LIST = 200;
