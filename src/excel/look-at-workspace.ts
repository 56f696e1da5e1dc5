import type { DateSystem } from '../sheets/date-serial';
import { DATE_SYSTEM_NAME, sheetMark, tableMark } from '../sheets/hidden-names';
import type { TakenNames } from '../sheets/naming';
import { SETTINGS_TABLE } from '../sheets/settings-table';
import { FIRST_DAY_OF_1904 } from '../sheets/state-sheet';

/** What has to be known to add sheets to a workspace beside what is there. Rows and tabs count from 0. */
export interface WorkspaceSurroundings {
  readonly taken: TakenNames;
  /** The workbook's names with their formulas. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Whether nobody may add sheets, or write on Start here or on the hidden sheet. */
  readonly isProtected: boolean;
  readonly dateSystem: DateSystem;
  /** The sheet in front. */
  readonly activeSheet: string;
  /** Where the tab of Lists stands; null where it is gone. */
  readonly listsAt: number | null;
  /** Start here, the first row below all that stands on it, and what stands in its first column; null where it is gone. */
  readonly startHere: { readonly sheet: string; readonly nextRow: number; readonly texts: readonly string[] } | null;
  /** The hidden sheet, and what it says by key; null where it is gone. */
  readonly state: { readonly sheet: string; readonly entries: readonly (readonly [key: string, value: string])[] } | null;
}

/** One round trip. */
export async function lookAtWorkspace(context: Excel.RequestContext): Promise<WorkspaceSurroundings> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const dateSystem = rangeNamed(workbook, DATE_SYSTEM_NAME).load('values');
  const stateSheet = dateSystem.worksheet.load('name');
  const state = stateSheet.getUsedRangeOrNullObject().load('values');
  const startSheet = rangeNamed(workbook, sheetMark('startHere')).worksheet.load('name');
  const start = startSheet.getUsedRangeOrNullObject().load('rowIndex,rowCount,values');
  const lists = rangeNamed(workbook, tableMark(SETTINGS_TABLE)).worksheet.load('position');
  for (const sheet of [startSheet, stateSheet]) sheet.protection.load('protected');
  await context.sync();
  return {
    taken: { sheets: namesOf(sheets), tables: namesOf(tables), names: namesOf(names) },
    formulas: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    isProtected: protection.protected || [startSheet, stateSheet].some((sheet) => !sheet.isNullObject && sheet.protection.protected),
    activeSheet: active.name,
    dateSystem: !dateSystem.isNullObject && (dateSystem.values as unknown[][])[0]?.[0] === FIRST_DAY_OF_1904 ? 1904 : 1900,
    listsAt: lists.isNullObject ? null : lists.position,
    startHere: start.isNullObject ? null : { sheet: startSheet.name, nextRow: start.rowIndex + start.rowCount, texts: (start.values as unknown[][]).map(([text]) => String(text)) },
    state: state.isNullObject ? null : { sheet: stateSheet.name, entries: (state.values as unknown[][]).map(([key, value]) => [String(key), String(value)]) },
  };
}

function rangeNamed({ names }: Excel.Workbook, name: string): Excel.Range {
  return names.getItemOrNullObject(name).getRangeOrNullObject();
}

function namesOf({ items }: { items: readonly { name: string }[] }): string[] {
  return items.map(({ name }) => name);
}
