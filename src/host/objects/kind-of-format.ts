import { ExcelError } from '../model/excel-error';
import type { ConditionalFormat as FormatState, ConditionalFormatRule } from '../model/features';
import { ApiObject } from './api-object';
import { ConditionalRangeFormat } from './conditional-range-format';

/** The conditional format that a rule object belongs to. */
export interface RuleHolder {
  read(): FormatState;
  change(change: Partial<FormatState>): void;
}

/** What every kind has: a holder, its own rule, and the look that it gives. */
export abstract class KindOfFormat extends ApiObject {
  constructor(protected readonly holder: RuleHolder) {
    super();
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.holder);
  }

  protected rule<Type extends ConditionalFormatRule['type']>(type: Type): Extract<ConditionalFormatRule, { type: Type }> {
    const { rule } = this.holder.read();
    if (rule.type !== type) throw new ExcelError('InvalidOperation');
    return rule as Extract<ConditionalFormatRule, { type: Type }>;
  }
}
