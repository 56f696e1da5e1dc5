import type { Validation, ValidationRule } from '../sheets/sheet-layout';

/** A rule that every text keeps, so that a column without one can still carry its input message. Characters. */
const LONGEST_TEXT = 32767;

/** Queues a validation: the rule first, because setting a rule takes the messages away. */
export function applyValidation({ dataValidation }: Excel.Range, { rule, prompt, alert }: Validation): void {
  dataValidation.rule = excelRule(rule);
  dataValidation.prompt = { title: prompt.title, message: prompt.message, showPrompt: true };
  dataValidation.errorAlert =
    alert === null
      ? { title: '', message: '', showAlert: false, style: 'Information' }
      : { title: alert.title, message: alert.message, showAlert: true, style: alert.style };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'date':
      return { date: { operator: 'Between', formula1: dateFormula(rule.first), formula2: dateFormula(rule.last) } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.minimum, formula2: rule.maximum } };
    case 'wholeNumber':
      return { wholeNumber: { operator: 'Between', formula1: rule.minimum, formula2: rule.maximum } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'anyText':
      return { textLength: { operator: 'LessThanOrEqualTo', formula1: LONGEST_TEXT } };
  }
}

/** As a formula: it means the same day in both date systems and in every language. */
function dateFormula(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `=DATE(${year},${month},${date})`;
}
