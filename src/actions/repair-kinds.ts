import { hiddenSheet } from '../excel/repairs/hidden-sheet';
import type { RepairKindOfWork } from '../excel/repairs/repair-work';
import { sheetsAndTables } from '../excel/repairs/sheets-and-tables';

/** Every kind of damage that is mended, in the order in which it is: structure before what cells show and take. */
export const REPAIR_KINDS: readonly RepairKindOfWork[] = [
  { stage: 'structure', look: hiddenSheet },
  { stage: 'structure', look: sheetsAndTables },
];
