import { CELL_RULES } from './cell-rules';
import { PACKAGE_RULES } from './package-rules';
import { SHEET_RULES } from './sheet-rules';
import type { StructureRule } from './structure-rule';
import { TABLE_RULES } from './table-rules';

/** Everything that we know Excel to repair or refuse a file for. */
export const STRUCTURE_RULES: readonly StructureRule[] = [...PACKAGE_RULES, ...SHEET_RULES, ...CELL_RULES, ...TABLE_RULES];
