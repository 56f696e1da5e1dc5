import { EditHalfWritten, isTurnedAway } from '../excel-refusal';
import type { DoneRepair } from './repair-work';

/** Sends what is queued. @throws EditHalfWritten where Excel refused it, unless it has certainly carried out nothing of it. */
export async function sendWhole(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (cause) {
    throw isTurnedAway(cause) ? cause : new EditHalfWritten({ cause });
  }
}

/** Why Excel refused. */
export function refusalIn(error: unknown): unknown {
  return error instanceof EditHalfWritten ? error.cause : error;
}

/**
 * Queues that all of it is taken back. The last comes first: what was written later may stand on what was written before.
 *
 * @param seen what the sight of each has just given; empty directly after writing.
 */
export function queueTakingBackAll(context: Excel.RequestContext, done: readonly DoneRepair[], seen: readonly unknown[]): void {
  for (const [index, one] of [...done.entries()].reverse()) one.takeBack(context, seen[index]);
}
