import type { CalendarDate } from '../model/calendar-date';
import { identifierKey } from '../model/identifier';
import type { Rows } from '../model/workspace';

/**
 * Positions of the active goals that have not moved since a day: none of their actions was updated or completed then or
 * later, and none of their measures has a value from then or later.
 */
export function stillGoals(rows: Pick<Rows, 'goals' | 'actions' | 'measures' | 'measureValues'>, since: CalendarDate): number[] {
  const { goals, actions, measures, measureValues } = rows;
  const moved = new Set<string>();
  const note = (goal: string | null, ...days: (CalendarDate | null)[]): void => {
    if (goal !== null && days.some((day) => day !== null && day >= since)) moved.add(identifierKey(goal));
  };
  for (const { goal, updatedOn, completedOn } of actions) note(goal, updatedOn, completedOn);
  const goalOf = new Map(measures.map(({ id, goal }) => [identifierKey(id ?? ''), goal]));
  for (const { measure, date, value } of measureValues)
    if (measure !== null && value !== null) note(goalOf.get(identifierKey(measure)) ?? null, date);
  return goals.flatMap(({ id, status }, index) => (status === 'Active' && id !== null && !moved.has(identifierKey(id)) ? [index] : []));
}
