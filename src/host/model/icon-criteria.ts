/** From where one icon of a set holds. */
export interface IconCriterion {
  readonly kind: 'Number' | 'Percent' | 'Percentile' | 'Formula';
  readonly operator: 'GreaterThan' | 'GreaterThanOrEqual';
  /** With its leading `=`, also for a plain number. */
  readonly formula: string;
}

/** What Excel gives a set of three, four or five icons, the lowest first; it is told by the set's name. */
export function usualIconCriteria(style: string): readonly IconCriterion[] {
  const count = ['Three', 'Four', 'Five'].find((word) => style.startsWith(word)) ?? 'Three';
  return (THRESHOLDS[count] ?? []).map((percent) => ({ kind: 'Percent', operator: 'GreaterThanOrEqual', formula: `=${percent}` }));
}

const THRESHOLDS: Readonly<Record<string, readonly number[]>> = {
  Three: [0, 33, 67],
  Four: [0, 25, 50, 75],
  Five: [0, 20, 40, 60, 80],
};
