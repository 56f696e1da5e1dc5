import { areaName, type Area } from '../sheets/address';
import { cellText, type CellValue } from '../sheets/cell';
import type { EntryRule } from '../sheets/entry-rules';
import type { SeenColumn, SeenSheet, UpgradeGround, UpgradeStep } from '../sheets/upgrades/upgrade';
import type { FoundWorkspaceReading } from './read-workbook';

/** What an upgrade goes by, and what it needs to be taken back. */
export interface UpgradeLook {
  readonly ground: UpgradeGround;
  /** Whether nobody may add sheets. */
  readonly isProtected: boolean;
  /** The sheet in front. */
  readonly activeSheet: string;
}

/** One round trip, in a workbook that was read before. */
export async function lookForUpgrade(context: Excel.RequestContext, { reading, report }: FoundWorkspaceReading, step: UpgradeStep): Promise<UpgradeLook> {
  const { workbook } = context;
  const tables = workbook.tables.load('items/name');
  const protection = workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const sheets = report.sheets.map((name) => {
    const sheet = workbook.worksheets.getItem(name);
    return { name, first: sheet.getCell(0, 0).load('values'), used: sheet.getUsedRangeOrNullObject().load('rowIndex,rowCount,columnIndex,columnCount') };
  });
  const columns = step.columnsToSee(reading).map((column) => ({ column, range: workbook.worksheets.getItem(column.sheet).getRange(areaName(column.area)).load('formulas') }));
  await context.sync();
  const taken = { sheets: report.sheets, tables: tables.items.map(({ name }) => name), names: [...reading.names.keys()] };
  return {
    ground: {
      reading,
      taken,
      sheets: sheets.map(({ name, first, used }): SeenSheet => ({
        name,
        title: cellText((first.values as CellValue[][])[0]?.[0] ?? ''),
        nextRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
        nextColumn: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      })),
      columns: columns.map(({ column, range }): SeenColumn => ({ ...column, formulas: range.formulas as CellValue[][] })),
    },
    isProtected: protection.protected,
    activeSheet: active.name,
  };
}

/** A column that still takes any text, as an earlier version left it, and the cells that do. */
export interface OpenColumn {
  readonly rule: EntryRule;
  readonly areas: readonly Area[];
  /** What they say as yet. */
  readonly had: Pick<Excel.DataValidation, 'type' | 'rule' | 'prompt' | 'errorAlert'>;
}

/** Of these columns those that take any text. Where somebody has made a rule of their own, it is theirs. One round trip. */
export async function findOpenColumns({ workbook }: Excel.RequestContext, rules: readonly EntryRule[]): Promise<OpenColumn[]> {
  const looked = rules.map((rule) => {
    const covered = workbook.worksheets.getItem(rule.sheet).getRange(areaName(rule.area)).getSpecialCellsOrNullObject('DataValidations');
    covered.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    covered.dataValidation.load('type,rule,prompt,errorAlert');
    return { rule, covered };
  });
  if (looked.length > 0) await workbook.context.sync();
  return looked.flatMap(({ rule, covered }): OpenColumn[] => {
    if (covered.isNullObject || covered.dataValidation.type !== 'TextLength') return [];
    const { type, rule: had, prompt, errorAlert } = covered.dataValidation;
    const areas = covered.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rowCount, columnCount }));
    return [{ rule, areas, had: { type, rule: had, prompt, errorAlert } }];
  });
}
