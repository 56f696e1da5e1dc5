import { averageCriterion, PRESET_CRITERIA, presetFormula } from '../../model/preset-criteria';
import type { PresetCriterion } from '../../model/features';
import { element, escapeText, type Attributes } from '../xml/build';
import type { XmlElement } from '../xml/element';

/** Rule types that say what they mean by their name alone (ISO/IEC 29500-1, 18.18.12). */
const TYPES: Partial<Record<PresetCriterion, string>> = {
  Blanks: 'containsBlanks',
  NonBlanks: 'notContainsBlanks',
  Errors: 'containsErrors',
  NonErrors: 'notContainsErrors',
  UniqueValues: 'uniqueValues',
  DuplicateValues: 'duplicateValues',
};

/** The words of `timePeriod` (18.18.82). */
const PERIODS: Partial<Record<PresetCriterion, string>> = {
  Yesterday: 'yesterday',
  Today: 'today',
  Tomorrow: 'tomorrow',
  LastSevenDays: 'last7Days',
  LastWeek: 'lastWeek',
  ThisWeek: 'thisWeek',
  NextWeek: 'nextWeek',
  LastMonth: 'lastMonth',
  ThisMonth: 'thisMonth',
  NextMonth: 'nextMonth',
};

/** @param corner the cell that the rule's formula is written for. */
export function writePreset(criterion: PresetCriterion, corner: { readonly row: number; readonly column: number }): { attributes: Attributes; content: string } {
  const average = averageCriterion(criterion);
  if (average) {
    const { isAbove, isEqualEnough, deviations } = average;
    const attributes = { type: 'aboveAverage', aboveAverage: isAbove ? null : '0', equalAverage: isEqualEnough || null, stdDev: deviations || null };
    return { attributes, content: '' };
  }
  const formula = presetFormula(criterion, corner);
  const period = PERIODS[criterion];
  return {
    attributes: period === undefined ? { type: TYPES[criterion] ?? null } : { type: 'timePeriod', timePeriod: period },
    content: formula === null ? '' : element('formula', {}, escapeText(formula)),
  };
}

/** @returns null for a rule that is no preset. */
export function readPreset(rule: XmlElement): PresetCriterion | null {
  const type = rule.get('type') ?? '';
  if (type === 'timePeriod') return named(PERIODS, rule.get('timePeriod'));
  if (type !== 'aboveAverage') return named(TYPES, type);
  const wanted = { isAbove: rule.get('aboveAverage') === undefined || rule.flag('aboveAverage'), isEqualEnough: rule.flag('equalAverage'), deviations: rule.number('stdDev') ?? 0 };
  return PRESET_CRITERIA.find((criterion) => {
    const average = averageCriterion(criterion);
    return average?.isAbove === wanted.isAbove && average.isEqualEnough === wanted.isEqualEnough && average.deviations === wanted.deviations;
  }) ?? null;
}

function named(words: Partial<Record<PresetCriterion, string>>, word: string | undefined): PresetCriterion | null {
  return PRESET_CRITERIA.find((criterion) => word !== undefined && words[criterion] === word) ?? null;
}
