import type { ExcelPort } from './excel-port';
import { excelErrorCode } from './excel-refusal';

export interface WorkbookWatcher {
  /** Something in the workbook may be different: a cell, a row, a sheet, by this person or another. `sheet`: the ID of the one sheet it is on; null where it may be anywhere. */
  readonly changed: (sheet: string | null) => void;
  /** Another cell is selected: its address with the sheet (`Plan!E13`), or null where several areas are. */
  readonly selected: (address: string | null) => void;
}

/**
 * Tells of edits and of the selection until it is stopped. Excel does not tell of everything (a pick from a dropdown may
 * pass in silence), so that this only helps: who must be sure reads anew.
 *
 * @returns what stops it.
 */
export async function watchWorkbook(excel: ExcelPort, { changed, selected }: WorkbookWatcher): Promise<() => Promise<void>> {
  const tellSelection = async (): Promise<void> => selected(await selectedAddress(excel));
  const tellEdit = async ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => changed(worksheetId);
  const tellChange = async (): Promise<void> => changed(null);
  const handlers = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(tellEdit),
      worksheets.onAdded.add(tellChange),
      worksheets.onDeleted.add(tellChange),
      worksheets.onSelectionChanged.add(tellSelection),
      worksheets.onActivated.add(tellSelection),
    ];
    await context.sync();
    return added;
  });
  await tellSelection();
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}

async function selectedAddress(excel: ExcelPort): Promise<string | null> {
  try {
    return await excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
  } catch (error) {
    // Several areas, a chart, or a cell that is being edited: there is no one cell to speak of.
    if (excelErrorCode(error) === null) throw error;
    return null;
  }
}
