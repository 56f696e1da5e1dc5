import { areaName, type Area } from '../sheets/address';
import { uncovered, type EntryRule } from '../sheets/entry-rules';
import { applyValidation } from './apply-validation';
import { EditHalfWritten, excelErrorCode, isTurnedAway } from './excel-refusal';

/** Cells of a sheet, named as people see it. */
export interface SheetCells {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * For each of these rules the cells of its column that have none, as after somebody has pasted over them. Cells with a
 * rule of somebody's own have one. One round trip.
 */
export async function findBareCells(context: Excel.RequestContext, rules: readonly EntryRule[]): Promise<{ rule: EntryRule; bare: readonly Area[] }[]> {
  const looked = rules.map((rule) => ({ rule, bare: queueBareCells(context, rule) }));
  if (looked.length > 0) await context.sync();
  return looked.map(({ rule, bare }) => ({ rule, bare: bare() }));
}

/** Asks for the cells of a column that have no rule. @returns what gives them, once that has been sent. */
export function queueBareCells({ workbook }: Excel.RequestContext, { sheet, area }: Pick<EntryRule, 'sheet' | 'area'>): () => Area[] {
  const covered = workbook.worksheets.getItem(sheet).getRange(areaName(area)).getSpecialCellsOrNullObject('DataValidations');
  covered.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => uncovered(area, covered.isNullObject ? [] : covered.areas.items.map(areaOf));
}

/** Queues the rule for cells of its column. */
export function putEntryRule({ workbook }: Excel.RequestContext, { sheet, on }: EntryRule, cells: readonly Area[]): void {
  for (const area of cells) applyValidation(workbook.worksheets.getItem(sheet).getRange(areaName(area)), on(area));
}

/** Queues that these cells take anything. */
export function clearEntryRules({ workbook }: Excel.RequestContext, cells: readonly SheetCells[]): void {
  for (const { sheet, area } of cells) workbook.worksheets.getItem(sheet).getRange(areaName(area)).dataValidation.clear();
}

/** Sends what is queued of entry rules. @throws EditHalfWritten where some of the cells may have theirs; doing it again is harmless. */
export async function sendEntryRules(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (cause) {
    // Of a protected sheet the way on is to take the protection off; what other sheets got back already is found there then.
    throw isTurnedAway(cause) || excelErrorCode(cause) === 'AccessDenied' ? cause : new EditHalfWritten({ cause });
  }
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
