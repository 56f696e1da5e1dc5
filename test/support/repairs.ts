import type { RepairToMake } from '../../src/actions/look-for-repairs';

/** As a look at a damaged workbook finds them. */
export const REPAIRS: readonly RepairToMake[] = [
  repair({ id: 'formula:actions.daysLate', kind: 'formula', what: 'On Plan, 2 cells of Days late hold typed values instead of the formula.', does: 'Puts the formula back; what was typed moves to “Days late (typed)” at the end of the table.' }),
  repair({ id: 'sheet:overview', kind: 'sheet', what: 'The sheet Overview is gone.', does: 'Makes it anew.', nearest: null }),
];

export function repair(given: Partial<RepairToMake>): RepairToMake {
  return { id: 'entry-rule:actions.status', kind: 'entry-rule', what: 'On Plan, 3 cells of Status have no dropdown.', does: 'Puts the dropdown back.', nearest: { sheet: 'Plan', address: 'H7' }, isBlocked: false, ...given };
}
