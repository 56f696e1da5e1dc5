import type { Repair } from '../../sheets/repairs/repair';
import { Cancelled, stopIfCancelled } from '../cancelled';
import { EditHalfWritten, excelErrorCode } from '../excel-refusal';
import { lookForRepairs, type Ground, type LookedForRepairs, type RepairsLook, type StagedRepair } from './look-for-repairs';
import { isTripped, queueLookAtGround, queueTripwire } from './moved-ground';
import type { DoneRepair, RepairKindOfWork, RepairStage } from './repair-work';
import { queueTakingBackAll, refusalIn, sendWhole } from './send-whole';

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
  readonly done: readonly DoneRepair[];
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
 * Mends in passes: looks, writes in one round trip, and looks again, until nothing that is wanted is left. What a pass
 * brings to light is mended with it: a column that has come back needs its name and its dropdown. Where others were
 * quicker, what was written there is taken back, and tried again in the next pass.
 *
 * @throws EditHalfWritten where Excel refused half-way: looking again finds exactly what remains.
 * @throws Cancelled where the person stopped the work; what was written until then is taken back.
 */
export async function mend(context: Excel.RequestContext, options: MendingOptions): Promise<Mending> {
  const done: DoneRepair[] = [];
  try {
    return await mendInPasses(context, options, done);
  } catch (cause) {
    // What earlier passes have mended stands.
    throw done.length === 0 || excelErrorCode(cause) === null ? cause : new EditHalfWritten({ cause });
  }
}

/** @param done what is mended, added to pass by pass. */
async function mendInPasses(context: Excel.RequestContext, { kinds, wanted, onStep = () => undefined, signal }: MendingOptions, done: DoneRepair[]): Promise<Mending> {
  onStep('looking');
  let look = await lookForRepairs(context, kinds);
  const wasThere = new Set(look.found ? look.repairs.map(({ repair }) => repair.id) : []);
  const isWanted = ({ repair: { id }, isBlocked }: StagedRepair): boolean => !isBlocked && (wanted === 'all' || wanted.includes(id) || !wasThere.has(id));
  const mended: Repair[] = [];
  const doubts: string[] = [];
  const tried = new Map<string, number>();
  for (let pass = 1; look.found && pass <= MOST_PASSES; pass++) {
    const batch = nextBatch(look, (repair) => isWanted(repair) && (tried.get(repair.repair.id) ?? 0) < MOST_TRIES);
    if (batch.length === 0) break;
    for (const { repair: { id } } of batch) tried.set(id, (tried.get(id) ?? 0) + 1);
    if (done.length === 0) stopIfCancelled(signal);
    onStep('mending');
    const { ground } = look;
    let written: Written[];
    try {
      written = await send(context, batch, ground);
    } catch (cause) {
      look = await lookAfter(context, kinds, cause);
      // Nothing was written: others have renamed or deleted a sheet or a table since it was looked.
      if (look.found && isTripped(refusalIn(cause), ground.taken, look.ground.taken)) continue;
      throw cause;
    }
    done.push(...written.map(({ done: one }) => one).filter(({ isOvertaken }) => !isOvertaken));
    mended.push(...written.filter(({ done: { isOvertaken } }) => !isOvertaken).map(({ repair }) => repair));
    if (signal?.aborted) {
      context.application.suspendScreenUpdatingUntilNextSync();
      queueTakingBackAll(context, [...done, ...written.map(({ done: one }) => one).filter(({ isOvertaken }) => isOvertaken)], []);
      await sendWhole(context);
      throw new Cancelled();
    }
    doubts.push(...written.flatMap(({ done: { isOvertaken, doubts: ofOne = [] } }) => (isOvertaken ? ofOne : [])));
    for (const { done: one } of [...written].reverse()) if (one.isOvertaken) one.takeBack(context);
    look = await lookForRepairs(context, kinds);
  }
  if (!look.found) return look;
  const sights = done.map((one) => one.sight(context));
  if (sights.length > 0) await context.sync();
  onStep('finished');
  const left = look.repairs.map(({ repair }) => repair);
  return {
    found: true,
    mended: mended.filter(({ id }, index) => mended.findIndex((one) => one.id === id) === index && !left.some((one) => one.id === id)),
    left,
    told: look.told,
    doubts,
    undo: { done, sights: sights.map((take) => JSON.stringify(take())) },
  };
}

/** What is found again after having been mended so often is left, and said. */
const MOST_TRIES = 3;

const STAGES: readonly RepairStage[] = ['unfinished', 'structure', 'cells'];

/** Of what is wanted that which comes first: cells are looked at anew once the structure stands. */
function nextBatch({ repairs }: LookedForRepairs, isWanted: (repair: StagedRepair) => boolean): StagedRepair[] {
  const wanted = repairs.filter(isWanted);
  const first = STAGES.find((one) => wanted.some(({ stage }) => stage === one));
  return first === 'cells' ? wanted : wanted.filter(({ stage }) => stage === first);
}

interface Written {
  readonly repair: Repair;
  readonly done: DoneRepair;
}

async function send(context: Excel.RequestContext, batch: readonly StagedRepair[], ground: Ground): Promise<Written[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  queueTripwire(context, ground.taken);
  const moved = queueLookAtGround(context, ground, new Set(batch.flatMap(({ writesOn }) => writesOn)));
  const written = batch.map((planned) => ({ planned, ask: planned.write(context) }));
  await sendWhole(context);
  return written.map(({ planned: { repair, writesOn }, ask }) => {
    const done = ask();
    return { repair, done: writesOn.some((sheet) => moved().has(sheet)) ? { ...done, isOvertaken: true } : done };
  });
}

/** Looks again after Excel has refused. @throws the refusal itself where that fails, too. */
async function lookAfter(context: Excel.RequestContext, kinds: readonly RepairKindOfWork[], refusal: unknown): Promise<RepairsLook> {
  if (excelErrorCode(refusalIn(refusal)) !== 'ItemNotFound') throw refusal;
  return lookForRepairs(context, kinds).catch(() => Promise.reject(refusal));
}
