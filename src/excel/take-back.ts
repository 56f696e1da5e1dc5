import type { WorkbookLayout } from '../sheets/workbook-layout';
import { bytesAtOnce } from './bytes-at-once';
import { Cancelled, stopIfCancelled } from './cancelled';
import { WritingStopped } from './excel-refusal';

export interface Sending {
  /** Queues what takes back whatever is written besides the sheets and names of the layout. */
  readonly queueUndoing?: () => void;
  /** Queues the work step by step, where it may be more than Excel takes at once, and says before each about how many bytes it comes to. */
  readonly steps?: Iterable<number>;
  readonly signal?: AbortSignal;
}

/**
 * Sends what is queued, in one round trip, or in several where the steps are more than Excel takes at once. Where Excel refuses it, or where the person has stopped the work meanwhile, these sheets and names
 * are taken back, and with them whatever else was written.
 *
 * @throws WritingStopped where Excel refused or the person stopped the work; its cause says which.
 * @throws Cancelled where the work was stopped before it was sent.
 */
export async function sendOrTakeBack(context: Excel.RequestContext, layout: WorkbookLayout, { queueUndoing = () => undefined, steps = [], signal }: Sending = {}): Promise<void> {
  stopIfCancelled(signal);
  try {
    let queued = 0;
    for (const bytes of steps) {
      if (queued + bytes > bytesAtOnce()) {
        await context.sync();
        if (signal?.aborted) throw new Cancelled();
        queued = 0;
      }
      queued += bytes;
    }
    await context.sync();
    if (signal?.aborted) throw new Cancelled();
  } catch (cause) {
    queueUndoing();
    throw new WritingStopped(await takeBack(context, layout), { cause });
  }
}

/** What a refused batch has written before it was refused goes again. @returns the sheets that are still there. */
async function takeBack(context: Excel.RequestContext, layout: WorkbookLayout): Promise<string[]> {
  queueTakingBack(context, layout);
  try {
    await context.sync();
    return [];
  } catch {
    // Why writing stopped is what the caller reports; here only what is left counts.
    return layout.sheets.map(({ name }) => name);
  }
}

export interface WhatGoes {
  readonly sheets: readonly Pick<WorkbookLayout['sheets'][number], 'name' | 'isHidden'>[];
  readonly names: readonly Pick<WorkbookLayout['names'][number], 'name'>[];
}

/** Queues that these names and sheets go, as far as they are there. */
export function queueTakingBack({ workbook }: Excel.RequestContext, { sheets, names }: WhatGoes): void {
  for (const { name } of names) workbook.names.getItemOrNullObject(name).delete();
  for (const { name, isHidden } of [...sheets].reverse()) {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    // Excel deletes no sheet that is very hidden.
    if (isHidden) sheet.visibility = 'Hidden';
    sheet.delete();
  }
}
