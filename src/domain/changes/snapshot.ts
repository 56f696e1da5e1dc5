/**
 * What is kept of a workspace on the day of a report, so that a later one can tell what is different: by row ID, and only
 * what the differences are made of.
 */
import * as z from 'zod/mini';
import { calendarDateSchema } from '../model/calendar-date';
import { GOAL_PROGRESS } from '../model/goal-override';

const nullableText = z.nullable(z.string());
const nullableDate = z.nullable(calendarDateSchema);

export const SNAPSHOT_VERSION = 1;

const snapshotSchema = z.object({
  version: z.literal(SNAPSHOT_VERSION),
  on: calendarDateSchema,
  actions: z.array(
    z.object({
      id: z.string(),
      lead: nullableText,
      due: nullableDate,
      status: nullableText,
      /** How often its due date has been put later since it was first kept. */
      slips: z.int().check(z.nonnegative()),
    }),
  ),
  goals: z.array(z.object({ id: z.string(), status: nullableText, progress: z.nullable(z.enum(GOAL_PROGRESS)) })),
  measures: z.array(z.object({ id: z.string(), date: calendarDateSchema, value: z.number() })),
  stakeholders: z.array(z.object({ id: z.string(), now: nullableText, needed: nullableText })),
});

export type Snapshot = z.output<typeof snapshotSchema>;

/** @returns null where this is no snapshot as this version knows it. */
export function snapshotOf(value: unknown): Snapshot | null {
  return snapshotSchema.safeParse(value).data ?? null;
}

/** A snapshot, and where it is from. */
export interface Earlier {
  readonly snapshot: Snapshot;
  readonly from: { readonly kind: 'report'; readonly number: number } | { readonly kind: 'file'; readonly name: string };
}
