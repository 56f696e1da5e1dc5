import type { Action } from '../model/actions';
import type { GoalProgress } from '../model/goal-override';
import { identifierKey } from '../model/identifier';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';

/** What the lead of an open action says of it. A blank status is not started, as far as anybody has said; null where it could not be read. */
export type SaidStatus = 'Off track' | 'Blocked' | 'At risk' | 'On track' | 'Not started' | null;

/** Where an active goal stands by its actions, as positions in the order of their rows. */
export interface GoalStanding {
  /** Position among the goals. */
  readonly index: number;
  /** What follows from its actions. */
  readonly progress: GoalProgress;
  /** Its open actions by what their leads say, the worst first; those that could not be read come last. What nobody says is left out. */
  readonly open: ReadonlyMap<SaidStatus, readonly number[]>;
  readonly complete: readonly number[];
  readonly cancelled: readonly number[];
}

/**
 * What follows for each active goal from its actions, in the order of the goals' rows. The rule is ours:
 *
 * - the worst of what the leads of its open actions say: Off track, Blocked, At risk, On track, in this order;
 * - Not started only where every open action is not started, or has no status;
 * - Complete where there are actions, and all that were not cancelled are complete;
 * - Unknown where there is no action to go by, or where too few of the statuses could be read to say any of this.
 *
 * A status that could not be read is never taken for a good one. An action belongs to every goal that bears its goal's ID.
 */
export function goalStandings({ goals, actions, unreadable }: Pick<Workspace, 'goals' | 'actions' | 'unreadable'>): GoalStanding[] {
  const isUnreadable = unreadableOf({ unreadable }).has;
  const said = ({ status }: Action, index: number): Action['status'] =>
    status === null && !isUnreadable({ collection: 'actions', index, field: 'status' }) ? 'Not started' : status;
  const byGoal = new Map<string, number[]>();
  for (const [index, { goal }] of actions.entries()) {
    const key = identifierKey(goal ?? '');
    const own = byGoal.get(key) ?? [];
    own.push(index);
    byGoal.set(key, own);
  }
  return goals.flatMap(({ id, status }, index): GoalStanding[] => {
    if (status !== 'Active') return [];
    const key = identifierKey(id ?? '');
    const own = (key === '' ? [] : (byGoal.get(key) ?? [])).flatMap((position) => {
      const action = actions[position];
      return action === undefined ? [] : [{ position, status: said(action, position) }];
    });
    const of = (wanted: Action['status']): number[] => own.filter(({ status: its }) => its === wanted).map(({ position }) => position);
    const open = new Map(OPEN_STATUSES.map((its) => [its, of(its)] as const).filter(([, positions]) => positions.length > 0));
    const [complete, cancelled] = [of('Complete'), of('Cancelled')];
    return [{ index, progress: progressOf(open, complete), open, complete, cancelled }];
  });
}

/** The worst first. */
const OPEN_STATUSES: readonly SaidStatus[] = ['Off track', 'Blocked', 'At risk', 'On track', 'Not started', null];

function progressOf(open: GoalStanding['open'], complete: readonly number[]): GoalProgress {
  if (open.size === 0) return complete.length > 0 ? 'Complete' : 'Unknown';
  const [worst = null] = open.keys();
  return worst === null || (worst === 'Not started' && open.has(null)) ? 'Unknown' : worst;
}
