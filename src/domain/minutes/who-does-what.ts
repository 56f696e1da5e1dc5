import type { PlannedMeeting } from '../agenda/agenda';
import { listsByLead, type LeadList } from '../agenda/lists-by-lead';
import { actionInWords, decisionInWords, headingOf } from '../agenda/lists-in-words';
import { cadence } from '../analysis/cadence';
import { addDays } from '../model/calendar-date';
import type { Workspace } from '../model/workspace';
import { missingGround, PLAN } from '../summary/missing-ground';
import type { Section } from '../summary/summary';

/**
 * What each lead takes away: the same lists, in the same words, as at the end of a meeting. Once the group has met again,
 * only what this meeting brought: all else is in the later minutes. Before the meeting there is nothing to take away.
 */
export function whoDoesWhat(workspace: Workspace, meeting: PlannedMeeting, isAhead: boolean): Section[] {
  if (isAhead) return [];
  const missing = missingGround(workspace, PLAN);
  if (missing !== null) return [{ heading: null, sentences: [missing] }];
  const isLatest = !hasMetSince(workspace, meeting);
  return listsByLead(workspace, meeting).map((list) => ({ heading: headingOf(list), sentences: linesOf(list, isLatest) }));
}

function linesOf({ decisions, actions }: LeadList, isLatest: boolean): Section['sentences'] {
  return [
    ...decisions.map((taken) => ({ text: decisionInWords(taken), rows: [taken.row] })),
    ...actions.filter(({ isNew }) => isLatest || isNew).map((taken) => ({ text: actionInWords(taken), rows: [taken.row] })),
  ];
}

/** Whether the group has met after this meeting, up to today. */
function hasMetSince({ meetings, today }: Pick<Workspace, 'meetings' | 'today'>, meeting: PlannedMeeting): boolean {
  const { last } = cadence({ meetings, today: addDays(today, 1) });
  return last !== null && last.date > meeting.date;
}
