import { reportMark } from '../sheets/hidden-names';
import type { KeyAndValue, StateEdit } from '../sheets/state-edit';
import type { WorkbookLayout } from '../sheets/workbook-layout';
import type { StateReading } from '../sheets/workbook-reading';
import { queueTakingBack } from './take-back';
import { queueEntriesBack } from './write-state';

/** What was being written of a report. */
export interface ReportBegun {
  readonly number: number;
  /** The name of its sheet. */
  readonly sheet: string;
  /** The name that its sheet has while it is being written, and that no other pane has given. */
  readonly draft: string;
  readonly notes: StateEdit;
  /** What was read of the hidden sheet before; null where it was made anew. */
  readonly state: StateReading | null;
  /** That sheet, where it was made anew. */
  readonly made: WorkbookLayout | null;
}

/**
 * Takes back what a refused batch has written of a report, in one round trip; in two where it was refused at its very end. What
 * another pane has written under the same number stays. So does the report itself where it was written whole.
 *
 * @throws what Excel answers where it refuses that, too.
 */
export async function takeBackReport(context: Excel.RequestContext, begun: ReportBegun): Promise<'taken back' | 'stands'> {
  const { names, worksheets } = context.workbook;
  const { number, draft, notes, state, made } = begun;
  const drafted = names.getItemOrNullObject(draft);
  drafted.getRangeOrNullObject().worksheet.delete();
  drafted.delete();
  const mark = names.getItemOrNullObject(reportMark(number)).load('formula');
  const used = state === null ? null : worksheets.getItemOrNullObject(state.sheet).getUsedRangeOrNullObject(true).load('values,rowIndex');
  await context.sync();
  const written = state === null || used === null || used.isNullObject ? [] : rowsOf(notes.added, used);
  // A name that still leads to a sheet is another's, unless exactly our notes of it stand there; one that does not has just lost ours.
  if (!mark.isNullObject && !String(mark.formula).includes('#REF!')) {
    return made !== null || written.length === notes.added.length ? 'stands' : 'taken back';
  }
  if (mark.isNullObject && written.length === 0 && made === null) return 'taken back';
  mark.delete();
  if (made !== null) queueTakingBack(context, made);
  if (state !== null) queueEntriesBack(worksheets.getItem(state.sheet), notes, state, written);
  await context.sync();
  return 'taken back';
}

/** The rows in which exactly this was added. */
export function rowsOf(added: readonly KeyAndValue[], { values, rowIndex }: Excel.Range): number[] {
  const texts = new Set(added.map(({ key, value }) => textOf(key, value)));
  return (values as unknown[][]).flatMap(([key, value], index) => (texts.has(textOf(key, value)) ? [rowIndex + index] : []));
}

function textOf(key: unknown, value: unknown): string {
  return JSON.stringify([String(key), String(value)]);
}
