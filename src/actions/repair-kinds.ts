import { columnRepairs } from '../excel/repairs/column-repairs';
import { conditionalFormatRepairs } from '../excel/repairs/conditional-format-repairs';
import { entryRuleRepairs } from '../excel/repairs/entry-rule-repairs';
import { formulaRepairs } from '../excel/repairs/formula-repairs';
import { hiddenSheetRepairs } from '../excel/repairs/hidden-sheet-repairs';
import { listRepairs } from '../excel/repairs/list-repairs';
import { lostRowRepairs } from '../excel/repairs/lost-row-repairs';
import { nameRepairs } from '../excel/repairs/name-repairs';
import { numberFormatRepairs } from '../excel/repairs/number-format-repairs';
import type { RepairKindOfWork } from '../excel/repairs/repair-work';
import { rowsBelowRepairs } from '../excel/repairs/rows-below-repairs';
import { sheetAndTableRepairs } from '../excel/repairs/sheet-and-table-repairs';
import { sheetFormulaRepairs } from '../excel/repairs/sheet-formula-repairs';
import { unfinishedSheetRepairs } from '../excel/repairs/unfinished-sheet-repairs';
import { identifierRepairs } from './identifier-repairs';

/** Every kind of damage that is mended, in the order in which it is: structure before what cells show and take. */
export const REPAIR_KINDS: readonly RepairKindOfWork[] = [
  unfinishedSheetRepairs,
  hiddenSheetRepairs,
  listRepairs,
  lostRowRepairs,
  sheetAndTableRepairs,
  columnRepairs,
  rowsBelowRepairs,
  // What cells show and take.
  nameRepairs,
  numberFormatRepairs,
  formulaRepairs,
  sheetFormulaRepairs,
  conditionalFormatRepairs,
  entryRuleRepairs,
  identifierRepairs,
];
