import type { PresetCriterion } from '../../model/features';
import { averageCriterion, type AverageCriterion } from '../../model/preset-criteria';
import type { Scalar } from '../../model/scalar';

/** Whether a preset that looks at all cells of a format together holds for one of them. */
export function holdsAmongAll(criterion: PresetCriterion, value: Scalar, all: readonly Scalar[]): boolean {
  if (value === null) return false;
  const average = averageCriterion(criterion);
  if (average) return typeof value === 'number' && isOffAverage(average, value, all.filter((other) => typeof other === 'number'));
  const key = keyOf(value);
  const isAlone = all.filter((other) => other !== null && keyOf(other) === key).length === 1;
  return criterion === 'UniqueValues' ? isAlone : !isAlone;
}

function isOffAverage({ isAbove, isEqualEnough, deviations }: AverageCriterion, value: number, numbers: readonly number[]): boolean {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = deviations === 0 ? 0 : Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / Math.max(1, numbers.length - 1));
  const limit = mean + (isAbove ? deviations : -deviations) * spread;
  if (isEqualEnough && value === limit) return true;
  return isAbove ? value > limit : value < limit;
}

/** Letter case does not tell texts apart; a number and a text that looks like it are two values. */
function keyOf(value: Scalar): string {
  return `${typeof value} ${String(value).toLowerCase()}`;
}
