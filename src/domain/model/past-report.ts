import * as z from 'zod/mini';
import { AUDIENCES } from './audience';
import { calendarDateSchema } from './calendar-date';

const pastReportSchema = z.object({
  /** Counted from 1, and never used twice. */
  number: z.int().check(z.positive()),
  on: calendarDateSchema,
  audience: z.enum(AUDIENCES),
  /** Digest of the data that it was made from. */
  data: z.string(),
  /** Digest of what was written on its sheet. */
  sheet: z.string(),
});

/** A report that was written into the workbook, as it is noted there. */
export type PastReport = z.output<typeof pastReportSchema>;

/** @returns null where this is no report as this version knows it. */
export function pastReportOf(value: unknown): PastReport | null {
  return pastReportSchema.safeParse(value).data ?? null;
}
