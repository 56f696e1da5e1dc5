import { entryRuleRepairs } from '../excel/repairs/entry-rule-repairs';
import { nameRepairs } from '../excel/repairs/name-repairs';
import type { RepairKindOfWork } from '../excel/repairs/repair-work';

/** Every kind of damage that is mended, in the order in which it is: structure before what cells show and take. */
export const REPAIR_KINDS: readonly RepairKindOfWork[] = [
  // What cells show and take.
  nameRepairs,
  entryRuleRepairs,
];
