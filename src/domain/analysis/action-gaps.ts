import { isOpen } from '../model/actions';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';

/** What an open action needs before it can be followed: somebody who leads it, and a day by which it is done. */
export const NEEDED_FIELDS = ['lead', 'due'] as const;
export type NeededField = (typeof NEEDED_FIELDS)[number];

/**
 * The open actions that lack a lead, and those that lack a due date, as positions in the order of the rows. A cell that
 * could not be read is not lacking: somebody has written something there, and the check says what is wrong with it.
 */
export function actionGaps(workspace: Pick<Workspace, 'actions' | 'unreadable'>): Readonly<Record<NeededField, readonly number[]>> {
  const unreadable = unreadableOf(workspace);
  const lacking = (field: NeededField): number[] =>
    workspace.actions.flatMap((action, index) =>
      isOpen(action) && action[field] === null && !unreadable.has({ collection: 'actions', index, field }) ? [index] : [],
    );
  return { lead: lacking('lead'), due: lacking('due') };
}
