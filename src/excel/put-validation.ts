/** What was read of cells that take all the same. */
export type SeenValidation = Pick<Excel.DataValidation, 'type' | 'rule' | 'prompt' | 'errorAlert'>;

/** Queues that cells take again what they took. */
export function putValidation(dataValidation: Excel.DataValidation, { type, rule, prompt, errorAlert }: SeenValidation): void {
  dataValidation.clear();
  if (type === 'None') return;
  dataValidation.rule = asWritten(rule);
  dataValidation.prompt = prompt;
  dataValidation.errorAlert = errorAlert;
}

/** Excel gives back a number in a rule as a formula. */
function asWritten({ textLength, ...others }: Excel.DataValidationRule): Excel.DataValidationRule {
  if (textLength === undefined) return others;
  const number = typeof textLength.formula1 === 'string' ? /^=(\d+)$/.exec(textLength.formula1)?.[1] : undefined;
  return { ...others, textLength: number === undefined ? textLength : { ...textLength, formula1: Number(number) } };
}
