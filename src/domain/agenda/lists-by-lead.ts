import { nameKey } from '../analysis/name-key';
import { isOpen, type Action } from '../model/actions';
import type { CalendarDate } from '../model/calendar-date';
import type { Decision } from '../model/decisions';
import { compareIdentifiers } from '../model/identifier';
import { shortened } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Rows, Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { RowReference } from '../summary/summary';
import type { PlannedMeeting } from './agenda';
import { isOf } from './sitting';

/** What one lead takes away from a meeting. */
export interface LeadList {
  /** As it is written, on one line. Null for what nobody has taken. */
  readonly lead: string | null;
  /** All that they lead and that is open: what this meeting asked for first, then by due date; without one, last. */
  readonly actions: readonly TakenAction[];
  /** What this meeting decided, and what it was asked and left open, with them as the owner. */
  readonly decisions: readonly TakenDecision[];
}

export interface TakenAction {
  readonly row: RowReference;
  readonly action: Action;
  /** Raised at this meeting. */
  readonly isNew: boolean;
  readonly isOverdue: boolean;
}

export interface TakenDecision {
  readonly row: RowReference;
  readonly decision: Decision;
}

/**
 * A list for each lead, by name; what nobody has taken comes first, to be taken before people go. Names that differ only in letter case or spaces are
 * one lead. Holds no ratings of commitment: it is for sending round. A lead or owner that could not be read is in no list.
 */
export function listsByLead(workspace: Workspace, meeting: PlannedMeeting | null): LeadList[] {
  const lists = new Map<string, { names: string[]; actions: TakenAction[]; decisions: TakenDecision[] }>();
  const listOf = (name: string | null) => {
    const key = name === null ? '' : nameKey(name);
    const list = lists.get(key) ?? { names: [], actions: [], decisions: [] };
    lists.set(key, list);
    if (name !== null) list.names.push(shortened(name));
    return list;
  };
  const unreadable = unreadableOf(workspace);
  const isReadable = (collection: keyof Rows, index: number, field: string): boolean => !unreadable.has({ collection, index, field });
  for (const [index, action] of workspace.actions.entries())
    if (isOpen(action) && isReadable('actions', index, 'lead')) listOf(action.lead).actions.push(takenAction(workspace, index, action, meeting));
  for (const [index, decision] of workspace.decisions.entries())
    if (isOf(meeting, decision.meeting) && isReadable('decisions', index, 'owner'))
      listOf(decision.owner).decisions.push({ row: rowReference(workspace, 'decisions', index), decision });
  return [...lists]
    .sort(([first], [second]) => compare(first, second))
    .map(([, { names, actions, decisions }]) => ({
      // Of several ways to write a name, the first by code unit: with capitals before without.
      lead: names.sort()[0] ?? null,
      actions: actions.sort(newAndSoonestFirst),
      decisions: decisions.sort((first, second) => compare(sortable(first), sortable(second))),
    }));
}

function takenAction(workspace: Workspace, index: number, action: Action, meeting: PlannedMeeting | null): TakenAction {
  return { row: rowReference(workspace, 'actions', index), action, isNew: isOf(meeting, action.raisedAt), isOverdue: isPast(action.due, workspace.today) };
}

function isPast(day: CalendarDate | null, today: CalendarDate): boolean {
  return day !== null && day < today;
}

function newAndSoonestFirst(first: TakenAction, second: TakenAction): number {
  return (
    Number(second.isNew) - Number(first.isNew) ||
    compare(first.action.due ?? LAST, second.action.due ?? LAST) ||
    compareIdentifiers(first.action.id, second.action.id) ||
    compare(first.action.action ?? '', second.action.action ?? '')
  );
}

/** By day, then by words. */
function sortable({ decision: { byWhen, question, decision } }: TakenDecision): string {
  return [byWhen ?? LAST, question ?? '', decision ?? ''].join('\n');
}

/** Comes after every date. */
const LAST = '~';

function compare(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}
