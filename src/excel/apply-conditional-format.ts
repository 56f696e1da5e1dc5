import type { ConditionalFormat } from '../sheets/sheet-layout';

/** Queues a conditional format. Excel reads its formula as seen from the range's first cell. */
export function applyConditionalFormat(range: Excel.Range, { formula, fill, color, bold, strikethrough, rule }: ConditionalFormat): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (rule !== undefined) {
    const line = custom.format.borders.getItem('EdgeBottom');
    line.style = 'Continuous';
    line.color = rule;
  }
  if (strikethrough !== undefined) custom.format.font.strikethrough = strikethrough;
}
