import { EditHalfWritten, excelErrorCode } from '../excel-refusal';
import type { RepairsDone } from './mend';
import { isTripped, queueStanding, queueTripwire, type Standing } from './moved-ground';
import { queueTakingBackAll, refusalIn, sendWhole } from './send-whole';

/**
 * Mendings whose undoing was broken off, with what then stood in each place, as JSON: where that is as it was left, asking again
 * finishes it. Null where Excel did not even tell that; nobody can say then what of it is somebody else's.
 */
const brokenOff = new WeakMap<RepairsDone, readonly string[] | null>();

/**
 * Takes back all that was mended, in two round trips, where everything is as it was left then.
 *
 * @returns whether it was taken back: not where somebody has gone on from it.
 * @throws EditHalfWritten where Excel refused half-way.
 */
export async function undoMending(context: Excel.RequestContext, undo: RepairsDone): Promise<boolean> {
  if (undo.done.length === 0) return true;
  const expected = brokenOff.has(undo) ? (brokenOff.get(undo) ?? null) : undo.sights;
  const look = await lookAtAll(context, undo, expected !== null);
  if (look === null || (expected !== null && !look.isAs(expected))) return false;
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    queueTripwire(context, look.standing);
    queueTakingBackAll(context, undo.done, look.seen);
    await sendWhole(context);
    brokenOff.delete(undo);
    return true;
  } catch (cause) {
    if (await isTrippedSince(context, look.standing, cause)) return false;
    if (cause instanceof EditHalfWritten) brokenOff.set(undo, await leftStanding(context, undo));
    throw cause;
  }
}

interface Look {
  readonly seen: readonly unknown[];
  readonly standing: Standing;
  isAs(sights: readonly string[]): boolean;
}

/** @returns null where of what was mended not even the sheet is there any more by its name, and that matters. */
async function lookAtAll(context: Excel.RequestContext, { done }: RepairsDone, isRefused: boolean): Promise<Look | null> {
  const looked = done.map((one) => one.sight(context));
  const standing = queueStanding(context);
  try {
    await context.sync();
  } catch (cause) {
    if (isRefused && excelErrorCode(cause) === 'ItemNotFound') return null;
    throw cause;
  }
  const seen = looked.map((take) => take());
  return { seen, standing: standing(), isAs: (sights) => seen.every((one, index) => JSON.stringify(one) === sights[index]) };
}

async function leftStanding(context: Excel.RequestContext, { done }: RepairsDone): Promise<string[] | null> {
  const looked = done.map((one) => one.sight(context));
  try {
    await context.sync();
  } catch (cause) {
    // Why it was broken off is what the caller reports.
    if (excelErrorCode(cause) === null) throw cause;
    return null;
  }
  return looked.map((take) => JSON.stringify(take()));
}

async function isTrippedSince(context: Excel.RequestContext, before: Standing, refusal: unknown): Promise<boolean> {
  if (excelErrorCode(refusalIn(refusal)) !== 'ItemNotFound') return false;
  const now = queueStanding(context);
  await context.sync().catch(() => Promise.reject(refusal));
  return isTripped(refusalIn(refusal), before, now());
}
