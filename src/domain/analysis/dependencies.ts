import type { Action } from '../model/actions';
import { identifierKey, indexById } from '../model/identifier';

/**
 * Actions that wait for each other, so that none of them can begin: one entry for each such knot, as positions, from
 * its first row round the shortest circle back to it (that row is not repeated). An action that waits for itself is a
 * circle of one. Entries come in the order of their first rows. IDs that no action has are passed over.
 */
export function dependencyCycles(actions: readonly Pick<Action, 'id' | 'dependsOn'>[]): number[][] {
  const positions = indexById(actions);
  const predecessors = actions.map(({ dependsOn }) =>
    dependsOn.map((id) => positions.get(identifierKey(id))).filter((position) => position !== undefined),
  );
  return knots(predecessors)
    .map((knot) => shortestCircle(Math.min(...knot), new Set(knot), predecessors))
    .sort(([first = 0], [second = 0]) => first - second);
}

/**
 * Sets of positions from each of which every other can be reached (Tarjan 1972), those of one position only where it
 * leads to itself. Without recursion: a chain of thousands of actions must not exhaust the stack.
 */
function knots(edges: readonly (readonly number[])[]): number[][] {
  const order = new Map<number, number>();
  const lowest: number[] = [];
  const waiting: number[] = [];
  const isWaiting = new Set<number>();
  const found: number[][] = [];
  for (const [root, targets] of edges.entries()) {
    // Most actions wait for nothing: nothing begins with them.
    if (targets.length === 0 || order.has(root)) continue;
    const path: { position: number; next: number }[] = [];
    const enter = (position: number): void => {
      lowest[position] = order.size;
      order.set(position, order.size);
      waiting.push(position);
      isWaiting.add(position);
      path.push({ position, next: 0 });
    };
    enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { position } = step;
      const target = edges[position]?.[step.next++];
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (isWaiting.has(target)) lower(lowest, position, order.get(target));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(lowest, parent.position, lowest[position]);
      if (lowest[position] !== order.get(position)) continue;
      const knot = waiting.splice(waiting.lastIndexOf(position));
      knot.forEach((member) => isWaiting.delete(member));
      if (knot.length > 1 || edges[position]?.includes(position)) found.push(knot);
    }
  }
  return found;
}

function lower(lowest: number[], position: number, by: number | undefined): void {
  lowest[position] = Math.min(lowest[position] ?? Infinity, by ?? Infinity);
}

/** By breadth, so that the circle found is one of the shortest; of equal ones, the one through the IDs named first. */
function shortestCircle(start: number, knot: ReadonlySet<number>, edges: readonly (readonly number[])[]): number[] {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const position of queue) {
    for (const target of edges[position] ?? []) {
      if (target === start) return pathTo(position, start, cameFrom);
      if (!knot.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, position);
      queue.push(target);
    }
  }
  throw new Error(`Position ${start} is in no circle`);
}

/** From the start to the end. */
function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [end];
  for (let position = end; position !== start; path.push(position)) position = cameFrom.get(position) ?? start;
  return path.reverse();
}
