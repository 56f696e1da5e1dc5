import { isOpen } from '../model/actions';
import { identifierKey, indexById } from '../model/identifier';
import { briefName, shortened, shownId } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { CalendarEvent } from './calendar';
import type { EventIds } from './event-ids';
import { madeOn } from './made-on';

/** An event, and whose it is. */
export interface OwnedEvent {
  /** As it is written; null for nobody's. */
  readonly name: string | null;
  readonly event: CalendarEvent;
}

/** Open actions that have a due date, also one that has passed. */
export function actionsDue(workspace: Workspace, ids: EventIds): OwnedEvent[] {
  const goals = indexById(workspace.goals);
  const unreadable = unreadableOf(workspace);
  return workspace.actions.flatMap((action, index): OwnedEvent[] => {
    const { id, action: words, lead, goal, due } = action;
    const uid = ids('actions', id === null ? `called ${words ?? ''}` : identifierKey(id));
    if (!isOpen(action) || due === null) return [];
    const goalAt = goal === null ? undefined : goals.get(identifierKey(goal));
    const nobody = unreadable.has({ collection: 'actions', index, field: 'lead' }) ? [] : ['Nobody leads it yet.'];
    return [
      {
        name: lead,
        event: {
          uid,
          day: due,
          title: `Due: ${[...(id === null ? [] : [shownId(id)]), words === null ? 'an action without words' : shortened(words, LONGEST_TITLE)].join(' ')}${lead === null ? '' : ` (${shortened(lead)})`}`,
          place: null,
          description: [
            ...(words === null ? [] : [words]),
            ...(lead === null ? nobody : [`Lead: ${shortened(lead)}`]),
            ...(goal === null ? [] : [`Goal: ${briefName(goal, workspace.goals[goalAt ?? -1]?.goal ?? null)}`]),
            madeOn(workspace),
          ],
          category: 'Action due',
          rows: [rowReference(workspace, 'actions', index), ...(goalAt === undefined ? [] : [rowReference(workspace, 'goals', goalAt)])],
        },
      },
    ];
  });
}

/** A calendar shows little of a title; the description has all of it. Characters. */
const LONGEST_TITLE = 80;
