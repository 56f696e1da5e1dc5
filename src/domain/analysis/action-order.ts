import { isOpen, type Action } from '../model/actions';
import type { CalendarDate } from '../model/calendar-date';
import { identifierKey, indexById } from '../model/identifier';
import { daysOverdue } from './timing';

type Waiting = Pick<Action, 'id' | 'dependsOn' | 'status' | 'due'>;

/**
 * The open actions, as positions, each after all that it waits for: first those that wait for nothing open, by due date
 * (without one: last) and then by row. Actions in a circle, and those that wait for one, can never begin and are left out.
 */
export function dependencyOrder(actions: readonly Waiting[]): number[] {
  const { depth } = stepsOf(actions);
  return [...depth]
    .sort(([first, one], [second, other]) => one - other || byDue(actions, first, second) || first - second)
    .map(([position]) => position);
}

/** How a list of actions is put in order. `due`: what is due first. `dependency`: what comes first, because other work waits for it. */
export type ActionOrder = 'due' | 'dependency';

/**
 * Every action, as positions. By due date: without one last, and of one day in the order of the rows. By dependency: in
 * dependency order, then open ones that can never begin, then finished ones, each of these by due date.
 */
export function orderActions(actions: readonly Waiting[], order: ActionOrder): number[] {
  const byDate = [...actions.keys()].sort((first, second) => byDue(actions, first, second) || first - second);
  if (order === 'due') return byDate;
  const canBegin = dependencyOrder(actions);
  const placed = new Set(canBegin);
  const others = byDate.filter((position) => !placed.has(position));
  const isOpenAt = (position: number): boolean => isOpen(actions[position] ?? DONE);
  return [...canBegin, ...others.filter(isOpenAt), ...others.filter((position) => !isOpenAt(position))];
}

/**
 * The critical overdue chain: the longest chain of open actions, each waiting for the one before, that begins with an
 * overdue one; so to speak what stands still until that is done. Of equal ones, the one whose first action is latest.
 * As positions; empty where nothing is overdue.
 */
export function criticalOverdueChain(actions: readonly Waiting[], today: CalendarDate): number[] {
  const { depth, followers } = stepsOf(actions);
  /** Of each action, how long the longest chain is that begins with it, and which comes second in it. */
  const lengths = new Map<number, number>();
  const seconds = new Map<number, number>();
  const byLength = (first: number, second: number): number => (lengths.get(second) ?? 0) - (lengths.get(first) ?? 0);
  for (const position of [...depth.keys()].reverse()) {
    const [next] = (followers[position] ?? [])
      .filter((follower) => depth.has(follower))
      .sort((first, second) => byLength(first, second) || byDue(actions, first, second) || first - second);
    lengths.set(position, 1 + (lengths.get(next ?? -1) ?? 0));
    if (next !== undefined) seconds.set(position, next);
  }
  const late = (position: number): number => daysOverdue(actions[position] ?? DONE, today);
  const [start] = [...depth.keys()]
    .filter((position) => late(position) > 0)
    .sort((first, second) => byLength(first, second) || late(second) - late(first) || first - second);
  const chain: number[] = [];
  for (let position = start; position !== undefined; position = seconds.get(position)) chain.push(position);
  return chain;
}

/**
 * How many open actions stand one after the other before each (0 for those that can begin), in an order in which each
 * comes after those it waits for (Kahn 1962); and who waits for each. Finished actions hold nobody up.
 */
function stepsOf(actions: readonly Waiting[]): { depth: Map<number, number>; followers: readonly (readonly number[])[] } {
  const positions = indexById(actions);
  const followers: number[][] = actions.map(() => []);
  const isOpenAt = (position: number): boolean => isOpen(actions[position] ?? DONE);
  const waitsFor = actions.map(({ dependsOn }, position) => {
    const before = new Set(dependsOn.map((id) => positions.get(identifierKey(id)) ?? -1));
    const open = isOpenAt(position) ? [...before].filter(isOpenAt) : [];
    for (const predecessor of open) followers[predecessor]?.push(position);
    return open.length;
  });
  const depth = new Map<number, number>();
  const reached: number[] = actions.map(() => 0);
  const ready = [...actions.keys()].filter((position) => waitsFor[position] === 0 && isOpenAt(position));
  for (const position of ready) {
    depth.set(position, reached[position] ?? 0);
    for (const follower of followers[position] ?? []) {
      reached[follower] = Math.max(reached[follower] ?? 0, (reached[position] ?? 0) + 1);
      waitsFor[follower] = (waitsFor[follower] ?? 0) - 1;
      if (waitsFor[follower] === 0) ready.push(follower);
    }
  }
  return { depth, followers };
}

/** What stands for an action that is not there: it holds nobody up. */
const DONE = { status: 'Complete', due: null } as const;

function byDue(actions: readonly Waiting[], first: number, second: number): number {
  const [one, other] = [actions[first]?.due ?? '9', actions[second]?.due ?? '9'];
  return Number(one > other) - Number(one < other);
}
