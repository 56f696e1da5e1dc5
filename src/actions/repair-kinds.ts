import { entryRuleRepairs } from '../excel/repairs/entry-rule-repairs';
import { formulaRepairs } from '../excel/repairs/formula-repairs';
import { hiddenSheetRepairs } from '../excel/repairs/hidden-sheet-repairs';
import { nameRepairs } from '../excel/repairs/name-repairs';
import { numberFormatRepairs } from '../excel/repairs/number-format-repairs';
import type { RepairKindOfWork } from '../excel/repairs/repair-work';
import { sheetAndTableRepairs } from '../excel/repairs/sheet-and-table-repairs';

/** Every kind of damage that is mended, in the order in which it is: structure before what cells show and take. */
export const REPAIR_KINDS: readonly RepairKindOfWork[] = [
  hiddenSheetRepairs,
  sheetAndTableRepairs,
  // What cells show and take.
  nameRepairs,
  numberFormatRepairs,
  formulaRepairs,
  entryRuleRepairs,
];
