import type { Action } from '../model/actions';
import { identifierKey } from '../model/identifier';
import type { Workspace } from '../model/workspace';
import { nameKey } from './name-key';

/** What actions are put together by; `all`: one list. */
export type Grouping = 'goal' | 'group' | 'lead' | 'all';

export interface ActionGroup {
  /** Tells it from the others of its grouping: the key of an ID or name; empty where that is blank. */
  readonly key: string;
  /** The ID of the goal or working group, as its own row writes it or, where there is none, as the first action does. */
  readonly id: string | null;
  /** What the goal, working group or lead is called. Null where it is blank, and where no row has that ID. */
  readonly name: string | null;
  /** Positions, in the order in which they were given. */
  readonly actions: readonly number[];
}

/**
 * Puts actions together by goal, working group or lead. Goals and groups come in the order of their own rows, then IDs
 * that no row has; leads in the order of the alphabet; what has none comes last. Groups without any of these actions are left out.
 *
 * @param positions The actions to put together, in the order in which each group is to have them.
 */
export function groupActions(workspace: Pick<Workspace, 'actions' | 'goals' | 'workingGroups'>, positions: readonly number[], by: Grouping): ActionGroup[] {
  if (by === 'all') return positions.length === 0 ? [] : [{ key: '', id: null, name: null, actions: positions }];
  const known = by === 'lead' ? [] : knownGroups(workspace, by);
  const groups = new Map<string, ActionGroup & { readonly actions: number[] }>();
  for (const { id, name } of known) {
    const key = identifierKey(id);
    if (key !== '' && !groups.has(key)) groups.set(key, { key, id, name, actions: [] });
  }
  const none: ActionGroup & { readonly actions: number[] } = { key: '', id: null, name: null, actions: [] };
  const unknown: string[] = [];
  for (const position of positions) {
    const written = workspace.actions[position]?.[by]?.trim() ?? '';
    const key = by === 'lead' ? nameKey(written) : identifierKey(written);
    const group = key === '' ? none : groups.get(key);
    if (group !== undefined) group.actions.push(position);
    else {
      unknown.push(key);
      groups.set(key, { key, id: by === 'lead' ? null : written, name: by === 'lead' ? written : null, actions: [position] });
    }
  }
  const ordered = by === 'lead' ? unknown.sort().map((key) => groups.get(key)) : [...groups.values()];
  return [...ordered, none].filter((group) => group !== undefined).filter(({ actions }) => actions.length > 0);
}

function knownGroups({ goals, workingGroups }: Pick<Workspace, 'goals' | 'workingGroups'>, by: keyof Pick<Action, 'goal' | 'group'>): { id: string; name: string | null }[] {
  const rows = by === 'goal' ? goals.map(({ id, goal }) => ({ id, name: goal })) : workingGroups.map(({ id, group }) => ({ id, name: group }));
  return rows.flatMap(({ id, name }) => (id === null ? [] : [{ id: id.trim(), name }]));
}
