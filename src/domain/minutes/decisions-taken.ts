import type { PlannedMeeting } from '../agenda/agenda';
import { inOrder, type Point } from '../agenda/in-order';
import { isOf } from '../agenda/sitting';
import { inWords } from '../model/calendar-date';
import { isUndecided, type Decision } from '../model/decisions';
import { identifierKey, indexById } from '../model/identifier';
import { shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { DECISIONS, missingGround } from '../summary/missing-ground';
import { rowReference } from '../summary/row-reference';
import type { Section, Sentence } from '../summary/summary';
import { inFull } from './in-full';

/** What the meeting decided: the question, the answer, who sees to it and by when. */
export function decisionsTaken(workspace: Workspace, meeting: PlannedMeeting, isAhead: boolean): Section[] {
  const missing = missingGround(workspace, DECISIONS);
  const taken = missing === null ? pointsOf(workspace, meeting, ({ decision }) => decision !== null) : [missing];
  return [{ heading: null, sentences: taken.length > 0 || isAhead ? taken : [{ text: 'No decision is noted.', rows: [] }] }];
}

/** What was put to the meeting and has no answer yet. */
export function questionsLeft(workspace: Workspace, meeting: PlannedMeeting): Section[] {
  return [{ heading: null, sentences: missingGround(workspace, DECISIONS) === null ? pointsOf(workspace, meeting, isUndecided) : [] }];
}

function pointsOf(workspace: Workspace, meeting: PlannedMeeting, isWanted: (decision: Decision) => boolean): Sentence[] {
  const actions = indexById(workspace.actions);
  const points = workspace.decisions.flatMap((row, index): Point[] => {
    if (!isOf(meeting, row.meeting) || !isWanted(row)) return [];
    const about = row.action === null ? undefined : actions.get(identifierKey(row.action));
    return [
      {
        text: `${questionAndAnswer(row)}${detailsOf(row)}`,
        by: row.byWhen,
        rows: [rowReference(workspace, 'decisions', index), ...(about === undefined ? [] : [rowReference(workspace, 'actions', about)])],
      },
    ];
  });
  return inOrder(points);
}

/** `Where do we try it first? On the late shift`, `Evening rota: on the late shift`. */
function questionAndAnswer({ question, decision }: Decision): string {
  const [asked, answer] = [inFull(question ?? ''), inFull(decision ?? '')];
  if (asked === '' || answer === '') return asked + answer;
  return `${asked}${/[?.!:…]$/.test(asked) ? '' : ':'} ${answer}`;
}

/** ` (Senior nurse, by 1 Dec 2026, about A2)`, as far as it is known. */
function detailsOf({ owner, byWhen, action }: Decision): string {
  const details = [
    ...(owner === null ? [] : [inFull(owner)]),
    ...(byWhen === null ? [] : [`by ${inWords(byWhen)}`]),
    ...(action === null ? [] : [`about ${shownId(action)}`]),
  ];
  return details.length === 0 ? '' : ` (${details.join(', ')})`;
}
