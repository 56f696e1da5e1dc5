import { EditHalfWritten, excelErrorCode } from '../excel-refusal';
import type { RepairsDone } from './mend';
import { isTripped, queueStanding, type Standing } from './moved-ground';
import { refusalIn, sightsOf, takeBackAll } from './send-whole';

/**
 * Mendings whose undoing was broken off, with what then stood in each place, as JSON: where that is as it was left, asking again
 * finishes it. Null where Excel did not even tell that; nobody can say then what of it is somebody else's.
 */
const brokenOff = new WeakMap<RepairsDone, readonly string[] | null>();

/**
 * Takes back all that was mended, in two round trips, or in more where that is more than Excel takes at once, where everything is
 * as it was left then.
 *
 * @returns whether it was taken back: not where somebody has gone on from it.
 * @throws EditHalfWritten where Excel refused half-way.
 */
export async function undoMending(context: Excel.RequestContext, undo: RepairsDone): Promise<boolean> {
  if (undo.done.length === 0) return true;
  const expected = brokenOff.has(undo) ? (brokenOff.get(undo) ?? null) : undo.sights;
  const look = await lookAtAll(context, undo, expected !== null);
  if (look === null || (expected !== null && !look.isAs(expected))) return false;
  let parts = 0;
  try {
    await takeBackAll(context, undo.done, { seen: look.seen, standing: look.standing, onPart: () => (parts += 1) });
    brokenOff.delete(undo);
    return true;
  } catch (cause) {
    if (parts === 0 && (await isTrippedSince(context, look.standing, cause))) return false;
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
  const standing = queueStanding(context);
  let seen: readonly unknown[];
  try {
    seen = await sightsOf(context, done);
  } catch (cause) {
    if (isRefused && excelErrorCode(cause) === 'ItemNotFound') return null;
    throw cause;
  }
  return { seen, standing: standing(), isAs: (sights) => seen.every((one, index) => JSON.stringify(one) === sights[index]) };
}

async function leftStanding(context: Excel.RequestContext, { done }: RepairsDone): Promise<string[] | null> {
  try {
    return (await sightsOf(context, done)).map((seen) => JSON.stringify(seen));
  } catch (cause) {
    // Why it was broken off is what the caller reports.
    if (excelErrorCode(cause) === null) throw cause;
    return null;
  }
}

async function isTrippedSince(context: Excel.RequestContext, before: Standing, refusal: unknown): Promise<boolean> {
  if (excelErrorCode(refusalIn(refusal)) !== 'ItemNotFound') return false;
  const now = queueStanding(context);
  try {
    await context.sync();
  } catch {
    // Why it was refused at first is what the person has to hear.
    throw refusal;
  }
  return isTripped(refusalIn(refusal), before, now());
}
