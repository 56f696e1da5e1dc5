import type { Action } from '../model/actions';
import { addWeeks, type CalendarDate } from '../model/calendar-date';
import { identifierKey } from '../model/identifier';
import type { Workspace } from '../model/workspace';
import type { WorkingGroup } from '../model/working-groups';

/** Work has begun: the lead says so by the status; of a blank status, the start date does. Cancelled work is not counted. */
export function hasStarted({ status, start }: Pick<Action, 'status' | 'start'>, today: CalendarDate): boolean {
  if (status === null) return start !== null && start <= today;
  return status !== 'Not started' && status !== 'Cancelled';
}

/** Positions of the actions of each group that have started, by `identifierKey` of the group. */
export function startedActionsByGroup({ actions, today }: Pick<Workspace, 'actions' | 'today'>): ReadonlyMap<string, readonly number[]> {
  const started = new Map<string, number[]>();
  for (const [index, action] of actions.entries()) {
    if (action.group === null || !hasStarted(action, today)) continue;
    const key = identifierKey(action.group);
    const own = started.get(key) ?? [];
    own.push(index);
    started.set(key, own);
  }
  return started;
}

/** No report within the reporting weeks, the last day included. A group whose time has passed need not report any more. */
export function owesReport(
  { lastReported, until }: Pick<WorkingGroup, 'lastReported' | 'until'>,
  today: CalendarDate,
  reportingWeeks: number,
): boolean {
  if (until !== null && until < today) return false;
  return lastReported === null || addWeeks(lastReported, reportingWeeks) < today;
}
