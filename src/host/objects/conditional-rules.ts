import { fromR1C1, toR1C1 } from '../engine/references';
import { invalidArgument } from '../model/excel-error';
import type { ColorScalePoint } from '../model/features';
import { PRESET_CRITERIA } from '../model/preset-criteria';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, number, oneOf, optional, record, text, wholeNumber } from './arguments';
import { color } from './color';
import { KindOfFormat, type RuleHolder } from './kind-of-format';
import { OPERATORS } from './validation-rule';

export class CustomConditionalFormat extends KindOfFormat {
  static override readonly className = 'CustomConditionalFormat';
  static override readonly members: MembersBySet<CustomConditionalFormat> = { '1.6': ['Format', 'Rule'] };

  get Rule(): FormulaRule {
    return new FormulaRule(this.holder);
  }
}

/** The formula of a custom format, written for the first cell of its range. */
export class FormulaRule extends ApiObject {
  static override readonly className = 'ConditionalFormatRule';
  static override readonly members: MembersBySet<FormulaRule> = { '1.6': ['Formula', 'FormulaLocal', 'FormulaR1C1'] };

  constructor(private readonly holder: RuleHolder) {
    super();
  }

  get Formula(): string {
    const { rule } = this.holder.read();
    return rule.type === 'Custom' ? rule.formula : '';
  }

  set Formula(value: unknown) {
    const formula = text(value);
    if (formula === '') throw invalidArgument();
    this.holder.change({ rule: { type: 'Custom', formula: asFormula(formula) } });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(value: unknown) {
    this.Formula = value;
  }

  get FormulaR1C1(): string {
    const { row, column } = this.first;
    return toR1C1(this.Formula, row, column);
  }

  set FormulaR1C1(value: unknown) {
    const { row, column } = this.first;
    this.Formula = fromR1C1(asFormula(text(value)), row, column);
  }

  private get first(): { row: number; column: number } {
    return this.holder.read().areas[0] ?? { row: 0, column: 0 };
  }
}

export class CellValueConditionalFormat extends KindOfFormat {
  static override readonly className = 'CellValueConditionalFormat';
  static override readonly members: MembersBySet<CellValueConditionalFormat> = { '1.6': ['Format', 'Rule'] };

  get Rule(): Record<string, unknown> {
    const { operator, formula1, formula2 } = this.rule('CellValue');
    return { operator: operator.replace('OrEqualTo', 'OrEqual'), formula1, ...(formula2 !== null && { formula2 }) };
  }

  set Rule(given: unknown) {
    const { operator, formula1, formula2 } = record(given);
    // These two words are shorter here than in validation rules.
    const read = oneOf(OPERATORS, text(operator).replace(/OrEqual$/, 'OrEqualTo'));
    const second = optional(formula2, (value) => asFormula(text(value)), null);
    if (second === null && (read === 'Between' || read === 'NotBetween')) throw invalidArgument();
    this.holder.change({ rule: { type: 'CellValue', operator: read, formula1: asFormula(text(formula1)), formula2: second } });
  }
}

const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

export class TextConditionalFormat extends KindOfFormat {
  static override readonly className = 'TextConditionalFormat';
  static override readonly members: MembersBySet<TextConditionalFormat> = { '1.6': ['Format', 'Rule'] };

  get Rule(): Record<string, unknown> {
    const { operator, text: wanted } = this.rule('ContainsText');
    return { operator, text: wanted };
  }

  set Rule(given: unknown) {
    const { operator, text: wanted } = record(given);
    this.holder.change({ rule: { type: 'ContainsText', operator: oneOf(TEXT_OPERATORS, operator), text: text(wanted) } });
  }
}

const TOP_BOTTOM = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

export class TopBottomConditionalFormat extends KindOfFormat {
  static override readonly className = 'TopBottomConditionalFormat';
  static override readonly members: MembersBySet<TopBottomConditionalFormat> = { '1.6': ['Format', 'Rule'] };

  get Rule(): Record<string, unknown> {
    const { kind, rank } = this.rule('TopBottom');
    return { type: kind, rank };
  }

  set Rule(given: unknown) {
    const { type, rank } = record(given);
    const count = wholeNumber(rank);
    if (count < 1 || count > 1_000) throw invalidArgument();
    this.holder.change({ rule: { type: 'TopBottom', kind: oneOf(TOP_BOTTOM, type), rank: count } });
  }
}

export class PresetCriteriaConditionalFormat extends KindOfFormat {
  static override readonly className = 'PresetCriteriaConditionalFormat';
  static override readonly members: MembersBySet<PresetCriteriaConditionalFormat> = { '1.6': ['Format', 'Rule'] };

  get Rule(): Record<string, unknown> {
    return { criterion: this.rule('PresetCriteria').criterion };
  }

  set Rule(given: unknown) {
    const { criterion } = record(given);
    this.holder.change({ rule: { type: 'PresetCriteria', criterion: oneOf(PRESET_CRITERIA, criterion) } });
  }
}

const POINT_KINDS: readonly ColorScalePoint['kind'][] = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Percentile', 'Formula'];

export class ColorScaleConditionalFormat extends KindOfFormat {
  static override readonly className = 'ColorScaleConditionalFormat';
  static override readonly members: MembersBySet<ColorScaleConditionalFormat> = { '1.6': ['Criteria', 'ThreeColorScale'] };

  get ThreeColorScale(): boolean {
    return this.rule('ColorScale').points.length === 3;
  }

  get Criteria(): Record<string, unknown> {
    const { points } = this.rule('ColorScale');
    const [minimum, maximum] = [points[0], points.at(-1)];
    const midpoint = points.length === 3 ? points[1] : undefined;
    return { minimum: pointAsJson(minimum), ...(midpoint && { midpoint: pointAsJson(midpoint) }), maximum: pointAsJson(maximum) };
  }

  set Criteria(given: unknown) {
    const { minimum, midpoint, maximum } = record(given);
    const points = [minimum, ...(midpoint === undefined || midpoint === null ? [] : [midpoint]), maximum].map(readPoint);
    this.holder.change({ rule: { type: 'ColorScale', points } });
  }
}

export class DataBarConditionalFormat extends KindOfFormat {
  static override readonly className = 'DataBarConditionalFormat';
  static override readonly members: MembersBySet<DataBarConditionalFormat> = { '1.6': ['BarDirection', 'PositiveFormat', 'ShowDataBarOnly'] };

  get BarDirection(): string {
    return this.rule('DataBar').direction ?? 'Context';
  }

  set BarDirection(value: unknown) {
    const { direction: _, ...rule } = this.rule('DataBar');
    const direction = oneOf(['Context', 'LeftToRight', 'RightToLeft'], value);
    this.holder.change({ rule: { ...rule, ...(direction !== 'Context' && { direction }) } });
  }

  get ShowDataBarOnly(): boolean {
    return this.rule('DataBar').isBarOnly ?? false;
  }

  set ShowDataBarOnly(value: unknown) {
    this.holder.change({ rule: { ...this.rule('DataBar'), isBarOnly: flag(value) } });
  }

  get PositiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.holder);
  }
}

export class DataBarPositiveFormat extends ApiObject {
  static override readonly className = 'ConditionalDataBarPositiveFormat';
  static override readonly members: MembersBySet<DataBarPositiveFormat> = { '1.6': ['FillColor'] };

  constructor(private readonly holder: RuleHolder) {
    super();
  }

  get FillColor(): string {
    const { rule } = this.holder.read();
    return rule.type === 'DataBar' ? rule.color : '';
  }

  set FillColor(value: unknown) {
    const { rule } = this.holder.read();
    if (rule.type === 'DataBar') this.holder.change({ rule: { ...rule, color: color(value) } });
  }
}

function pointAsJson(point: ColorScalePoint | undefined): Record<string, unknown> {
  return { type: point?.kind ?? 'LowestValue', formula: point?.formula ?? null, color: point?.color ?? '' };
}

function readPoint(given: unknown): ColorScalePoint {
  const { type, formula, color: givenColor } = record(given);
  const written = typeof formula === 'number' ? String(number(formula)) : optional(formula, text, null);
  return { kind: oneOf(POINT_KINDS, type), formula: written === '' ? null : written, color: color(givenColor) };
}

/** Numbers and texts stand in rules as `=21` and `="text"`. */
function asFormula(given: string): string {
  return given.startsWith('=') ? given : `=${given}`;
}
