import type { Action } from '../../domain/model/actions';
import { identifierKey, indexById } from '../../domain/model/identifier';

/** Two rows of the timeline of which the second waits for the first, as positions in the list that is shown. */
export interface Connection {
  readonly first: number;
  readonly second: number;
}

/**
 * The dependencies between the actions that are shown, each once, in the order of the rows that wait. An action that
 * waits for itself is left to the check.
 *
 * @param shown Positions of actions, in the order of the list.
 */
export function connectionsAmong(actions: readonly Action[], shown: readonly number[]): Connection[] {
  const positions = indexById(actions);
  const rows = new Map(shown.map((position, row) => [position, row]));
  return shown.flatMap((position, second) => {
    const before = (actions[position]?.dependsOn ?? []).map((id) => rows.get(positions.get(identifierKey(id)) ?? -1));
    return [...new Set(before)].flatMap((first) => (first === undefined || first === second ? [] : [{ first, second }]));
  });
}

/** A connection that is drawn. */
export interface DrawnConnection extends Connection {
  /** Because one of its rows is looked at. */
  readonly isStrong: boolean;
}

/** Further apart than this, a line would only cross other rows: it is drawn where one of its rows is looked at. */
const FAR_APART = 6;

/**
 * Those that are drawn: of the rows from `from` to `to`, which are on the screen, the near ones quietly, and all of the
 * row that is looked at strongly.
 */
export function drawnAmong(connections: readonly Connection[], { from, to, lookedAt }: { from: number; to: number; lookedAt: number | null }): DrawnConnection[] {
  return connections.flatMap(({ first, second }) => {
    const [upper, lower] = first < second ? [first, second] : [second, first];
    if (lower < from || upper > to) return [];
    const isStrong = first === lookedAt || second === lookedAt;
    return isStrong || lower - upper <= FAR_APART ? [{ first, second, isStrong }] : [];
  });
}
