import type { PlannedMeeting } from '../agenda/agenda';
import { inOrder, type Point } from '../agenda/in-order';
import { isOf } from '../agenda/sitting';
import type { Action } from '../model/actions';
import { inWords } from '../model/calendar-date';
import { shownId } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { missingGround, type Ground } from '../summary/missing-ground';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { inFull } from './in-full';

/** The actions that were raised at the meeting, as they stand today. */
export function actionsAgreed(workspace: Workspace, meeting: PlannedMeeting, isAhead: boolean): Section[] {
  const missing = missingGround(workspace, WHAT_WAS_RAISED);
  if (missing !== null) return [{ heading: null, sentences: [missing] }];
  const unreadable = unreadableOf(workspace);
  const points = workspace.actions.flatMap((action, index): Point[] => {
    if (!isOf(meeting, action.raisedAt)) return [];
    const isUnknown = (field: keyof Action): boolean => unreadable.has({ collection: 'actions', index, field });
    return [{ text: actionInFull(action, isUnknown), by: action.due, rows: [rowReference(workspace, 'actions', index)] }];
  });
  return [{ heading: null, sentences: points.length > 0 || isAhead ? inOrder(points) : [{ text: 'No action is noted as raised at this meeting.', rows: [] }] }];
}

const WHAT_WAS_RAISED: Ground = { subject: 'the actions that were agreed', needs: { actions: ['raisedAt'] } };

/** `A6 Test early warning of the last visit (Support worker, by 8 Dec 2026)`, with `complete` or `cancelled` where it is by now. */
function actionInFull({ id, action, lead, due, status }: Action, isUnknown: (field: keyof Action) => boolean): string {
  const name = [...(id === null ? [] : [shownId(id)]), action === null ? 'An action without words' : inFull(action)].join(' ');
  const isOver = status === 'Complete' || status === 'Cancelled';
  const details = [
    ...(lead !== null ? [inFull(lead)] : isOver || isUnknown('lead') ? [] : ['no lead yet']),
    ...(due !== null ? [`by ${inWords(due)}`] : isOver || isUnknown('due') ? [] : ['no due date yet']),
    ...(isOver ? [status === 'Complete' ? 'complete' : 'cancelled'] : []),
  ];
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}
