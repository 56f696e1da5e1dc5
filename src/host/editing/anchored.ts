import { translateFormula, type Shift } from '../engine/references';
import { containsCell, MAX_COLUMNS, MAX_ROWS, rectangle, type Rectangle } from '../model/address';
import type { ConditionalFormat, Validation } from '../model/features';
import type { Sheet } from '../model/sheet';
import { subtract } from './areas';
import { rewriteRule, rewriteValidation } from './formulas';

/**
 * The same rule on other areas. Its formulas are written for the first cell of the first area: where that is another one
 * afterwards, they are written for that, so that they go on saying the same of every cell.
 */
export function validationOn(validation: Validation, areas: readonly Rectangle[]): Validation {
  const translate = translation(validation.areas, areas);
  return { ...(translate === null ? validation : rewriteValidation(validation, translate)), areas };
}

export function formatOn(format: ConditionalFormat, areas: readonly Rectangle[]): ConditionalFormat {
  const translate = translation(format.areas, areas);
  return { ...format, areas, rule: translate === null ? format.rule : rewriteRule(format.rule, translate) };
}

/** Before lines are deleted: rules whose first cell goes with them are written for the first one that stays. */
export function anchorOutside(sheet: Sheet, shift: Shift): void {
  if (shift.count >= 0) return;
  const gone = deletedArea(shift);
  const staying = ({ areas }: { readonly areas: readonly Rectangle[] }): Rectangle[] => {
    const [first] = areas;
    return first === undefined || !containsCell(gone, first.row, first.column) ? [] : areas.flatMap((area) => subtract(area, gone));
  };
  const moved = <Rule extends { readonly areas: readonly Rectangle[] }>(rule: Rule, on: (rule: Rule, areas: readonly Rectangle[]) => Rule): Rule => {
    const areas = staying(rule);
    return areas.length === 0 ? rule : on(rule, areas);
  };
  sheet.validations = sheet.validations.map((validation) => moved(validation, validationOn));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => moved(format, formatOn));
}

function deletedArea({ axis, at, count, within }: Shift): Rectangle {
  const [first, extent] = within ? [within.first, within.last - within.first + 1] : [0, axis === 'rows' ? MAX_COLUMNS : MAX_ROWS];
  return axis === 'rows' ? rectangle(at, first, -count, extent) : rectangle(first, at, extent, -count);
}

/** @returns null where the first cell is the same. */
function translation([before]: readonly Rectangle[], [after]: readonly Rectangle[]): ((formula: string) => string) | null {
  if (before === undefined || after === undefined) return null;
  const [down, right] = [after.row - before.row, after.column - before.column];
  return down === 0 && right === 0 ? null : (formula) => translateFormula(formula, down, right);
}
