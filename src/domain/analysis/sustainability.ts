import { addDays, daysBetween, type CalendarDate } from '../model/calendar-date';
import { identifierKey } from '../model/identifier';
import type { Settings } from '../model/settings';
import type { Workspace } from '../model/workspace';

/** What a goal's questions have been answered with; as positions among the questions. */
export interface GoalSustainability {
  /** Position among the goals. */
  readonly goal: number;
  readonly answered: readonly number[];
  /** Answered with anything but Yes: something is to be done. Never weighed or added up. */
  readonly concerns: readonly number[];
}

/** Of the goals that are active or achieved: what is proposed or stopped need not last. */
export function sustainability({ goals, sustainabilityQuestions }: Pick<Workspace, 'goals' | 'sustainabilityQuestions'>): GoalSustainability[] {
  const answered = new Map<string, number[]>();
  for (const [index, { goal, answer }] of sustainabilityQuestions.entries()) {
    if (goal === null || answer === null) continue;
    const own = answered.get(identifierKey(goal)) ?? [];
    own.push(index);
    answered.set(identifierKey(goal), own);
  }
  return goals.flatMap(({ id, status }, goal) => {
    if (status !== 'Active' && status !== 'Achieved') return [];
    const own = (id === null ? undefined : answered.get(identifierKey(id))) ?? [];
    return [{ goal, answered: own, concerns: own.filter((index) => sustainabilityQuestions[index]?.answer !== 'Yes') }];
  });
}

/** The day that halves the plan, rounded down; null where the plan has no start or no end. */
export function middleOfPlan({ planStart, planEnd }: Pick<Settings, 'planStart' | 'planEnd'>): CalendarDate | null {
  return planStart === null || planEnd === null ? null : addDays(planStart, Math.floor(daysBetween(planStart, planEnd) / 2));
}
