import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date';

/**
 * What a goal's status may be: what the leads of its actions say, taken together; `Unknown` where nothing can be said, which is
 * never shown as if it were well.
 */
export const GOAL_PROGRESS = ['On track', 'At risk', 'Off track', 'Blocked', 'Not started', 'Complete', 'Unknown'] as const;
export type GoalProgress = (typeof GOAL_PROGRESS)[number];

const goalOverrideSchema = z.object({
  /** The goal's ID, ready to be compared (`identifierKey`). */
  goal: z.string(),
  /** What the group says instead. */
  status: z.enum(GOAL_PROGRESS),
  /** Why, in people's words: there is no override without a reason. */
  reason: z.string().check(z.trim(), z.minLength(1)),
  on: calendarDateSchema,
  /** What followed from the actions on that day: where something else follows, the override lapses. */
  instead: z.enum(GOAL_PROGRESS),
});

/** That the group sees a goal otherwise than its actions say. */
export type GoalOverride = z.output<typeof goalOverrideSchema>;

/** @returns null where this is no override as this version knows it. */
export function goalOverrideOf(value: unknown): GoalOverride | null {
  return goalOverrideSchema.safeParse(value).data ?? null;
}
