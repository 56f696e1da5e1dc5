/**
 * What a workspace has lost or got wrong since it was made, as data. Only what can be put right without asking anybody what
 * was meant is a repair: whatever a person has typed stays, if need be in another place.
 */
export type RepairKind =
  | 'entry-rule'
  | 'number-format'
  | 'conditional-format'
  | 'formula'
  | 'name'
  | 'list'
  | 'setting'
  | 'hidden-sheet'
  | 'column'
  | 'table'
  | 'sheet'
  | 'rows-below'
  | 'identifier';

export interface Repair {
  /** The same for the same damage at every look, such as `formula:PlanActions.daysLate`. */
  readonly id: string;
  readonly kind: RepairKind;
  /** What is different from what the workspace needs: one sentence, such as “On Plan, 3 cells of Due no longer show a date.” */
  readonly what: string;
  /** What mending does, and where what was typed goes: one sentence. */
  readonly does: string;
  /** Where to take somebody who wants to see it; null where there is no such place. */
  readonly nearest: { readonly sheet: string; readonly address: string } | null;
}
