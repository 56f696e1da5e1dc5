import { DATE_SYSTEM_NAME } from '../sheets/hidden-names';
import { literalText } from '../sheets/literal-text';
import { nameWithin } from '../sheets/naming';
import { readRows } from '../sheets/read-workspace';
import type { KeyAndValue, StateEdit } from '../sheets/state-edit';
import { layOutState } from '../sheets/state-sheet';
import type { LaidOutSheet } from '../sheets/workbook-layout';
import type { FoundWorkspaceReading } from './read-workbook';
import { sendOrTakeBack } from './take-back';
import { queueSheets } from './write-sheets';

/**
 * Writes on the hidden sheet, in one round trip. Where that sheet is gone it is made anew, from the workbook as it is.
 * The highest IDs ever given are then those of the rows that are there.
 *
 * @throws WritingStopped where the sheet is made anew and Excel refused; its cause is Excel's error.
 */
export async function writeState(context: Excel.RequestContext, { reading, report }: FoundWorkspaceReading, edit: StateEdit): Promise<void> {
  const { workbook } = context;
  const { state, names, marks } = reading;
  if (state !== null) {
    writeEntries(workbook.worksheets.getItem(state.sheet), edit);
    await context.sync();
    return;
  }
  const naming = nameWithin({ sheets: report.sheets, tables: [], names: [...names.keys()] }, { formulas: names, state: new Map() });
  const layout = missingOf(layOutState(readRows(reading), marks.modules, naming, marks.schemaVersion), names);
  for (const { name } of layout.names) workbook.names.getItemOrNullObject(name).delete();
  queueSheets(context, [layout.sheet], layout.names);
  writeEntries(workbook.worksheets.getItem(layout.sheet.name), edit);
  await sendOrTakeBack(context, { sheets: [layout.sheet], names: layout.names });
}

function writeEntries(sheet: Excel.Worksheet, { rows, added }: StateEdit): void {
  for (const { row, entry } of rows) {
    const range = sheet.getRangeByIndexes(row, 0, 1, 2);
    if (entry === null) range.clear('Contents');
    else range.values = [contentsOf(entry)];
  }
  if (added.length === 0) return;
  // Below whatever stands there by then: another pane may have added a row since this one read the sheet. In the first column, wherever others have written.
  const below = sheet.getUsedRange(true).getLastRow().getEntireRow().getCell(1, 0);
  below.getResizedRange(added.length - 1, 1).values = added.map(contentsOf);
}

function contentsOf({ key, value }: KeyAndValue): [key: string, value: string] {
  return [literalText(key), literalText(value)];
}

/** The names that say what the workspace is stand as they were; the one that led to the sheet leads nowhere. */
function missingOf({ sheet, names }: LaidOutSheet, present: ReadonlyMap<string, string>): LaidOutSheet {
  return { sheet, names: names.filter(({ name }) => name === DATE_SYSTEM_NAME || !present.has(name)) };
}
