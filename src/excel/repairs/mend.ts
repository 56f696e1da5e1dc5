import type { Repair } from '../../sheets/repairs/repair';
import { takeLess } from '../bytes-at-once';
import { Cancelled, stopIfCancelled } from '../cancelled';
import { EditHalfWritten, excelErrorCode, isTooLarge } from '../excel-refusal';
import { atOnce, type AtOnce } from './at-once';
import { lookForRepairs, type Ground, type LookedForRepairs, type RepairsLook, type StagedRepair } from './look-for-repairs';
import { isTripped, queueLookAtGround, queueTripwire } from './moved-ground';
import type { RepairKindOfWork, RepairStage } from './repair-work';
import { refusalIn, sendWhole, sightsOf, takeBackAll, type MendedRepair } from './send-whole';

export type Mending = ({ readonly found: true } & Mended) | Extract<RepairsLook, { found: false }>;

export interface Mended {
  /** In the order in which it was done. */
  readonly mended: readonly Repair[];
  /** What is still there afterwards: not asked for, on a protected sheet, or others were quicker each time. */
  readonly left: readonly Repair[];
  readonly told: readonly string[];
  /** What others had written at the same moment and nobody knows to be as they had it, a sentence each. */
  readonly doubts: readonly string[];
  readonly undo: RepairsDone;
}

/** What was mended, for taking it back. */
export interface RepairsDone {
  /** In the order in which it was done. */
  readonly done: readonly MendedRepair[];
  /** Of each what stood there in the end, as JSON. */
  readonly sights: readonly string[];
}

/** Told before each step. */
export type MendingStep = 'looking' | 'mending' | 'finished';

export interface MendingOptions {
  readonly kinds: readonly RepairKindOfWork[];
  /** The ids of the repairs that are wanted, or all. */
  readonly wanted: readonly string[] | 'all';
  readonly onStep?: (step: MendingStep) => void;
  readonly signal?: AbortSignal;
}

/** Structure may bring structure to light (a table its columns), and cells theirs; then nothing new can come. */
const MOST_PASSES = 5;

/**
 * Mends in passes: looks, writes in one round trip, and looks again, until nothing that is wanted is left. What is more than
 * Excel takes at once is left for further passes. What a pass brings to light is mended with it: a column that has come back needs its name and its dropdown. Where others were
 * quicker, what was written there is taken back, and tried again in the next pass.
 *
 * @throws EditHalfWritten where Excel refused half-way: looking again finds exactly what remains.
 * @throws Cancelled where the person stopped the work; what was written until then is taken back.
 */
export async function mend(context: Excel.RequestContext, options: MendingOptions): Promise<Mending> {
  const done: MendedRepair[] = [];
  try {
    return await mendInPasses(context, options, done);
  } catch (cause) {
    // What earlier passes have mended stands.
    throw done.length === 0 || excelErrorCode(cause) === null ? cause : new EditHalfWritten({ cause });
  }
}

/** @param done what is mended, added to pass by pass. */
async function mendInPasses(context: Excel.RequestContext, { kinds, wanted, onStep = () => undefined, signal }: MendingOptions, done: MendedRepair[]): Promise<Mending> {
  onStep('looking');
  let look = await lookForRepairs(context, kinds);
  const wasThere = new Set(look.found ? look.repairs.map(({ repair }) => repair.id) : []);
  const isWanted = ({ repair: { id }, isBlocked }: StagedRepair): boolean => !isBlocked && (wanted === 'all' || wanted.includes(id) || !wasThere.has(id));
  const mended: Repair[] = [];
  const doubts: string[] = [];
  const tried = new Map<string, number>();
  let passes = 0;
  while (look.found && passes < MOST_PASSES) {
    const { items: batch, isPart } = nextBatch(look, (repair) => isWanted(repair) && (tried.get(repair.repair.id) ?? 0) < MOST_TRIES);
    if (batch.length === 0) break;
    if (done.length === 0) stopIfCancelled(signal);
    onStep('mending');
    const { ground } = look;
    let written: WrittenRepair[];
    try {
      written = await send(context, batch, ground);
    } catch (cause) {
      passes += 1;
      look = await lookAfter(context, kinds, cause);
      // Nothing was written: others have renamed or deleted a sheet or a table since it was looked.
      if (look.found && isTripped(refusalIn(cause), ground.taken, look.ground.taken)) continue;
      throw cause;
    }
    if (!isPart || written.length === 0) passes += 1;
    for (const { planned, done: { isOvertaken } } of written) if (isOvertaken || !planned.isPart) tried.set(planned.repair.id, (tried.get(planned.repair.id) ?? 0) + 1);
    const overtaken = written.map((one) => one.done).filter(({ isOvertaken }) => isOvertaken);
    done.push(...written.map((one) => one.done).filter(({ isOvertaken }) => !isOvertaken));
    mended.push(...written.filter((one) => !one.done.isOvertaken).map(({ planned: { repair } }) => repair));
    if (signal?.aborted) {
      await takeBackAll(context, [...done, ...overtaken]);
      throw new Cancelled();
    }
    doubts.push(...overtaken.flatMap(({ doubts: ofOne = [] }) => ofOne));
    if (overtaken.length > 0) await takeBackAll(context, overtaken);
    look = await lookForRepairs(context, kinds);
  }
  if (!look.found) return look;
  const sights = await sightsOf(context, done);
  onStep('finished');
  const left = look.repairs.map(({ repair }) => repair);
  return {
    found: true,
    mended: mended.filter(({ id }, index) => mended.findIndex((one) => one.id === id) === index && !left.some((one) => one.id === id)),
    left,
    told: look.told,
    doubts,
    undo: { done, sights: sights.map((seen) => JSON.stringify(seen)) },
  };
}

/** What is found again after having been mended so often is left, and said. */
const MOST_TRIES = 3;

const STAGES: readonly RepairStage[] = ['unfinished', 'structure', 'cells'];

/** Of what is wanted that which comes first, as much as Excel takes at once: cells are looked at anew once the structure stands. */
function nextBatch({ repairs }: LookedForRepairs, isWanted: (repair: StagedRepair) => boolean): AtOnce<StagedRepair> {
  const wanted = repairs.filter(isWanted);
  const first = STAGES.find((one) => wanted.some(({ stage }) => stage === one));
  const batch = atOnce(wanted.filter(({ stage }) => stage === first), bytesOf);
  return { ...batch, isPart: batch.isPart || batch.items.some(({ isPart }) => isPart) };
}

interface WrittenRepair {
  readonly planned: StagedRepair;
  readonly done: MendedRepair;
}

/** @returns nothing where all of it was more than Excel takes at once: less is tried from then on. */
async function send(context: Excel.RequestContext, batch: readonly StagedRepair[], ground: Ground): Promise<WrittenRepair[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  queueTripwire(context, ground.taken);
  const moved = queueLookAtGround(context, ground, new Set(batch.flatMap(({ writesOn }) => writesOn)));
  const written = batch.map((planned) => ({ planned, ask: planned.write(context) }));
  try {
    await sendWhole(context);
  } catch (cause) {
    if (!isTooLarge(cause)) throw cause;
    takeLess(batch.reduce((sum, planned) => sum + bytesOf(planned), 0));
    return [];
  }
  return written.map(({ planned, ask }) => {
    const done = { ...ask(), bytes: bytesOf(planned) };
    return { planned, done: planned.writesOn.some((sheet) => moved().has(sheet)) ? { ...done, isOvertaken: true } : done };
  });
}

/** What most repairs come to. */
const USUAL_BYTES = 5000;

function bytesOf({ bytes = USUAL_BYTES }: Pick<StagedRepair, 'bytes'>): number {
  return bytes;
}

/** Looks again after Excel has refused. @throws the refusal itself where that fails, too. */
async function lookAfter(context: Excel.RequestContext, kinds: readonly RepairKindOfWork[], refusal: unknown): Promise<RepairsLook> {
  if (excelErrorCode(refusalIn(refusal)) !== 'ItemNotFound') throw refusal;
  try {
    return await lookForRepairs(context, kinds);
  } catch {
    // Why it was refused at first is what the person has to hear.
    throw refusal;
  }
}
