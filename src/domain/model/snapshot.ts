/**
 * What is kept of a workspace on the day of a report, so that a later one can tell what is different: by row ID, and only
 * what the differences are made of. Of people's words it holds none but who leads what.
 */
import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date';
import { actionStatuses, commitmentNeeded, commitmentNow, goalStatuses } from './choice-list';
import { GOAL_PROGRESS } from './goal-override';

export const SNAPSHOT_VERSION = 1;

/** A cell: null where it was blank, and absent where it could not be read, so that nothing is claimed about it. */
function cell<Value extends z.ZodMiniType>(value: Value) {
  return z.optional(z.nullable(value));
}

const count = z.int().check(z.nonnegative());

const keptAction = z.object({
  id: z.string(),
  status: cell(z.enum(actionStatuses.values)),
  due: cell(calendarDateSchema),
  lead: cell(z.string()),
  /** How often its due date has been put later since it was first kept. */
  slips: count,
});

const keptGoal = z.object({
  id: z.string(),
  status: cell(z.enum(goalStatuses.values)),
  /** How it stood in the report; null where it was not active. */
  progress: z.nullable(z.enum(GOAL_PROGRESS)),
});

const keptMeasure = z.object({
  id: z.string(),
  /** The newest that could be read; null where it had no dated value. */
  newest: cell(z.object({ date: calendarDateSchema, value: z.number() })),
});

const keptStakeholder = z.object({
  id: z.string(),
  /** The rating that counted; null where there was none. */
  rating: z.nullable(z.object({ now: cell(z.enum(commitmentNow.values)), needed: cell(z.enum([...commitmentNeeded.values, 'Unknown', 'Opposed'])) })),
});

/** The rows of a table that have an ID of their own; of a repeated ID, the first. Null where the table or its IDs could not be read. */
function table<Row extends z.ZodMiniType>(row: Row) {
  return z.nullable(
    z.object({
      rows: z.array(row),
      /** How many rows had no ID of their own. */
      others: count,
    }),
  );
}

const snapshotSchema = z.object({
  version: z.literal(SNAPSHOT_VERSION),
  on: calendarDateSchema,
  actions: table(keptAction),
  goals: table(keptGoal),
  measures: table(keptMeasure),
  stakeholders: table(keptStakeholder),
});

export type Snapshot = z.output<typeof snapshotSchema>;
/** Of the rows of a table. */
export interface KeptTable<Row> {
  readonly rows: readonly Row[];
  readonly others: number;
}

export type KeptAction = z.output<typeof keptAction>;
export type KeptGoal = z.output<typeof keptGoal>;
export type KeptMeasure = z.output<typeof keptMeasure>;
export type KeptStakeholder = z.output<typeof keptStakeholder>;

/** @returns null where this is no snapshot as this version knows it. */
export function snapshotOf(value: unknown): Snapshot | null {
  return snapshotSchema.safeParse(value).data ?? null;
}
