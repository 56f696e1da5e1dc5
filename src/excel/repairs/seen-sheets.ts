import type { WorkbookLayout } from '../../sheets/workbook-layout';

/** Queues a look at all that stands on these sheets. A row that somebody has added on one of them would be lost with it. */
export function seenSheets({ workbook }: Excel.RequestContext, { sheets }: Pick<WorkbookLayout, 'sheets'>): () => unknown {
  const used = sheets.map(({ name }) => workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject().load('address,formulas'));
  return () => used.map((range) => (range.isNullObject ? null : [range.address, range.formulas as unknown]));
}
