import { isOpen } from '../model/actions';
import { identifierKey, indexById } from '../model/identifier';
import type { Rows } from '../model/workspace';
import { nameKey, nameKeys } from './name-key';

/** Two stakeholders of whom one needs the other to do their part, as positions; the one that comes first stands first. */
export interface InterdependentPair {
  readonly first: number;
  readonly second: number;
  /** Who depends on whom. */
  readonly direction: 'first on second' | 'second on first' | 'each on the other';
  /** Positions of the open actions in which both take part. */
  readonly sharedActions: readonly number[];
}

/**
 * Who depends on whom, a pair once, in the order of the stakeholders.
 *
 * The workbook does not say who takes part in an action beyond its lead, so a stakeholder takes part in an open action
 * where their name or ID is that of its lead, or stands as convenor or among the members of its working group. A
 * stakeholder who depends on themselves, or on an ID that nobody has, is passed over.
 */
export function interdependentPairs(rows: Pick<Rows, 'stakeholders' | 'actions' | 'workingGroups'>): InterdependentPair[] {
  const positions = indexById(rows.stakeholders);
  const pairs = new Map<string, { first: number; second: number; direction: InterdependentPair['direction'] }>();
  for (const [dependant, { dependsOn }] of rows.stakeholders.entries())
    for (const id of dependsOn) {
      const on = positions.get(identifierKey(id));
      if (on === undefined || on === dependant) continue;
      const [first, second] = [Math.min(dependant, on), Math.max(dependant, on)];
      const direction = dependant === first ? 'first on second' : 'second on first';
      const known = pairs.get(`${first} ${second}`);
      pairs.set(`${first} ${second}`, {
        first,
        second,
        direction: known === undefined || known.direction === direction ? direction : 'each on the other',
      });
    }
  const takesPart = actionsByStakeholder(rows);
  return [...pairs.values()]
    .sort((one, other) => one.first - other.first || one.second - other.second)
    .map((pair) => {
      const theirs = takesPart.get(pair.second);
      return { ...pair, sharedActions: [...(takesPart.get(pair.first) ?? [])].filter((index) => theirs?.has(index)) };
    });
}

/** For each stakeholder the open actions in which they take part, in the order of the plan. */
function actionsByStakeholder(rows: Pick<Rows, 'stakeholders' | 'actions' | 'workingGroups'>): Map<number, Set<number>> {
  const { stakeholders, actions, workingGroups } = rows;
  const byName = new Map<string, number>();
  for (const [index, { id, stakeholder }] of stakeholders.entries())
    for (const name of [id, stakeholder]) if (name !== null && !byName.has(nameKey(name))) byName.set(nameKey(name), index);
  const named = (names: readonly string[]): number[] => names.map((name) => byName.get(name)).filter((index) => index !== undefined);
  const groups = indexById(workingGroups);
  const inGroup = workingGroups.map(({ convenor, members }) => named([...nameKeys(convenor), ...nameKeys(members)]));
  const taken = new Map<number, Set<number>>();
  for (const [position, action] of actions.entries()) {
    if (!isOpen(action)) continue;
    const group = action.group === null ? undefined : groups.get(identifierKey(action.group));
    for (const index of [...named(nameKeys(action.lead)), ...(group === undefined ? [] : (inGroup[group] ?? []))])
      taken.set(index, (taken.get(index) ?? new Set()).add(position));
  }
  return taken;
}
