import { nameKey } from '../analysis/name-key';
import { workload } from '../analysis/workload';
import { briefName, shortened } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { missingGround, PLAN } from '../summary/missing-ground';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { isTroubled, troublesInWords, troublesOf } from '../summary/troubles';
import { inOrder, type Point } from './in-order';

/**
 * Open actions that are overdue, blocked, off track or at risk, or that lack a lead, goal or due date, under their
 * leads. Nobody's come first, since only the group can give them one; then leads by name, and of each the latest first.
 */
export function actionsInTrouble(workspace: Workspace): Section[] {
  const missing = missingGround(workspace, PLAN);
  if (missing !== null) return [{ heading: null, sentences: [missing] }];
  const unreadable = unreadableOf(workspace);
  const isUnreadable = (index: number): boolean => unreadable.has({ collection: 'actions', index, field: 'lead' });
  const { leads, unled } = workload(workspace.actions);
  const byName = [...leads].sort((first, second) => Number(nameKey(first.lead) > nameKey(second.lead)) - Number(nameKey(first.lead) < nameKey(second.lead)));
  const look = troublesOf(workspace);
  return [
    section('Nobody yet', unled.filter((index) => !isUnreadable(index))),
    section('Lead could not be read', unled.filter(isUnreadable)),
    ...byName.map(({ actions }) => section(leadOf(workspace, actions), actions)),
  ];

  function section(heading: string, positions: readonly number[]): Section {
    const points = positions.flatMap((index): Point[] => {
      const action = workspace.actions[index];
      const troubles = look(index);
      if (action === undefined || !isTroubled(troubles)) return [];
      const text = `${briefName(action.id, action.action)} ${troublesInWords(action, troubles)}.`;
      return [{ text, by: action.due, rows: [rowReference(workspace, 'actions', index)] }];
    });
    return { heading, sentences: inOrder(points) };
  }
}

/** How a lead is written where it is written in several ways: the first by code unit, so with capitals before without. */
function leadOf({ actions }: Workspace, positions: readonly number[]): string {
  const [first = ''] = positions.map((index) => shortened(actions[index]?.lead ?? '')).sort();
  return first;
}
