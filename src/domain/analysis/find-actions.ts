import { isBlocked, isOpen, type Action } from '../model/actions';
import { identifierKey, indexById } from '../model/identifier';
import type { Workspace } from '../model/workspace';
import { actionGaps } from './action-gaps';
import { criticalOverdueChain } from './action-order';
import { nameKey } from './name-key';
import { timingOf } from './timing';

/** Reasons to look at an action, in the order in which they are asked about. */
export const CONCERNS = ['Overdue', 'Due soon', 'Blocked', 'No lead', 'No due date', 'Overdue chain'] as const;
export type Concern = (typeof CONCERNS)[number];

/** Which actions are wanted. What is null asks for nothing; an empty text asks for rows in which that is blank. */
export interface ActionFilter {
  /** Words or beginnings of words; each must stand somewhere in what the row, its goal and its group say. */
  readonly words: string;
  /** `Open`: whatever is neither complete nor cancelled. */
  readonly status: NonNullable<Action['status']> | 'Open' | '' | null;
  /** A name; letter case and spaces make no difference. */
  readonly lead: string | null;
  /** An ID. */
  readonly goal: string | null;
  /** An ID. */
  readonly group: string | null;
  /** One of these is enough. None: all. */
  readonly concerns: readonly Concern[];
}

export const EVERY_ACTION: ActionFilter = { words: '', status: null, lead: null, goal: null, group: null, concerns: [] };

/** The positions of the actions that a filter lets through, in the order of the rows. */
export type FindActions = (filter: ActionFilter) => number[];

/** Looks through the workspace once, so that each keystroke of a search after that is quick. */
export function findActions(workspace: Workspace): FindActions {
  const { actions } = workspace;
  const texts = searchTexts(workspace);
  const concerned = concernedActions(workspace);
  return ({ words, status, lead, goal, group, concerns }) => {
    const sought = searchText(words).split(' ').filter((word) => word !== '');
    return [...actions.keys()].filter((index) => {
      const action = actions[index];
      return (
        action !== undefined &&
        hasStatus(action, status) &&
        (lead === null || nameKey(action.lead ?? '') === nameKey(lead)) &&
        (goal === null || identifierKey(action.goal ?? '') === identifierKey(goal)) &&
        (group === null || identifierKey(action.group ?? '') === identifierKey(group)) &&
        (concerns.length === 0 || concerns.some((concern) => concerned[concern].has(index))) &&
        sought.every((word) => texts[index]?.includes(word))
      );
    });
  };
}

function hasStatus(action: Action, wanted: ActionFilter['status']): boolean {
  if (wanted === null) return true;
  return wanted === 'Open' ? isOpen(action) : (action.status ?? '') === wanted;
}

/** What is said of each action, as it is searched. */
function searchTexts({ actions, goals, workingGroups }: Workspace): string[] {
  const goalPositions = indexById(goals);
  const groupPositions = indexById(workingGroups);
  return actions.map(({ id, action, lead, goal, group, blockedBy }) =>
    searchText(
      [
        id, action, lead, blockedBy,
        goal, goals[goalPositions.get(identifierKey(goal ?? '')) ?? -1]?.goal,
        group, workingGroups[groupPositions.get(identifierKey(group ?? '')) ?? -1]?.group,
      ]
        .filter((text) => typeof text === 'string')
        .join(' '),
    ),
  );
}

/** Small letters without their accents, so that `cafe` finds the Café; each gap one space. */
function searchText(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function concernedActions(workspace: Workspace): Record<Concern, ReadonlySet<number>> {
  const { actions, today, settings } = workspace;
  const where = (holds: (action: Action) => boolean): Set<number> => new Set(actions.flatMap((action, index) => (holds(action) ? [index] : [])));
  const { lead, due } = actionGaps(workspace);
  return {
    Overdue: where((action) => timingOf(action, today, settings.dueSoonDays) === 'Overdue'),
    'Due soon': where((action) => timingOf(action, today, settings.dueSoonDays) === 'Due soon'),
    Blocked: where(isBlocked),
    'No lead': new Set(lead),
    'No due date': new Set(due),
    'Overdue chain': new Set(criticalOverdueChain(actions, today)),
  };
}
