import type { ConditionalFormat } from '../sheets/sheet-layout';

/** Queues a conditional format. Excel reads its formula as seen from the range's first cell. @returns the format that is made. */
export function applyConditionalFormat(range: Excel.Range, { formula, fill, color, bold, strikethrough, rule }: ConditionalFormat): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add('Custom');
  const { custom } = added;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (rule !== undefined) {
    const line = custom.format.borders.getItem('EdgeBottom');
    line.style = 'Continuous';
    line.color = rule;
  }
  if (strikethrough !== undefined) custom.format.font.strikethrough = strikethrough;
  // Last: one that was broken off before is known by having none.
  custom.rule.formula = formula;
  return added;
}
