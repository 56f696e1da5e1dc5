import type { WorkbookLayout } from '../sheets/workbook-layout';
import { WritingStopped } from './excel-refusal';

/**
 * Sends what is queued. Where Excel refuses it, these sheets and names are taken back, and with them whatever else was
 * written: `queueUndoing` queues how.
 *
 * @throws WritingStopped where Excel refused; its cause is Excel's error.
 */
export async function sendOrTakeBack(context: Excel.RequestContext, layout: WorkbookLayout, queueUndoing: () => void = () => undefined): Promise<void> {
  try {
    await context.sync();
  } catch (cause) {
    queueUndoing();
    throw new WritingStopped(await takeBack(context, layout), { cause });
  }
}

/** What a refused batch has written before it was refused goes again. @returns the sheets that are still there. */
async function takeBack(context: Excel.RequestContext, { sheets, names }: WorkbookLayout): Promise<string[]> {
  for (const { name } of names) context.workbook.names.getItemOrNullObject(name).delete();
  for (const { name, isHidden } of [...sheets].reverse()) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    // Excel deletes no sheet that is very hidden.
    if (isHidden) sheet.visibility = 'Hidden';
    sheet.delete();
  }
  try {
    await context.sync();
    return [];
  } catch {
    // Why writing stopped is what the caller reports; here only what is left counts.
    return sheets.map(({ name }) => name);
  }
}
