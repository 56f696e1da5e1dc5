import { formatAddress, rectangle } from './address';
import type { PresetCriterion } from './features';

/** Every preset that Excel has, as `Excel.ConditionalFormatPresetCriterion` names them. */
export const PRESET_CRITERIA: readonly PresetCriterion[] = [
  'Blanks', 'NonBlanks', 'Errors', 'NonErrors', 'Yesterday', 'Today', 'Tomorrow', 'LastSevenDays', 'LastWeek', 'ThisWeek', 'NextWeek', 'LastMonth',
  'ThisMonth', 'NextMonth', 'AboveAverage', 'BelowAverage', 'EqualOrAboveAverage', 'EqualOrBelowAverage', 'OneStdDevAboveAverage',
  'OneStdDevBelowAverage', 'TwoStdDevAboveAverage', 'TwoStdDevBelowAverage', 'ThreeStdDevAboveAverage', 'ThreeStdDevBelowAverage', 'UniqueValues',
  'DuplicateValues',
];

/** How a cell is held against the average of all: from how many standard deviations off, and on which side. */
export interface AverageCriterion {
  readonly isAbove: boolean;
  readonly isEqualEnough: boolean;
  readonly deviations: number;
}

/** @returns null for a preset that has nothing to do with the average. */
export function averageCriterion(criterion: PresetCriterion): AverageCriterion | null {
  const parts = /^(EqualOr)?(?:(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (!parts) return null;
  const [, equal, count, side] = parts;
  return { isAbove: side === 'Above', isEqualEnough: equal !== undefined, deviations: ['One', 'Two', 'Three'].indexOf(count ?? '') + 1 };
}

/**
 * The formula, without `=`, that says the same of one cell; files carry it beside the preset.
 * @param at zero-based row and column of the cell.
 * @returns null for presets that look at all cells together.
 */
export function presetFormula(criterion: PresetCriterion, at: { readonly row: number; readonly column: number }): string | null {
  return FORMULAS[criterion]?.(formatAddress(rectangle(at.row, at.column))) ?? null;
}

const FORMULAS: Partial<Record<PresetCriterion, (cell: string) => string>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
  Yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  Today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  Tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  LastSevenDays: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  LastWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(${cell},0)<WEEKDAY(TODAY())+7)`,
  ThisWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  NextWeek: (cell) => `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  LastMonth: (cell) => inMonth(cell, -1),
  ThisMonth: (cell) => inMonth(cell, 0),
  NextMonth: (cell) => inMonth(cell, 1),
};

function inMonth(cell: string, offset: number): string {
  return `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${offset})),YEAR(${cell})=YEAR(EDATE(TODAY(),${offset})))`;
}
