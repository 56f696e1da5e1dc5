import { ExcelError, invalidArgument } from '../model/excel-error';
import { usualIconCriteria, type IconCriterion } from '../model/icon-criteria';
import type { MembersBySet } from './api-object';
import { flag, list, oneOf, optional, record, text } from './arguments';
import { KindOfFormat } from './kind-of-format';

const ICON_SETS = [
  ...'Arrows ArrowsGray Flags TrafficLights1 TrafficLights2 Signs Symbols Symbols2 Stars Triangles'.split(' ').map((name) => `Three${name}`),
  ...'Arrows ArrowsGray RedToBlack Rating TrafficLights'.split(' ').map((name) => `Four${name}`),
  ...'Arrows ArrowsGray Rating Quarters Boxes'.split(' ').map((name) => `Five${name}`),
];

export class IconSetConditionalFormat extends KindOfFormat {
  static override readonly className = 'IconSetConditionalFormat';
  static override readonly members: MembersBySet<IconSetConditionalFormat> = { '1.6': ['Criteria', 'ReverseIconOrder', 'ShowIconOnly', 'Style'] };

  get Style(): string {
    return this.rule('IconSet').style;
  }

  /** Another set begins with its usual limits. */
  set Style(value: unknown) {
    const { criteria: _, ...rule } = this.rule('IconSet');
    this.holder.change({ rule: { ...rule, style: oneOf(ICON_SETS, value) } });
  }

  get Criteria(): Record<string, unknown>[] {
    const { style, criteria = usualIconCriteria(style) } = this.rule('IconSet');
    return criteria.map(({ kind, operator, formula }) => ({ type: kind, operator, formula, customIcon: null }));
  }

  /** One for each icon, the lowest first, which holds wherever no other does: its limit is ignored. */
  set Criteria(given: unknown) {
    const rule = this.rule('IconSet');
    const usual = usualIconCriteria(rule.style);
    const wanted = list(given).map(record);
    if (wanted.length !== usual.length) throw invalidArgument();
    // Icons from other sets are not kept.
    if (wanted.some(({ customIcon }) => customIcon !== undefined && customIcon !== null)) throw new ExcelError('NotImplemented');
    this.holder.change({ rule: { ...rule, criteria: usual.map((first, index) => (index === 0 ? first : readCriterion(wanted[index] ?? {}))) } });
  }

  get ReverseIconOrder(): boolean {
    return this.rule('IconSet').isReversed ?? false;
  }

  set ReverseIconOrder(value: unknown) {
    this.holder.change({ rule: { ...this.rule('IconSet'), isReversed: flag(value) } });
  }

  get ShowIconOnly(): boolean {
    return this.rule('IconSet').isIconOnly ?? false;
  }

  set ShowIconOnly(value: unknown) {
    this.holder.change({ rule: { ...this.rule('IconSet'), isIconOnly: flag(value) } });
  }
}

function readCriterion({ type, operator, formula }: Readonly<Record<string, unknown>>): IconCriterion {
  const written = text(formula);
  if (written === '') throw invalidArgument();
  return {
    kind: oneOf(['Number', 'Percent', 'Percentile', 'Formula'], type),
    operator: optional(operator, (value) => oneOf(['GreaterThan', 'GreaterThanOrEqual'], value), 'GreaterThanOrEqual'),
    formula: written.startsWith('=') ? written : `=${written}`,
  };
}
