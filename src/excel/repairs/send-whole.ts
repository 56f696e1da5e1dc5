import { EditHalfWritten, isTurnedAway } from '../excel-refusal';
import { atOnce } from './at-once';
import { queueTripwire, type Standing } from './moved-ground';
import type { DoneRepair } from './repair-work';

/** A repair that is written, and about how many bytes it comes to, also when it is looked at or taken back. */
export interface MendedRepair extends DoneRepair {
  readonly bytes: number;
}

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

/** What now stands where these were done, in one round trip, or in several where that is more than Excel hands over at once. */
export async function sightsOf(context: Excel.RequestContext, done: readonly MendedRepair[]): Promise<unknown[]> {
  const sights: unknown[] = [];
  for (const some of inTurn(done)) {
    const looked = some.map((one) => one.sight(context));
    await context.sync();
    sights.push(...looked.map((take) => take()));
  }
  return sights;
}

export interface TakingBack {
  /** What the sight of each has just given; empty directly after writing. */
  readonly seen?: readonly unknown[];
  /** What has to be there still, or nothing is done. */
  readonly standing?: Standing;
  /** Called when a part of it is carried out. */
  readonly onPart?: () => void;
}

/**
 * Takes all of it back, in one round trip, or in several where that is more than Excel takes at once. The last comes first: what
 * was written later may stand on what was written before.
 *
 * @throws EditHalfWritten where Excel refused half-way.
 */
export async function takeBackAll(context: Excel.RequestContext, done: readonly MendedRepair[], { seen = [], standing, onPart = () => undefined }: TakingBack = {}): Promise<void> {
  const turns = inTurn([...done.entries()].reverse().map(([index, one]) => ({ one, seen: seen[index], bytes: one.bytes })));
  for (const [turn, some] of turns.entries()) {
    context.application.suspendScreenUpdatingUntilNextSync();
    if (standing !== undefined && turn === 0) queueTripwire(context, standing);
    for (const { one, seen: now } of some) one.takeBack(context, now);
    // A name follows its cells, which may have moved until now.
    if (turn === turns.length - 1) for (const { one } of turns.flat()) one.nameAgain?.(context);
    try {
      await sendWhole(context);
    } catch (cause) {
      throw turn === 0 || cause instanceof EditHalfWritten ? cause : new EditHalfWritten({ cause });
    }
    onPart();
  }
}

/** As much as Excel takes at once, one after the other. */
function inTurn<Item extends { readonly bytes: number }>(items: readonly Item[]): Item[][] {
  const turns: Item[][] = [];
  for (let left = items; left.length > 0; left = left.slice(turns.at(-1)?.length)) turns.push(atOnce(left, ({ bytes }) => bytes).items);
  return turns;
}
