import { isUndecided } from '../model/decisions';
import { identifierKey, indexById } from '../model/identifier';
import { briefName, shortened, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { OwnedEvent } from './actions-due';
import type { EventIds } from './event-ids';
import { madeOn } from './made-on';

/** Questions without an answer that have a day by which they are to be decided. */
export function questionsDue(workspace: Workspace, ids: EventIds): OwnedEvent[] {
  const actions = indexById(workspace.actions);
  return workspace.decisions.flatMap((row, index): OwnedEvent[] => {
    const { question, meeting, owner, byWhen, action } = row;
    // Decisions have no ID: the question is what stays while its day moves.
    const uid = ids('decisions', question ?? '');
    if (question === null || !isUndecided(row) || byWhen === null) return [];
    const about = action === null ? undefined : actions.get(identifierKey(action));
    return [
      {
        name: owner,
        event: {
          uid,
          day: byWhen,
          title: `To decide: ${shortened(question, LONGEST_TITLE)}${owner === null ? '' : ` (${shortened(owner)})`}`,
          place: null,
          description: [
            question,
            ...(owner === null ? [] : [`Owner: ${shortened(owner)}`]),
            ...(meeting === null ? [] : [`Put to: ${shownId(meeting)}`]),
            ...(action === null ? [] : [`About: ${briefName(action, workspace.actions[about ?? -1]?.action ?? null)}`]),
            madeOn(workspace),
          ],
          category: 'To decide',
          rows: [rowReference(workspace, 'decisions', index), ...(about === undefined ? [] : [rowReference(workspace, 'actions', about)])],
        },
      },
    ];
  });
}

/** A calendar shows little of a title; the description has all of it. Characters. */
const LONGEST_TITLE = 80;
